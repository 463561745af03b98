/** Says of an element that Bening hides it, and as what: the value is the kind of noise. */
export const hiddenAttribute = 'data-bening-hidden';

/** On the root element while an overlay that is hidden had locked the page: the page scrolls again. */
export const scrollAttribute = 'data-bening-scroll';

/**
 * The one stylesheet that hides. Important declarations in a layer beat the page's own important ones, whatever their
 * specificity. It matches nothing once the attributes are gone, so it may stand in a page all the time: registered
 * as a file of its own beside the early stylesheet, it hides even where a page refuses what `clean` adopts.
 */
export const hiddenStylesheet = `@layer {
[${hiddenAttribute}] { display: none !important }
:root[${scrollAttribute}] { overflow-y: auto !important }
:root[${scrollAttribute}] body { overflow-y: visible !important }
:root[${scrollAttribute}], :root[${scrollAttribute}] body {
  position: static !important; height: auto !important; max-height: none !important; touch-action: auto !important
}
}
`;
