import browser from 'webextension-polyfill';

/** Whether this page of ours, or this background, is of a private window. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
