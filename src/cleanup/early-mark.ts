import type { Site } from '../sites/site';

/** On the root element: "early" while the early stylesheet applies, and the site whose rules it applies. */
export const earlyAttribute = 'data-bening';
export const earlySiteAttribute = 'data-bening-site';

/** Applies the early stylesheet's rules for one site, in a page that is still loading. */
export function setEarlyMark(page: Document, site: Site): void {
  page.documentElement.setAttribute(earlySiteAttribute, site.host);
  page.documentElement.setAttribute(earlyAttribute, 'early');
}

/** Ends the early stylesheet. From then on an element is hidden only by its own attribute. */
export function removeEarlyMark(page: Document): void {
  page.documentElement.removeAttribute(earlyAttribute);
  page.documentElement.removeAttribute(earlySiteAttribute);
}
