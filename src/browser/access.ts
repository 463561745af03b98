import browser from 'webextension-polyfill';

/** Whether the reader gave us access to the pages of an http or https address, without a click on the button there. */
export const hasAccess = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
