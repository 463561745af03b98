import browser from 'webextension-polyfill';

/** Calls back once after the extension was installed or updated. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
}
