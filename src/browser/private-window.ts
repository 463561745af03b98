import browser from 'webextension-polyfill';

/** Whether this script runs in a private window. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
