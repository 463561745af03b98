import { tagRole } from '../dom/tag-role';

/** Rows, cells and items stand in boxes that hold no bare text. */
const inBoxes = new Set(['li', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption']);

const isBlock = ({ localName }: Element) => tagRole(localName) === null && !inBoxes.has(localName);

/** Takes an element out of the inert copy. Where a block parted two bare texts, an empty one goes on parting them. */
export function takeOut(element: Element): void {
  if (isBlock(element) || [...element.querySelectorAll('*')].some(isBlock))
    element.replaceWith(element.ownerDocument.createElement('div'));
  else element.remove();
}
