import browser from 'webextension-polyfill';
import { readSettings, type Settings } from '../settings/settings';

const key = 'settings';

/** What the reader chose; the defaults where nothing, or nothing readable, is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return readSettings(stored[key]);
}

/** Stores the settings. Rejects when the browser refuses (storage full or broken). */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** Calls back with the settings whenever they change, in whatever window that happens. Returns the way to stop. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const watch: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[key]) listener(readSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(watch);
  return () => browser.storage.onChanged.removeListener(watch);
}
