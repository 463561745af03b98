import { allSites } from './all-sites';
import type { Site } from './site';

const serves = (site: Site, hostname: string) =>
  [site.host, ...(site.also ?? [])].some((host) => hostname === host || hostname.endsWith(`.${host}`));

/** The rule that serves an address, or null where Bening knows nothing of the publisher. */
export function siteFor(url: URL, sites: readonly Site[] = allSites): Site | null {
  const hostname = url.hostname.replace(/\.$/, '');
  return sites.find((site) => serves(site, hostname)) ?? null;
}

/** The host by which the reader's choices for the site of an address are kept: that of its rule, else its own. */
export const hostOf = (url: URL): string => siteFor(url)?.host ?? url.hostname.replace(/^www\.|\.$/g, '');

/** Whether the path of an address has the form of this site's pages that are never an article. */
export const isOtherAddress = ({ otherPath }: Site, { pathname }: URL): boolean =>
  otherPath ? new RegExp(otherPath).test(pathname) : false;

/** Whether the path of an address has the form of this site's articles. */
export function isArticleAddress(site: Site, url: URL): boolean {
  return !isOtherAddress(site, url) && new RegExp(site.articlePath).test(url.pathname);
}
