import browser from 'webextension-polyfill';

/** What a key combination does, and which it is; empty where the reader has none for it. */
export interface Shortcut {
  does: string;
  keys: string;
}

/** The shortcuts of this extension; null where a browser has none, as Firefox for Android. */
export async function loadShortcuts(): Promise<Shortcut[] | null> {
  // Its type leaves out that it may be missing.
  const { commands }: Partial<typeof browser> = browser;
  const all = (await commands?.getAll()) ?? null;
  return (
    all?.map(({ name = '', description, shortcut = '' }) => ({ does: description || name, keys: shortcut })) ?? null
  );
}

/** Opens the place where shortcuts are changed, where the browser lets us; null where the reader has to go there herself. */
export function shortcutSettings(): (() => Promise<void>) | null {
  const open: unknown = Reflect.get(Object(Reflect.get(browser, 'commands')), 'openShortcutSettings');
  return typeof open === 'function' ? async () => void (await open.call(browser.commands)) : null;
}
