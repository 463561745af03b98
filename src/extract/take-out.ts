import { tagRole } from '../dom/tag-role';

/** Rows, cells and items stand in boxes that seldom hold bare text. */
const inBoxes = new Set('li tr td th tbody thead tfoot caption'.split(' '));

const isBlock = ({ localName, previousSibling, nextSibling }: Element) =>
  tagRole(localName) === null &&
  (!inBoxes.has(localName) || [previousSibling, nextSibling].some((node) => node?.nodeValue?.trim()));

/** Takes an element out of the inert copy. Where a block parted two bare texts, an empty one goes on parting them. */
export function takeOut(element: Element): void {
  if (isBlock(element) || [...element.querySelectorAll('*')].some(isBlock))
    element.replaceWith(element.ownerDocument.createElement('div'));
  else element.remove();
}
