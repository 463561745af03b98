import browser from 'webextension-polyfill';
import { readReadingSettings, type ReadingSettings } from '../settings/reading-settings';

const key = 'reading';

/** How the reader wants text to look; defaults for whatever is missing or unreadable. */
export async function loadReading(): Promise<ReadingSettings> {
  const stored = await browser.storage.local.get(key);
  return readReadingSettings(stored[key]);
}

/** Stores how the reader wants text to look. Rejects when the browser refuses (storage full or broken). */
export async function saveReading(reading: ReadingSettings): Promise<void> {
  await browser.storage.local.set({ [key]: reading });
}

/** Calls back whenever that changes, in any window. Returns a function that stops it. */
export function onReadingChange(listener: (reading: ReadingSettings) => void): () => void {
  const watch: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[key]) listener(readReadingSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(watch);
  return () => browser.storage.onChanged.removeListener(watch);
}
