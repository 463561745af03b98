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

const isOnScreen = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return (
    view !== null &&
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    Math.min(bottom, view.innerHeight) > Math.max(top, 0) &&
    Math.min(right, view.innerWidth) > Math.max(left, 0)
  );
};

/** Whether the reader sees a box that is laid over the page, or something in it where it has no size of its own. */
export const isInView = (box: Element): boolean =>
  [box, ...box.children, ...(box.shadowRoot?.children ?? [])].some(isOnScreen);
