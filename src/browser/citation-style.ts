import browser from 'webextension-polyfill';

const key = 'citation-style';

/** The citation style chosen last, as stored; null if there is none. */
export async function loadCitationStyle(): Promise<string | null> {
  const { [key]: style } = await browser.storage.local.get(key);
  return typeof style === 'string' ? style : null;
}

/** Stores it. Rejects when the browser refuses (storage full or broken). */
export async function saveCitationStyle(style: string): Promise<void> {
  await browser.storage.local.set({ [key]: style });
}
