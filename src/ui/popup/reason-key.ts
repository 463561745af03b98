import type { NoiseKind } from '../../article/noise-kind';
import type { Removal } from '../../article/removal';
import type { RemovalKey } from './removals/use-removal-speech';

const keys: Record<string, RemovalKey> = {
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

/** What wording says of kinds that are no calls. */
const wordings: Partial<Record<NoiseKind, RemovalKey>> = {
  'read-also': 'reason.phrase.read-also',
  related: 'reason.phrase.related',
  advertisement: 'reason.phrase.advertisement',
  share: 'reason.phrase.share',
  comments: 'reason.phrase.comments',
};

/** Words and names of boxes by which a list of topics is known. */
const topics = /^(?:phrase|name): (?:topik|tagar|tags?|(?:hot-?)?topics?)\b/;

/** The key of the sentence for a removal's reason. A reason is "manner: detail"; the manner decides, for wording also the kind. */
export function reasonKey({ kind, reason }: Pick<Removal, 'kind' | 'reason'>): RemovalKey {
  if (topics.test(reason)) return 'reason.topics';
  const manner = reason.split(':', 1)[0] ?? '';
  return (manner === 'phrase' ? wordings[kind] : undefined) ?? keys[manner] ?? 'reason.other';
}
