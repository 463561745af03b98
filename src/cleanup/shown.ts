/**
 * Whether the page shows an element: false if the page, or another tool, hides it. An element without a box of its own
 * (`display: contents`) is shown if anything in it is.
 */
export function isShown(element: Element): boolean {
  if (element.checkVisibility()) return true;
  if (element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents') return false;
  return (
    [...element.children].some(isShown) ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
  );
}
