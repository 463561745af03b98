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

/** How many parts of a page are thought of. */
const most = 4;

/**
 * The parts of a page that may hold the body, the best first: each the best of those that share no line with the ones
 * before, of equal ones the tightest. Empty where no line is prose.
 */
export function bodyCandidates({ lines, regions }: Reading): BodyCandidate[] {
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
  const sum = (sums: Float64Array, { start, end }: Region) => (sums[end] ?? 0) - (sums[start] ?? 0);
  const size = ({ start, end }: Region) => end - start;
  const parts = regions.flatMap((region): BodyCandidate[] => {
    const prose = sum(words, region);
    return prose > 0 ? [{ region, score: sum(gains, region), words: prose }] : [];
  });
  const found: BodyCandidate[] = [];
  for (let count = 0; count < most; count += 1) {
    let best: BodyCandidate | null = null;
    for (const part of parts) {
      if (found.some(({ region }) => region.start < part.region.end && part.region.start < region.end)) continue;
      if (!best || part.score > best.score || (part.score === best.score && size(part.region) <= size(best.region)))
        best = part;
    }
    if (!best) break;
    found.push(best);
  }
  return found;
}
