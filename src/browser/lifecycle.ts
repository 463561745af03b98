import browser from 'webextension-polyfill';

/** Calls back once when the browser has started. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}

/** Calls back once after the extension was installed or updated; `first` is true if it was installed. */
export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}
