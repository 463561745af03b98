import browser from 'webextension-polyfill';

/** The match patterns that Bening asks for at installation. */
export const installedPatterns = (): string[] => browser.runtime.getManifest().host_permissions ?? [];
