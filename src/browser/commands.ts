import browser from 'webextension-polyfill';

/** Calls back with the command whose keys were pressed, and its tab. Never calls in Firefox for Android, which has none. */
export function onCommand(listener: (id: string, tabId: number) => void): void {
  browser.commands?.onCommand.addListener((id, tab) => {
    if (tab?.id !== undefined) listener(id, tab.id);
  });
}
