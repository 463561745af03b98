import { hiddenAttribute, placeAttribute } from '../dom/hidden-attribute';
import type { Place } from './place';

export { hiddenAttribute, placeAttribute };

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
