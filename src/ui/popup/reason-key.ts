import type { Key } from '../language/translate';

const keys: Record<string, Key> = {
  rule: 'reason.rule',
  phrase: 'reason.phrase',
  repetition: 'reason.repetition',
  link: 'reason.link',
  list: 'reason.list',
  edge: 'reason.edge',
  place: 'reason.place',
  player: 'reason.player',
  overlay: 'reason.overlay',
  slot: 'reason.slot',
  name: 'reason.name',
  own: 'reason.own',
  opinion: 'reason.opinion',
  part: 'reason.part',
};

/** The key of the sentence for a removal's reason. A reason is "manner: detail"; the manner decides. */
export const reasonKey = (reason: string): Key => keys[reason.split(':', 1)[0] ?? ''] ?? 'reason.other';
