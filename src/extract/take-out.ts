import { tagRole } from '../dom/tag-role';

/** Rows, cells and items, and the boxes that they stand in, which hold no bare text. */
const inBoxes = new Set(['li', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption']);
const boxes = new Set(['ul', 'ol', 'menu', 'table', 'tbody', 'thead', 'tfoot', 'tr']);

const isBlock = ({ localName, parentElement }: Element) =>
  tagRole(localName) === null && !(inBoxes.has(localName) && boxes.has(parentElement?.localName ?? ''));

/** Takes an element out of the inert copy. Where a block parted two bare texts, an empty one goes on parting them. */
export function takeOut(element: Element): void {
  if (isBlock(element) || [...element.querySelectorAll('*')].some(isBlock))
    element.replaceWith(element.ownerDocument.createElement('div'));
  else element.remove();
}
