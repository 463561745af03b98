import { elementNames } from '../dom/element-names';
import type { Region } from '../dom/lines';
import type { ReadLine } from './read-line';

/** How many boxes in a row may part two paragraphs of one text. */
const boxesBetween = 6;

/** What a part of the text may hold besides its sentences: a question's button opens its answer, and stands in a heading. */
const asksOrLeads = 'a[href], input, select, textarea, button:not(:is(h1, h2, h3, h4, h5, h6, summary) *)';

/** Questions and answers close a text, and are called so. */
const answers = /(?:^|[\s_-])(?:faq|accordion)(?:$|[\s_-])/i;

/** The site's own parts, however they are named and wherever they stand. */
const ownTags = /^(?:nav|footer|header|menu|form|dialog)$/;

/** Whether a box that is named like comments or a menu has a heading of its own, as a section of a text has. */
export const isSection = ({ element }: Region): boolean =>
  !ownTags.test(element.localName) && element.querySelector('h2, h3, h4, h5, h6, summary') !== null;

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
  if (!before || element.querySelector(asksOrLeads) !== null) return false;
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
