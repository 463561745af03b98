import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Resolves when the page that a tab is on its way to has loaded, or after `patience` milliseconds: what is there by then
 * can be read. Asked for right after the tab was sent there, before its page can stand.
 */
export function pageLoaded(tabId: number, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(watch);
      resolve();
    };
    // A new tab of Firefox shows an empty page first.
    const watch = (id: number, { status }: Tabs.OnUpdatedChangeInfoType, { url }: Tabs.Tab): void => {
      if (id === tabId && status === 'complete' && url !== 'about:blank') done();
    };
    const timer = setTimeout(done, patience);
    browser.tabs.onUpdated.addListener(watch);
  });
}
