import type { NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';
import { countWords } from '../dom/lines';
import { hiddenAttribute } from './hidden';
import { Frames } from './frames';
import { shortened, type Entry } from './journal';

/** Kinds that are lists of links, whose heading and "Lihat semua" often stand beside them in the page. */
const listed = new Set<NoiseKind>(['related', 'read-also']);

/** No heading of a list is longer, and no link that leads on, in words. */
const longestHeading = 8;
const longestLink = 5;

const wordsOf = ({ removal }: Entry) => countWords(removal.text);

function linksOf(element: Element): Element[] {
  const links = [...element.querySelectorAll('a[href], button')];
  return element.matches('a[href], button') ? [element, ...links] : links;
}

const isHeading = (element: Element, entry: Entry): boolean =>
  wordsOf(entry) <= longestHeading &&
  (linksOf(element).length === 0 ||
    (linksOf(element).length === 1 && element.querySelector('h1, h2, h3, h4') !== null));

/** "Lihat semua", behind a list. */
const leadsOn = (element: Element, entry: Entry): boolean =>
  wordsOf(entry) <= longestLink && linksOf(element).length === 1 && !isHeading(element, entry);

/** One story of a list that is not one element. */
const isStory = (element: Element): boolean =>
  new Set(linksOf(element).map((link) => link.getAttribute('href'))).size === 1;

/** The next node in page order that is not inside this one. */
function after(node: Node): Node | null {
  for (let up: Node | null = node; up; up = up.parentNode) if (up.nextSibling) return up.nextSibling;
  return null;
}

const hides = new Frames(
  (element) => element.hasAttribute(hiddenAttribute),
  () => true,
);

/** Whether the page shows nothing between two blocks. */
function areNeighbours(first: Element, second: Element): boolean {
  let node = after(first);
  while (node && node !== second) {
    if (node.contains(second)) node = node.firstChild;
    else if (node.nodeType === 3 ? node.textContent?.trim() : node.nodeType === 1 && hides.shows(node as Element))
      return false;
    else node = after(node);
  }
  return node === second;
}

/** Whether a block goes with the one before it: a list with its heading, "Lihat semua" with the list, a story with the one above. */
function belongsTo(before: Entry, entry: Entry): boolean {
  const { kind } = entry.removal;
  const [first, second] = [before.element.deref(), entry.element.deref()];
  if (!first || !second || kind !== before.removal.kind || !listed.has(kind)) return false;
  const isOne =
    (isHeading(first, before) && !isHeading(second, entry)) ||
    leadsOn(second, entry) ||
    (first.parentElement === second.parentElement && isStory(first) && isStory(second));
  return isOne && areNeighbours(first, second);
}

/** Blocks that a reader sees as one. */
export type List = readonly [Entry, ...Entry[]];

/** What is told of a list: it goes by the name of its first part. */
export function removalOf([first, ...more]: List): Removal {
  const text = [first, ...more].map(({ removal }) => removal.text).join(' ');
  return { ...first.removal, text: shortened(text) };
}

/** Hidden blocks in page order, those that are one list together: its heading, its stories and the link to all of them. */
export function wholeLists(entries: readonly Entry[]): List[] {
  const lists: [Entry, ...Entry[]][] = [];
  for (const entry of entries) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && belongsTo(before, entry)) list.push(entry);
    else lists.push([entry]);
  }
  return lists;
}
