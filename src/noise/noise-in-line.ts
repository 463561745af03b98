import type { NoiseKind } from '../article/noise-kind';
import { countWords, tidy, type Line } from '../dom/lines';
import { addressesReader, judgeWording, type Wording } from './judge-line';

/** A run of a text node that is noise, in a line that is none. */
export interface NoisePart {
  node: Text;
  start: number;
  end: number;
  kind: NoiseKind;
  reason: string;
}

/** "… bekas terminal. Baca juga: " before a link, or alone in its element. */
const readAlso = /(?:^|(?<=[.!?…"”’)]\s{0,9}))\s*baca\s+(?:juga|pula)\s*[:：]?\s*$/iu;

const sentence = /[^.!?…]+[.!?…]+["”’)]*\s*|[^.!?…]+$/g;

const isPromo = (wording: Wording | null) =>
  wording !== null && wording.strength !== 'label' && (wording.kind === 'promo' || wording.kind === 'subscription');

/** Whether a line that is worded like a promo says something else in a sentence of its own. */
export function saysMore({ text, linkWords }: Line): boolean {
  if (linkWords > 0 || switchedOff?.has('sentences-beside-promos-stay')) return false;
  const sentences = text.match(sentence) ?? [];
  return (
    sentences.length > 1 &&
    sentences.some(
      (one) => one.split(' ').length >= 4 && !addressesReader(one) && judgeWording(one.trim()).wording === null,
    )
  );
}

/** No title of another story is longer, in words. */
const longestTitle = 25;

const wordsOf = (nodes: readonly Text[]) => countWords(tidy(nodes.map(({ data }) => data).join(' ')));

/** The link that a text node stands in. */
const linkOf = (node: Text | undefined) => node?.parentElement?.closest('a[href]') ?? null;

/** "Baca juga: <a>…</a>" at the end of a sentence: the label and what it leads to. */
function readAlsoParts(nodes: readonly Text[]): NoisePart[] {
  return nodes.flatMap((node, index): NoisePart[] => {
    const label = linkOf(node) ? null : readAlso.exec(node.data);
    const link = linkOf(nodes[index + 1]);
    const linked = link ? nodes.filter((other) => link.contains(other)) : [];
    if (!label || linked.length === 0 || wordsOf(linked) > longestTitle) return [];
    const say = { kind: 'read-also', reason: 'phrase: baca juga' } as const;
    return [
      { node, start: label.index, end: node.data.length, ...say },
      ...linked.map((other) => ({ node: other, start: 0, end: other.data.length, ...say })),
    ];
  });
}

/** Sentences that are a promo among others that are not, in a line that is worded like a promo as a whole. */
function promoParts(line: Line): NoisePart[] {
  if (!isPromo(judgeWording(line.text).wording) || !saysMore(line)) return [];
  return line.nodes.flatMap((node) =>
    [...node.data.matchAll(sentence)].flatMap((match): NoisePart[] => {
      const { wording } = judgeWording(match[0].trim());
      if (!wording || !isPromo(wording)) return [];
      const end = match.index + match[0].length;
      return [{ node, start: match.index, end, kind: wording.kind, reason: `phrase: ${wording.name}` }];
    }),
  );
}

/** The noise in a line that is text, in page order: a "Baca juga" with its link, a promo in a sentence of its own. */
export const noiseInLine = (line: Line): NoisePart[] => [...readAlsoParts(line.nodes), ...promoParts(line)];
