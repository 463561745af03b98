import { hiddenAttribute, placeAttribute } from '../dom/hidden-attribute';

export { hiddenAttribute, placeAttribute };

/**
 * What a hidden element keeps of its place in the layout. `column`: its width, so that the text beside it in a grid or row
 * keeps its own. `point`: where it stands, since a page may wait for it to come into view before it loads more text.
 */
export type Place = 'column' | 'point';

const placed = (place?: Place) => `[${hiddenAttribute}][${placeAttribute}${place === undefined ? '' : `="${place}"`}]`;

/**
 * The only stylesheet that hides. Important declarations in a layer win over the page's own important ones, whatever
 * their specificity. Without the attributes it matches nothing, so it can always be in the page. It is also registered
 * as a file beside the early stylesheet, and so hides even if a page blocks the adopted one. What keeps its place in the
 * layout (see `Place`) is invisible and has no height; "point" also leaves the flow.
 */
export const hiddenStylesheet = `@layer {
[${hiddenAttribute}]:not([${placeAttribute}]) { display: none !important }
${placed()}, ${placed()} * { visibility: hidden !important; transition: none !important }
${placed()}, ${placed('point')} * { height: 0 !important; min-height: 0 !important }
${placed('column')} {
  padding-block: 0 !important; margin-block: 0 !important; border-block-width: 0 !important; overflow: clip !important
}
${placed('point')}, ${placed('point')} * {
  width: 0 !important; min-width: 0 !important; padding: 0 !important; margin: 0 !important; border: 0 !important;
  position: static !important; transform: none !important; line-height: 0 !important; font-size: 0 !important
}
${placed('point')} { position: absolute !important; inset: auto !important }
${placed('point')} :is(img, picture, video, audio, iframe, object, embed) { display: none !important }
}
`;

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
