import browser from 'webextension-polyfill';

/** Where the browser that this runs in keeps the buttons of its extensions. */
export async function buttonPlace(): Promise<'chrome' | 'firefox' | 'android'> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'android';
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome';
}
