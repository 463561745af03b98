import browser from 'webextension-polyfill';

/**
 * Has the browser ask the reader for access. To be called in her own click, before anything is waited for. Resolves with
 * whether she gave it; in a popup perhaps never, since the browser's question may close it.
 */
export const requestAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] });

/** Gives access back. Rejects for what was given when Bening was installed. */
export async function dropAccess(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

/** Calls back with the match patterns that the reader gives access to, or takes it from, in whatever way. */
export function onAccessChange(gained: (patterns: string[]) => void, lost: (patterns: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => gained(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => lost(origins));
}
