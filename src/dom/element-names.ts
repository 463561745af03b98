/** Class and id of an element as words in lower case: publishers write `menuPanel` as often as `menu-panel`. */
export const elementNames = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** Tag and class of an element: what a template gives the same is marked up alike. */
export const markupOf = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
