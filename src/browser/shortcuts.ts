import browser from 'webextension-polyfill';

/** A command of the manifest by its id, and its key combination; empty where the reader has none for it. */
export interface Shortcut {
  id: string;
  keys: string;
}

/** The shortcuts of this extension; null where a browser has none, as Firefox for Android. */
export async function loadShortcuts(): Promise<Shortcut[] | null> {
  // The type does not say that it may be missing.
  const { commands }: Partial<typeof browser> = browser;
  const all = (await commands?.getAll()) ?? null;
  return all?.map(({ name = '', shortcut = '' }) => ({ id: name, keys: shortcut })) ?? null;
}

/** Opens the browser's own place where shortcuts are changed. Rejects where it does not. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a way of its own, which its type leaves out; Chromium has a page that only a tab can be sent to.
  const open: unknown = Reflect.get(Object(Reflect.get(browser, 'commands')), 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
