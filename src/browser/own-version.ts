import browser from 'webextension-polyfill';

/** Bening's own version, as the manifest has it: "0.1.0". */
export const ownVersion = (): string => browser.runtime.getManifest().version;
