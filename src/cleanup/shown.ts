/**
 * Whether the page itself shows an element, wherever it stands: false where the page, or another tool, hides it.
 * An element without a box of its own (`display: contents`) is shown where anything in it is.
 */
export function isShown(element: Element): boolean {
  if (element.checkVisibility()) return true;
  if (element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents') return false;
  return (
    [...element.children].some(isShown) ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
  );
}
