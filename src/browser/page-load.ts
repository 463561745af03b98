import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Resolves when the page that a tab is loading has loaded, or after `patience` milliseconds; then whatever is there can be
 * read. Call it right after starting the navigation.
 */
export function pageLoaded(tabId: number, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(watch);
      resolve();
    };
    // A new tab in Firefox shows an empty page first.
    const watch = (id: number, { status }: Tabs.OnUpdatedChangeInfoType, { url }: Tabs.Tab): void => {
      if (id === tabId && status === 'complete' && url !== 'about:blank') done();
    };
    const timer = setTimeout(done, patience);
    browser.tabs.onUpdated.addListener(watch);
  });
}
