import type { Region } from '../dom/lines';
import { linkShare } from './judge-line';
import type { Reading, ReadLine } from './reading';

/**
 * What a line adds to the part of the page that holds it. A stretch of prose is worth its words; all else costs, so that
 * the best part is the tightest one around the article (maximum subsequence segmentation, Pasternack and Roth 2009,
 * taken over the tree instead of the token stream).
 */
function gain(line: ReadLine): number {
  if (line.prose) return Math.min(line.words, 80);
  if (line.aside) return -3;
  if (linkShare(line) > 0.5) return line.wording ? -1 : -4;
  return /^(?:TD|TH|LI|DD|DT)$/.test(line.region.element.tagName) ? 0 : -1;
}

/** A part of the page with its score. */
export interface BodyCandidate {
  region: Region;
  score: number;
  words: number;
}

/** The parts of a page that may hold the article's body, best first; the whole page when no line is prose. */
export function bodyRegions({ lines, regions }: Reading): BodyCandidate[] {
  const gains = [0];
  const words = [0];
  for (const line of lines) {
    gains.push((gains.at(-1) ?? 0) + gain(line));
    words.push((words.at(-1) ?? 0) + (line.prose ? line.words : 0));
  }
  const between = (sums: number[], region: Region) => (sums[region.end] ?? 0) - (sums[region.start] ?? 0);
  return regions
    .map((region) => ({ region, score: between(gains, region), words: between(words, region) }))
    .filter(({ words: prose }) => prose > 0)
    .toSorted((a, b) => b.score - a.score || a.region.end - a.region.start - (b.region.end - b.region.start))
    .slice(0, 5);
}
