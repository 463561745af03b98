import browser from 'webextension-polyfill';

/** Calls back with the command whose keys were pressed, and the tab in which. Silent where there are none, as in Firefox for Android. */
export function onCommand(listener: (id: string, tabId: number) => void): void {
  browser.commands?.onCommand.addListener((id, tab) => {
    if (tab?.id !== undefined) listener(id, tab.id);
  });
}
