import type { Region } from '../dom/lines';
import { linkShare } from './judge-line';
import type { Reading, ReadLine } from './reading';

/**
 * What a line adds to the part of the page that holds it. A stretch of prose is worth its words; all else costs, so that
 * the best part is the tightest one around the article (maximum subsequence segmentation, Pasternack and Roth 2009,
 * taken over the tree instead of the token stream). A list that a paragraph announces with a colon costs nothing; short
 * paragraphs that stand side by side with running text, in one of `containers`, are worth a little.
 */
function gain(line: ReadLine, announced: boolean, containers: ReadonlySet<Region | null>): number {
  if (line.prose) return Math.min(line.words, 80);
  if (line.aside) return -3;
  if (announced && !switchedOff?.has('announced-lists-are-free')) return 0;
  if (linkShare(line) > 0.5) return line.wording ? -1 : -4;
  const isParagraph = line.region.element.tagName === 'P' && !line.wording;
  if (isParagraph && containers.has(line.region.parent) && !switchedOff?.has('short-paragraphs-count')) return 0.5;
  return /^(?:TD|TH|LI|DD|DT)$/.test(line.region.element.tagName) ? 0 : -1;
}

/** The part of a page that holds the article's body. */
export interface BodyCandidate {
  region: Region;
  score: number;
  /** Words of running text in it. */
  words: number;
}

/** The best part of a page, of equal ones the tightest; null when no line is prose. Linear. */
export function bodyRegion({ lines, regions }: Reading): BodyCandidate | null {
  const gains = new Float64Array(lines.length + 1);
  const words = new Float64Array(lines.length + 1);
  const containers = new Set(
    lines.flatMap(({ prose, region }) => (prose && region.element.tagName === 'P' ? region.parent : [])),
  );
  let announced = false;
  for (const [index, line] of lines.entries()) {
    if (line.prose) announced = line.text.endsWith(':');
    gains[index + 1] = (gains[index] ?? 0) + gain(line, announced, containers);
    words[index + 1] = (words[index] ?? 0) + (line.prose ? line.words : 0);
  }
  let best: BodyCandidate | null = null;
  for (const region of regions) {
    const prose = (words[region.end] ?? 0) - (words[region.start] ?? 0);
    if (prose === 0) continue;
    const score = (gains[region.end] ?? 0) - (gains[region.start] ?? 0);
    if (
      best &&
      (score < best.score || (score === best.score && region.end - region.start > best.region.end - best.region.start))
    )
      continue;
    best = { region, score, words: prose };
  }
  return best;
}
