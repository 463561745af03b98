/** Marks an element that Bening hides. The value is the kind of noise. */
export const hiddenAttribute = 'data-bening-hidden';
