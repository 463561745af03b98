import browser from 'webextension-polyfill';

/** Whether this page or background runs in a private window. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
