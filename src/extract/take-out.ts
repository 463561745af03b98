import { tagRole } from '../dom/tag-role';

const isText = (node: Node | null) => node?.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';

/** Takes an element out of the inert copy. Where a block parted two bare texts, an empty one goes on parting them. */
export function takeOut(element: Element): void {
  const parts = tagRole(element.localName) === null && isText(element.previousSibling) && isText(element.nextSibling);
  if (parts) element.replaceWith(element.ownerDocument.createElement('div'));
  else element.remove();
}
