import browser from 'webextension-polyfill';

/** Where this browser shows extension buttons. */
export async function buttonPlace(): Promise<'chrome' | 'firefox' | 'android'> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'android';
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome';
}
