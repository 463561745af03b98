/**
 * What a hidden element keeps of its place in the layout. `column`: its width, so that the text beside it in a grid or row
 * keeps its own. `point`: where it stands, since a page may wait for it to come into view before it loads more text.
 */
export type Place = 'column' | 'point';

const rows = /^(?:inline-)?(?:grid|flex)$|^table-row$/;

/** Whether an element stands beside the text, as another item of one grid or row. */
function isBesideText(element: Element, text: Element, view: Window): boolean {
  const row = element.parentElement;
  if (!row?.contains(text) || element.contains(text) || !rows.test(view.getComputedStyle(row).display)) return false;
  const [own, other] = [element, text].map((one) => one.getBoundingClientRect());
  return own !== undefined && other !== undefined && (own.right <= other.left || own.left >= other.right);
}

/** The place that an element keeps when it is hidden, or null; `text` is the end of the article's text. Reads the layout. */
export function placeOf(element: Element, text: Element | null): Place | null {
  const view = element.ownerDocument.defaultView;
  if (!view || !text || !/^(?:static|relative|sticky)$/.test(view.getComputedStyle(element).position)) return null;
  if (isBesideText(element, text, view)) return 'column';
  return text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 'point' : null;
}
