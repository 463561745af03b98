import browser from 'webextension-polyfill';

// `storage.session` is memory: it outlives the background, and ends with the browser. Web pages can't read it.

/** Everything that is kept for this run of the browser, by its key. */
export const sessionItems = (): Promise<Record<string, unknown>> => browser.storage.session.get(null);

/** What is kept under one key; undefined where nothing is. */
export async function sessionItem(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Keeps plain JSON until the browser ends. Rejects where the browser has no room left (10 MB for all). */
export const keepInSession = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

/** Forgets what was kept under these keys. */
export const dropFromSession = (keys: string[]): Promise<void> => browser.storage.session.remove(keys);
