import browser from 'webextension-polyfill';
import { pageSettings, type PageSettings } from '../settings/page-settings';
import { pageMark, pausedKey } from '../settings/paused-pages';
import { settingsKey } from '../settings/settings';
import { siteKey } from '../settings/site-settings';

/** The settings for a page of a site, in one read. Rejects when the storage is broken. */
export async function loadPageSettings(host: string, address: string): Promise<PageSettings> {
  const key = siteKey(host);
  const stored = await browser.storage.local.get([settingsKey, key, pausedKey]);
  const paused = [stored[pausedKey]].flat().includes(pageMark(address));
  return { ...pageSettings(stored[settingsKey], stored[key]), paused };
}

/** Calls back whenever settings change that may concern pages of a site. Returns a function that stops it. */
export function onPageSettingsChange(host: string, listener: () => void): () => void {
  const { onChanged } = browser.storage;
  const watch = (changes: object) => {
    if (settingsKey in changes || siteKey(host) in changes) listener();
  };
  onChanged.addListener(watch);
  return () => onChanged.removeListener(watch);
}
