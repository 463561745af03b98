import browser, { type Tabs } from 'webextension-polyfill';
import { TabError } from './tab-error';

/** A tab. Address and title are null if we have no access to its page. */
export interface Tab {
  id: number;
  url: string | null;
  title: string | null;
}

const toTab = (tab: Tabs.Tab): Tab | null =>
  tab.id === undefined ? null : { id: tab.id, url: tab.url || null, title: tab.title || null };

/** The tab that the reader is looking at, or null in a window without one. */
async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? toTab(tab) : null;
}

/** One tab by its id. Rejects with a `TabError` ("tab-gone") when it is closed. */
export async function tabById(id: number): Promise<Tab> {
  const tab = await browser.tabs.get(id).catch((cause: unknown) => {
    throw new TabError('tab-gone', cause);
  });
  return { id, url: tab.url || null, title: tab.title || null };
}

/**
 * The tab that a popup serves: `?tab=<id>` in its own address names it, else it is the active one.
 * Null when there is none; rejects with a `TabError` ("tab-gone") when the named one is closed.
 */
export async function tabOfPopup(search: string): Promise<Tab | null> {
  const id = new URLSearchParams(search).get('tab');
  return id === null ? activeTab() : tabById(Number(id));
}

/** Open tabs with an address that one of the match patterns fits, as far as we have access to that host. */
export async function tabsAt(patterns: readonly string[]): Promise<Tab[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  // A discarded tab has no page. It gets our script when it is loaded again.
  const awake = tabs.filter(({ discarded }) => !discarded);
  return awake.map(toTab).filter((tab) => tab !== null);
}

/** Every open tab, also those whose address we may not see. */
export async function allTabs(): Promise<Tab[]> {
  return (await browser.tabs.query({})).map(toTab).filter((tab) => tab !== null);
}

/** Loads a tab's page again. Rejects with a `TabError` ("tab-gone") when it is closed. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id).catch((cause: unknown) => {
    throw new TabError('tab-gone', cause);
  });
}

/** Calls back when a tab has loaded a page that we have access to. */
export function onPageLoaded(listener: (tab: Tab) => void): void {
  browser.tabs.onUpdated.addListener((_id, change, changed) => {
    const tab = change.status === 'complete' && changed.url ? toTab(changed) : null;
    if (tab) listener(tab);
  });
}
