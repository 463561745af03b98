import type { NoiseKind } from '../article/noise-kind';
import { countWords, tidy, type Line } from '../dom/lines';
import { addressesReader, judgeWording } from './judge-line';

/** A run of a text node that is noise, in a line that is none. */
export interface NoisePart {
  node: Text;
  start: number;
  end: number;
  kind: NoiseKind;
  reason: string;
}

/** Where one sentence ends and the next begins. */
const sentenceEnd = /(?<=[.!?…]["”’)]?) (?=\S)/;

/** A sentence in which the paper speaks to its readers: no sentence of a report does. */
const isCall = (text: string) =>
  judgeWording(text).wording?.kind === 'promo' && (addressesReader(text) || /\bkami\b/i.test(text));

const saysSomethingElse = (text: string) =>
  countWords(text) >= 4 && !addressesReader(text) && judgeWording(text).wording === null;

/** Whether a line that is worded like a promo says something else in a sentence of its own. */
export function saysMore({ text, linkWords }: Line): boolean {
  if (linkWords > 0 || switchedOff?.has('sentences-beside-promos-stay')) return false;
  const sentences = text.split(sentenceEnd);
  return sentences.some(isCall) && sentences.some(saysSomethingElse);
}

/** The link that a text node stands in. */
const linkOf = (node: Text | undefined) => node?.parentElement?.closest('a[href]') ?? null;

/** No title of another story is longer, in words. */
const longestTitle = 25;

const wordsOf = (nodes: readonly Text[]) => countWords(tidy(nodes.map(({ data }) => data).join(' ')));

const readAlso = /^baca (?:juga|pula) ?[:：]?$/i;

/** Where "Baca juga:" begins that ends a text, behind a sentence or alone; -1 where it does not. */
function labelStart(text: string): number {
  const start = text.toLowerCase().lastIndexOf('baca ');
  const before = text.slice(0, Math.max(0, start)).trimEnd();
  return start >= 0 && readAlso.test(text.slice(start).trim()) && /^$|[.!?…"”’)]$/.test(before) ? start : -1;
}

/** "Baca juga: <a>…</a>" behind a sentence: the label and what it leads to. */
const readAlsoParts = (nodes: readonly Text[]): NoisePart[] =>
  nodes.flatMap((node, index): NoisePart[] => {
    const link = linkOf(nodes[index + 1]);
    const start = link && !linkOf(node) ? labelStart(node.data) : -1;
    if (start < 0) return [];
    const linked = nodes.filter((other) => link?.contains(other));
    if (wordsOf(linked) > longestTitle) return [];
    const say = { kind: 'read-also', reason: 'phrase: baca juga' } as const;
    return [
      { node, start, end: node.data.length, ...say },
      ...linked.map((other) => ({ node: other, start: 0, end: other.data.length, ...say })),
    ];
  });

/** Sentences that are a promo among others that are not, in a line that is worded like a promo as a whole. */
function promoParts(line: Line): NoisePart[] {
  const { wording } = judgeWording(line.text);
  if (wording?.kind !== 'promo' || !saysMore(line)) return [];
  return line.nodes.flatMap((node) => {
    let start = 0;
    return node.data.split(sentenceEnd).flatMap((text): NoisePart[] => {
      const part = { node, start, end: start + text.length + 1, kind: wording.kind, reason: `phrase: ${wording.name}` };
      start = part.end;
      return isCall(text.trim()) ? [{ ...part, end: Math.min(part.end, node.data.length) }] : [];
    });
  });
}

/** The noise in a line that is text, in page order: a "Baca juga" with its link, a promo in a sentence of its own. */
export const noiseInLine = (line: Line): NoisePart[] => [...readAlsoParts(line.nodes), ...promoParts(line)];
