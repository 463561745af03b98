import { elementNames } from '../dom/element-names';
import { roleOf } from '../dom/tag-role';
import { addressesReader } from './judge-line';
import type { Region } from '../dom/lines';
import type { ReadLine } from './read-line';

/** How many boxes in a row may part two paragraphs of one text. */
const boxesBetween = 6;

/** A box with one of these is no part of the text. */
const fields = 'input, select, textarea, a[href] img';

/** Whether the line's link is inside a sentence that continues after it, rather than a link to another page. */
const isInSentence = ({ prose, nodes }: ReadLine) => prose && !nodes.at(-1)?.parentElement?.closest('a');

/** Whether a box asks the reader for something or links elsewhere, so that it is more than text. */
const asksOrLeads = (element: Element, lines: readonly ReadLine[]): boolean =>
  element.querySelector(fields) !== null ||
  [...element.querySelectorAll('button')].some((button) => roleOf(button) === 'silent') ||
  lines.some((line) => line.hrefs.length > 0 && !isInSentence(line));

/** Questions and answers close a text, and are called so. */
const answers = /(?:^|[\s_-])(?:faq|accordion)(?:$|[\s_-])/;

/** The site's own parts, however they are named and wherever they stand. */
const ownTags = /^(?:nav|footer|header|menu|form|dialog)$/;

const tells = (lines: readonly ReadLine[]) =>
  lines.some(({ prose }) => prose) &&
  lines.every(({ text, wording, wall, hrefs }) => !wording && !wall && hrefs.length === 0 && !addressesReader(text));

/** A compound name such as "comment-expert" may mean something other than a comment section. */
const isCompound = /[a-z][-_][a-z]/;

/**
 * Whether a box that is named like comments or a menu is really a section of the text: it has a heading of its own, or a
 * compound name and nothing but plain sentences.
 */
export const isSection = ({ element, start, end }: Region, lines: readonly ReadLine[]): boolean =>
  !ownTags.test(element.localName) &&
  (element.querySelector('h2, h3, h4, h5, h6, summary') !== null ||
    (isCompound.test(elementNames(element)) && tells(lines.slice(start, end))));

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
  if (!before || asksOrLeads(element, lines.slice(start, end))) return false;
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
