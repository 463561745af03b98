import type { NoiseKind } from '../article/noise-kind';
import { countWords } from '../article/tidy-text';
import { tidy, type Line } from '../dom/lines';
import { showsDate } from '../indonesian/shows-date';
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

/** No line with a date in it says more, in words. */
const longestDateLine = 16;

/** The link that a text node stands in. */
const linkOf = (node: Text | undefined) => node?.parentElement?.closest('a[href]') ?? null;

/** No title of another story is longer, in words. */
const longestTitle = 25;

const wordsOf = (nodes: readonly Text[]) => countWords(tidy(nodes.map(({ data }) => data).join(' ')));

/** "Baca juga: …" */
const opensLink = /^(?:baca|lihat|simak) (?:juga|pula) ?[:：]/i;

/** The same at the end of what stands before a link; a report may have the words of other calls, without a colon. */
const label = /\(?(?:baca (?:juga|pula)|(?:baca|lihat|simak) (?:juga|pula) ?[:：])$/i;

/** What a label stands behind: nothing, or the end of a sentence. */
const maySayMore = (before: string | undefined) => /^$|[.!?…"”’)]$/.test(before?.trimEnd() ?? '');

/** "Baca juga: <a>…</a>" behind a sentence: the label, before its link or in it, what it leads to, and the bracket around both. */
const readAlsoParts = (nodes: readonly Text[]): NoisePart[] =>
  nodes.flatMap((node, index): NoisePart[] => {
    const own = linkOf(node);
    const isInLink = own !== null && opensLink.test(node.data.trim()) && maySayMore(nodes[index - 1]?.data);
    const link = own ?? linkOf(nodes[index + 1]);
    const text = node.data.trimEnd();
    const start = own || !link ? -1 : text.search(label);
    if (!isInLink && (start < 0 || !maySayMore(text.slice(0, start)))) return [];
    const linked = nodes.filter((other) => link?.contains(other));
    if (wordsOf(linked) > longestTitle) return [];
    const say = { kind: 'read-also', reason: 'phrase: baca juga' } as const;
    const parts = linked.map((other) => ({ node: other, start: 0, end: other.data.length, ...say }));
    if (isInLink) return parts;
    const closing = nodes[index + 1 + linked.length];
    if (closing && text[start] === '(' && /^\s*\)/.test(closing.data))
      parts.push({ node: closing, start: 0, end: closing.data.indexOf(')') + 1, ...say });
    return [{ node, start, end: node.data.length, ...say }, ...parts];
  });

/** Whether a line that is worded like a promo, or opens with "Baca juga", says something else in a sentence of its own. */
export function saysMore({ text, linkWords, nodes }: Line): boolean {
  if (switchedOff?.has('sentences-beside-promos-stay')) return false;
  if (linkWords > 0) {
    const parts = new Set(readAlsoParts(nodes).map(({ node }) => node));
    const rest = tidy(nodes.flatMap((node) => (parts.has(node) ? [] : node.data)).join(' '));
    return parts.size > 0 && rest.endsWith('.') && saysSomethingElse(rest);
  }
  const sentences = text.split(sentenceEnd);
  return sentences.some(isCall) && sentences.some(saysSomethingElse);
}

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

/** "5 menit baca" beside a date. */
const counterParts = ({ text, words, nodes }: Line): NoisePart[] =>
  words > longestDateLine || !showsDate(text)
    ? []
    : nodes.flatMap((node): NoisePart[] =>
        judgeWording(tidy(node.data)).wording?.name === 'penghitung'
          ? [{ node, start: 0, end: node.data.length, kind: 'share', reason: 'phrase: penghitung' }]
          : [],
      );

/** The noise in a line that is text, in page order: a "Baca juga" with its link, a promo in a sentence of its own. */
export const noiseInLine = (line: Line): NoisePart[] => [...readAlsoParts(line.nodes), ...promoParts(line)];

/** The same, with the counters beside a date, where all of it stands in elements of its own: what can be hidden in a page. */
export function hideableParts(line: Line): NoisePart[] {
  if (line.nodes.length < 2) return [];
  const parts = [...noiseInLine(line), ...counterParts(line)];
  const isBare = ({ node: { data }, start, end }: NoisePart) => (data.slice(0, start) + data.slice(end)).trim() !== '';
  return parts.some(isBare) ? [] : parts;
}
