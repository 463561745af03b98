import browser from 'webextension-polyfill';

/**
 * How many bytes all that is kept until the browser closes takes, as the browser counts: an article in many small parts
 * takes far more than its text. Apart from `session.ts`, which the popup loads too.
 */
export const bytesInSession = (): Promise<number> => browser.storage.session.getBytesInUse(null);
