import { isArticleAddress, siteFor } from '../sites/registry';

/** The host of the rule for an address, whether it is cleaned on load or not; null if there is none. */
export const ruleAt = (address: string): string | null =>
  URL.canParse(address) ? (siteFor(new URL(address))?.host ?? null) : null;

/** Whether an address has the form of a publisher's articles. */
export function isArticleAt(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  const site = url && siteFor(url);
  return site !== null && url !== null && isArticleAddress(site, url);
}
