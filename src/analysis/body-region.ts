import type { Region } from '../dom/lines';
import { isInside, type Reading, type ReadLine } from './read-line';

/** A part of a page that may hold the article's body. */
export interface BodyCandidate {
  region: Region;
  score: number;
}

/** Every part of a page that holds running text, in document order. Linear. */
export function bodyParts({ lines, regions }: Reading): BodyCandidate[] {
  const weights = new Float64Array(lines.length + 1);
  const words = new Float64Array(lines.length + 1);
  for (const [index, line] of lines.entries()) {
    weights[index + 1] = (weights[index] ?? 0) + line.weight;
    words[index + 1] = (words[index] ?? 0) + (line.isText ? line.words : 0);
  }
  const sum = (sums: Float64Array, { start, end }: Region) => (sums[end] ?? 0) - (sums[start] ?? 0);
  return regions.flatMap((region): BodyCandidate[] => {
    return sum(words, region) > 0 ? [{ region, score: sum(weights, region) }] : [];
  });
}

const size = ({ region }: BodyCandidate) => region.end - region.start;

/** The best of some parts, of equal ones the tightest; null of none. */
export const bestPart = (parts: readonly BodyCandidate[]): BodyCandidate | null =>
  parts.reduce<BodyCandidate | null>(
    (best, part) =>
      best && (part.score < best.score || (part.score === best.score && size(part) > size(best))) ? best : part,
    null,
  );

/** How many parts that lie apart are compared. */
const most = 4;

/**
 * The parts that may hold the body: the best ones that share no line, and the best of those around `opening`, the first
 * running text below the headline.
 */
export function bodyCandidates(parts: readonly BodyCandidate[], opening: ReadLine | undefined): BodyCandidate[] {
  const found = new Set<BodyCandidate>();
  const near = bestPart(parts.filter(({ region }) => opening && isInside(opening, region)));
  if (near) found.add(near);
  let rest = parts;
  for (let count = 0; count < most; count += 1) {
    const best = bestPart(rest);
    if (!best) break;
    found.add(best);
    rest = rest.filter(({ region }) => region.end <= best.region.start || best.region.end <= region.start);
  }
  return [...found];
}
