import browser from 'webextension-polyfill';
import { TabError } from './tab-error';

/** Whether a tab is of a private window. Rejects with a `TabError` ("tab-gone") when it is closed. */
export async function isPrivate(tabId: number): Promise<boolean> {
  return (await tabOrGone(tabId)).incognito;
}

/**
 * Opens an address, or a page of ours by its path in the build, right beside a tab and in its window: what is private
 * stays private. Gives the new tab's id. Rejects with a `TabError` ("tab-gone") when the tab is closed.
 */
export async function openBeside(tabId: number, address: string): Promise<number> {
  const { index, windowId } = await tabOrGone(tabId);
  const place = windowId === undefined ? {} : { windowId, index: index + 1, openerTabId: tabId };
  const { id } = await browser.tabs.create({ url: absolute(address), ...place });
  if (id === undefined) throw new TabError('tab-gone');
  return id;
}

/**
 * Opens one of our own pages in a small window, which is private if the tab is. `path` is its path in the build. Firefox for
 * Android has no windows: there it opens in a new tab. Rejects as above.
 */
export async function openInWindow(tabId: number, path: string): Promise<void> {
  const { windows } = browser;
  if (!windows) {
    await openBeside(tabId, path);
    return;
  }
  const { incognito } = await tabOrGone(tabId);
  await windows.create({ url: absolute(path), type: 'popup', incognito, width: 480, height: 480 });
}

/** Closes the tab or window of the page that calls this. */
export async function closeOwnPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Opens the settings, or brings them to the front where they are open. */
export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens a page of ours, by its path in the build, in a tab of its own. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Goes to an address, or to a page of ours by its path in the build, in a tab. Rejects as above. */
export async function goTo(tabId: number, address: string): Promise<void> {
  await browser.tabs.update(tabId, { url: absolute(address) }).catch((cause: unknown) => {
    throw new TabError('tab-gone', cause);
  });
}

const absolute = (address: string): string => (/^https?:/.test(address) ? address : browser.runtime.getURL(address));

const tabOrGone = (id: number) =>
  browser.tabs.get(id).catch((cause: unknown) => {
    throw new TabError('tab-gone', cause);
  });
