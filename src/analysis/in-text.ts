import { elementNames } from '../dom/element-names';
import { roleOf } from '../dom/tag-role';
import { addressesReader } from './judge-line';
import type { Region } from '../dom/lines';
import type { ReadLine } from './read-line';

/** How many boxes in a row may part two paragraphs of one text. */
const boxesBetween = 6;

/** What a part of the text holds no more than a button that is none of its words. */
const asksOrLeads = 'a[href], input, select, textarea';

const asks = (element: Element) =>
  element.querySelector(asksOrLeads) !== null ||
  [...element.querySelectorAll('button')].some((one) => roleOf(one) === 'silent');

/** Questions and answers close a text, and are called so. */
const answers = /(?:^|[\s_-])(?:faq|accordion)(?:$|[\s_-])/i;

/** The site's own parts, however they are named and wherever they stand. */
const ownTags = /^(?:nav|footer|header|menu|form|dialog)$/;

/** "comment-expert" says more than that it holds comments. */
const isCompound = /[a-z][-_][a-z]/i;

/**
 * Whether a box that is named like comments or a menu is a section of the text: it has a heading of its own, or its name has
 * more to say, and it only tells.
 */
export const isSection = ({ element, start, end }: Region, lines: readonly ReadLine[]): boolean =>
  !ownTags.test(element.localName) &&
  (element.querySelector('h2, h3, h4, h5, h6, summary') !== null ||
    (isCompound.test(elementNames(element)) &&
      lines.slice(start, end).every(({ prose, text }) => prose && !addressesReader(text))));

/**
 * Whether a box of sentences stands among the paragraphs of one and the same parent, before them other such boxes perhaps,
 * and asks for nothing and leads nowhere: it is part of the text, whatever it is called. Behind the text only answers are.
 */
export function isInText({ element, parent, start, end }: Region, lines: readonly ReadLine[]): boolean {
  const isProseBeside = (line: ReadLine | undefined) =>
    line !== undefined && line.prose && (line.region.parent === parent || line.region === parent);
  const first = parent?.start ?? start;
  let before = false;
  for (let at = first; at < start && !before; at += 1) before = isProseBeside(lines[at]);
  if (!before || asks(element)) return false;
  if (answers.test(elementNames(element))) return true;
  let boxes = 0;
  let box: Element | null = null;
  for (let at = end; at < (parent?.end ?? lines.length); at += 1) {
    const line = lines[at];
    if (!line || isProseBeside(line)) return line !== undefined;
    let { region } = line;
    while (region.parent && region.parent !== parent) region = region.parent;
    if (region.element !== box) boxes += 1;
    box = region.element;
    if (boxes > boxesBetween) return false;
  }
  return false;
}
