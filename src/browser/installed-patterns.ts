import browser from 'webextension-polyfill';

/** The match patterns of the sites that Bening asks for when it is installed. */
export const installedPatterns = (): string[] => browser.runtime.getManifest().host_permissions ?? [];
