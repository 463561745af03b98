import browser from 'webextension-polyfill';

/**
 * Asks the reader for access through the browser. Call it in her click, before any `await`. Resolves with whether she
 * granted it; in a popup perhaps never, since the browser's prompt may close the popup.
 */
export const requestAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] });

/** Gives up access. Rejects for access that was granted at installation. */
export async function dropAccess(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

/** Calls back with the match patterns whenever access is granted or taken back, in whatever way. */
export function onAccessChange(gained: (patterns: string[]) => void, lost: (patterns: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => gained(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => lost(origins));
}
