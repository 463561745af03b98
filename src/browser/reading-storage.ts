import browser from 'webextension-polyfill';
import { readReadingSettings, type ReadingSettings } from '../settings/reading-settings';

const key = 'reading';

/** How the reader wants her text; the defaults where nothing, or nothing readable, is stored. */
export async function loadReading(): Promise<ReadingSettings> {
  const stored = await browser.storage.local.get(key);
  return readReadingSettings(stored[key]);
}

/** Stores how the reader wants her text. Rejects when the browser refuses (storage full or broken). */
export async function saveReading(reading: ReadingSettings): Promise<void> {
  await browser.storage.local.set({ [key]: reading });
}

/** Calls back whenever that changes, in whatever window it happens. Returns the way to stop. */
export function onReadingChange(listener: (reading: ReadingSettings) => void): () => void {
  const watch: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[key]) listener(readReadingSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(watch);
  return () => browser.storage.onChanged.removeListener(watch);
}
