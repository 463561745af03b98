import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import type { Names } from '../indonesian/names';
import type { ReadLine } from './read-line';
import { weights } from './weights';

/** What a line of a page is. Each has one label: a byline is not a standfirst as well. */
export type Label =
  | NoiseKind
  // About the article: its headline, its makers, its lead picture.
  | 'title'
  | 'deck'
  | 'disclosure'
  | 'byline'
  | 'date'
  | 'source'
  | 'lead-caption'
  | 'photo-credit'
  // Its text. A note is a correction, or the newsroom's initials.
  | 'body'
  | 'subhead'
  | 'item'
  | 'caption'
  | 'quote'
  | 'note'
  // What stands around it.
  | 'wall'
  | 'menu'
  | 'pager'
  | 'other-story'
  | 'around';

/** Something that speaks for a line being one thing or, with a weight below 0, against it. */
export interface Sign {
  label: Label;
  /** Name of the signal. */
  signal: string;
  weight: number;
  /** What was seen: the phrase, the name of the box, the words. */
  detail: string;
  /** Whom the line names by that. */
  names?: Names;
}

/** A line's label, with all that spoke for it and against it. */
export interface Labelled {
  label: Label;
  signs: readonly Sign[];
}

/** A sign that nothing speaks against. */
export const certain = (label: Label, signal: string, detail = ''): Sign => ({
  label,
  signal,
  weight: weights.certain,
  detail,
});

const kinds: ReadonlySet<string> = new Set(noiseKinds);

/** The kind of noise that a line was labelled as; null for what stays, and for no line. */
export const kindOf = (line: Labelled | undefined): NoiseKind | null =>
  line && kinds.has(line.label) ? (line.label as NoiseKind) : null;

/** The label for which most speaks; of equal ones the one that was spoken for first. */
export function strongest(signs: readonly Sign[]): Labelled {
  const sums = new Map<Label, number>();
  for (const { label, weight } of signs) sums.set(label, (sums.get(label) ?? 0) + weight);
  let best: Label = 'around';
  for (const [label, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = label;
  return { label: best, signs };
}

/** Adds a sign to those of a line, which gets its label if that `counts`. */
export function addSign(labels: Labelled[], { index }: { index: number }, sign: Sign, counts = true): void {
  const own = labels[index];
  if (own) labels[index] = { label: counts ? sign.label : own.label, signs: [...own.signs, sign] };
}

/** A line, and something that speaks for what it is. */
export interface Said {
  line: ReadLine;
  sign: Sign;
}

/** The lines of a page for which a signal speaks, each with its sign. */
export const signsBy = (lines: readonly ReadLine[], labels: readonly Labelled[], signal: string): Said[] =>
  lines.flatMap((line) => {
    const signs = labels[line.index]?.signs.filter((sign) => sign.signal === signal) ?? [];
    return signs.map((sign) => ({ line, sign }));
  });

/** Labels of lines that are about the article or close it: a list of other stories never takes them in. */
const heads: readonly Label[] = ['title', 'deck', 'disclosure', 'lead-caption', 'note'];

/** Whether what a line says is said elsewhere than in the text: a credit that nobody could read is not. */
export function isFact(line: Labelled | undefined): boolean {
  if (line?.label === 'byline') return line.signs.at(-1)?.signal !== 'credit';
  return line !== undefined && [...heads, 'date', 'source'].includes(line.label);
}

/** The first words of a line, as a reason quotes them. */
export const excerpt = ({ text }: { text: string }): string => text.slice(0, 40);

/**
 * Labels a line as noise because of the line it goes with, a list's heading or its first story, unless it is noise already or
 * about the article.
 */
export function addTo(
  labels: Labelled[],
  { index }: { index: number },
  kind: NoiseKind,
  because: { text: string },
): void {
  const own = labels[index];
  if (!own || kindOf(own) || heads.includes(own.label)) return;
  addSign(labels, { index }, certain(kind, 'list', excerpt(because)));
}

/** The first of the strongest signs for a label of a line, its own where no other is asked for, as "signal: detail". */
export function reasonFor({ label: given, signs }: Labelled, label: Label = given): string {
  const own = signs.filter((sign) => sign.label === label);
  const most = Math.max(...own.map(({ weight }) => weight));
  const first = own.find(({ weight }) => weight === most);
  return first ? `${first.signal}: ${first.detail}` : label;
}
