import type { Region } from '../dom/lines';
import { linkShare } from './judge-line';
import type { ReadLine } from './reading';

/**
 * What a line adds to the part of the page that holds it. A stretch of prose is worth its words; all else costs, so that
 * the best part is the tightest one around the article (maximum subsequence segmentation, Pasternack and Roth 2009,
 * taken over the tree instead of the token stream). A list that a paragraph announces with a colon costs nothing; short
 * paragraphs that stand side by side with running text, in one of `containers`, are worth a little.
 */
function weigh(line: ReadLine, announced: boolean, containers: ReadonlySet<Region | null>): number {
  if (line.prose) return Math.min(line.words, 80);
  if (line.aside) return -3;
  if (announced && !switchedOff?.has('announced-lists-are-free')) return 0;
  if (linkShare(line) > 0.5) return line.wording ? -1 : -4;
  const isParagraph = line.region.element.tagName === 'P' && !line.wording;
  if (isParagraph && containers.has(line.region.parent) && !switchedOff?.has('short-paragraphs-count')) return 0.5;
  return /^(?:TD|TH|LI|DD|DT)$/.test(line.region.element.tagName) ? 0 : -1;
}

/** Weighs every line of a page. Linear. */
export function weighLines(lines: readonly ReadLine[]): void {
  const containers = new Set(
    lines.flatMap(({ prose, region }) => (prose && region.element.tagName === 'P' ? region.parent : [])),
  );
  let announced = false;
  for (const line of lines) {
    if (line.prose) announced = line.text.endsWith(':');
    line.weight = weigh(line, announced, containers);
  }
}
