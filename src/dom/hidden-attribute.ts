/** Marks an element that Bening hides. The value is the kind of noise. */
export const hiddenAttribute = 'data-bening-hidden';

/** Beside it on a hidden element that keeps its place in the layout. */
export const placeAttribute = 'data-bening-place';
