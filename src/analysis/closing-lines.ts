import { isInitials } from './credit-line';
import { isLinkedSentence, linkShare } from './judge-line';
import type { ReadLine } from './read-line';
import { makeOf } from './text-end';
import { boxOf } from './weight';

/** "Rujukan:" above something that stands in the text too, and no label of a promo. */
const announces = (line: ReadLine, next: ReadLine | undefined) =>
  line.text.endsWith(':') && line.linkWords === 0 && !line.wording && !line.aside && next?.aside === false;

/** A headline that leads to another story: more than a word or two, and no whole sentence. */
export const isLinkedHeadline = (line: ReadLine) =>
  linkShare(line) > 0.8 && line.words > 2 && (switchedOff?.has('linked-sentences-close') || !isLinkedSentence(line));

/**
 * The last line of a text: its last running text, or a short line behind it in the same box or with the same markup. Headings and
 * links to other stories don't close a text, unless it announces them with a colon. Undefined for no lines.
 */
export function lastOf(text: readonly ReadLine[]): ReadLine | undefined {
  const lastProse = text.findLastIndex((line) => line.isText);
  const closing = text.slice(Math.max(0, lastProse));
  const isAnnounced = closing.some((line, at) => announces(line, closing[at + 1]));
  if (isAnnounced && !switchedOff?.has('colons-announce-the-end')) return text.at(-1);
  // A paragraph with breaks in it is a box, and stands in one.
  const boxes = new Set(text.flatMap((line) => (line.isText ? [boxOf(line), line.region.parent] : [])));
  const makes = new Set(text.slice(0, lastProse + 1).map(makeOf));
  const isOwn = (line: ReadLine) =>
    !(line.aside || line.wording || isLinkedHeadline(line)) &&
    (boxes.has(boxOf(line)) || makes.has(makeOf(line)) || isInitials(line)) &&
    !/^H[1-6]$/.test(line.region.element.tagName);
  return text.findLast(
    (line, index) => index <= lastProse || (!switchedOff?.has('closing-lines-are-text') && isOwn(line)),
  );
}
