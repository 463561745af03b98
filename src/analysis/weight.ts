import { showsDate } from '../indonesian/shows-date';
import type { Region } from '../dom/lines';
import { isPhotoCredit } from './credit-line';
import { linkShare } from './judge-line';
import type { Description, ReadLine } from './read-line';
import { weights } from './weights';

/** So many short lines of one tag in one box, with so many words, are a text: verses, prices, the minutes of a match. */
const manyLines = 4;
const manyWords = 12;

const innerTag = /^(?:UL|OL|DL|LI|TABLE|THEAD|TBODY|TR|FIGURE|BLOCKQUOTE)$/;
const headTag = /^(?:H[1-6]|FIGCAPTION|CAPTION|TH)$/;
const itemTag = /^(?:TD|TH|LI|DD|DT)$/;

/** What a line shares with its neighbours: the container of its paragraph, or of its bare text; of a cell or caption, that of its table or figure. */
export function boxOf({ region }: ReadLine): Region {
  const isContainer = region.end - region.start > 1 && !innerTag.test(region.parent?.element.tagName ?? '');
  let box = isContainer ? region : (region.parent ?? region);
  while (box.parent && innerTag.test(box.element.tagName)) box = box.parent;
  return box;
}

/** Whether a short line may be text: it is no heading, date or credit, and neither its wording nor its place says otherwise. */
const mayBeText = (line: ReadLine) =>
  line.linkWords === 0 &&
  !(line.aside || line.menu || line.wording || line.wall || line.credit || line.photoCredit) &&
  !headTag.test(line.region.element.tagName) &&
  !showsDate(line.text) &&
  !isPhotoCredit(line.text);

/**
 * Marks the lines that are text: running text, and short lines by the company they keep. A short line counts if it follows
 * running text in the same box and has its tag or stands in a list, or if the box holds many short lines of its tag.
 */
function markText(lines: readonly Description[]): void {
  const boxes = new Map<Region, Description[]>();
  for (const line of lines) {
    line.isText = line.prose;
    if (!line.prose && (switchedOff?.has('short-lines-are-text') || !mayBeText(line))) continue;
    const box = boxes.get(boxOf(line));
    if (box) box.push(line);
    else boxes.set(boxOf(line), [line]);
  }
  for (const box of boxes.values()) {
    const short = new Map<string, { lines: number; words: number }>();
    for (const { prose, region, words } of box) {
      const { tagName } = region.element;
      const sum = short.get(tagName) ?? { lines: 0, words: 0 };
      if (!prose) short.set(tagName, { lines: sum.lines + 1, words: sum.words + words });
    }
    const isMany = ({ lines, words } = { lines: 0, words: 0 }) => lines >= manyLines && words >= manyWords;
    const read = new Set<string>();
    for (const line of box) {
      const tag = line.region.element.tagName;
      if (line.prose) read.add(tag);
      else line.isText = read.has(tag) || (read.size > 0 && itemTag.test(tag)) || isMany(short.get(tag));
    }
  }
}

/**
 * What a line adds to the part of the page that holds it. Running text is worth its words and short lines of the text half
 * of theirs; all else costs, so that the best part is the tightest one around the article (maximum subsequence
 * segmentation, Pasternack and Roth 2009, taken over the tree instead of the token stream).
 */
function weigh(line: ReadLine): number {
  if (line.prose) return Math.min(line.words, weights.longestParagraph);
  if (line.aside) return weights.aside;
  if (line.isText) return itemTag.test(line.region.element.tagName) ? 0 : line.words * weights.shortLine;
  if (linkShare(line) > 0.5) return line.wording ? weights.promo : weights.links;
  return itemTag.test(line.region.element.tagName) ? 0 : weights.other;
}

/** Marks the text among the lines of a page, and weighs them. Linear. */
export function weighLines(lines: readonly Description[]): void {
  markText(lines);
  for (const line of lines) line.weight = weigh(line);
}
