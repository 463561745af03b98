import browser from 'webextension-polyfill';

/**
 * Whether the extension was updated, reloaded or removed, and has left this script behind in its page. Firefox ends such
 * scripts itself.
 */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;
