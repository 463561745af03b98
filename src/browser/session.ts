import browser from 'webextension-polyfill';

// `storage.session` is kept in memory: it survives the background and ends with the browser. Web pages cannot read it.

/** Everything kept until the browser closes, by key. */
export const sessionItems = (): Promise<Record<string, unknown>> => browser.storage.session.get(null);

/** The value of one key; undefined if there is none. */
export async function sessionItem(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Keeps plain JSON until the browser closes. Rejects if there is no room left (10 MB in all). */
export const keepInSession = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

/** Forgets what was kept under these keys. */
export const dropFromSession = (keys: string[]): Promise<void> => browser.storage.session.remove(keys);
