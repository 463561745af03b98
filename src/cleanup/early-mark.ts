import type { Site } from '../sites/site';

/** On the root element: "early" while the early stylesheet is in force, and for which site's rules. */
export const earlyAttribute = 'data-bening';
export const earlySiteAttribute = 'data-bening-site';

/** Puts the early stylesheet's rules for one site in force, in a page that is still loading. */
export function setEarlyMark(page: Document, site: Site): void {
  page.documentElement.setAttribute(earlySiteAttribute, site.host);
  page.documentElement.setAttribute(earlyAttribute, 'early');
}

/** Ends the early stylesheet: from then on an element is hidden by its own attribute alone. */
export function removeEarlyMark(page: Document): void {
  page.documentElement.removeAttribute(earlyAttribute);
  page.documentElement.removeAttribute(earlySiteAttribute);
}
