import { removeEarlyMark, setEarlyMark } from '../cleanup/early-stylesheet';
import type { PageSettings } from '../settings/page-settings';
import { isArticleAddress, siteFor } from '../sites/registry';
import { isWebPage } from './is-web-page';

/**
 * Applies the early stylesheet, at once, to a page that is still loading, if its address is that of an article of a known
 * site. If the settings say that nothing is hidden here, not even while the page loads, it is removed again.
 */
export async function beginEarly(page: Document, url: URL, settings: Promise<PageSettings>): Promise<void> {
  const site = siteFor(url);
  if (page.readyState !== 'loading' || !site || !isArticleAddress(site, url) || !isWebPage(page)) return;
  setEarlyMark(page, site);
  const { off, paused } = await settings;
  if (off || paused) removeEarlyMark(page);
}
