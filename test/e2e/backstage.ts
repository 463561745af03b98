import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { Launched } from './browsers.mjs';
import { until } from './until.mjs';

/** The popup's page: opened with `?tab=<id>` it serves that tab. */
const popup = 'src/ui/popup/index.html';

declare global {
  // The extension's own interface to the browser, in its own pages; Firefox has it under both names.
  // eslint-disable-next-line no-var
  var chrome: Browser;
}

/** What only the extension itself may know, asked in a page of its own that stays open. */
export interface Backstage {
  page: Page;
  /** The tab that shows an address. */
  tabAt(url: string): Promise<number>;
  /** Whether the browser is done with the page of a tab. */
  loaded(tabId: number): Promise<boolean>;
  badge(tabId: number): Promise<{ text: string; title: string }>;
  /** Match patterns of the pages in which the script on load runs. */
  registered(): Promise<string[]>;
  /** Whether the script that keeps a page clean answers in a tab. */
  answers(tabId: number): Promise<boolean>;
  /** The popup that serves a tab, in a tab of its own or the given one. */
  openPopup(tabId: number, page?: Page): Promise<Page>;
  /** Forgets what the reader chose, as if just installed. */
  reset(): Promise<void>;
}

/** Opens the extension's backstage, once it has settled in after its installation. */
export async function openBackstage(launched: Launched): Promise<Backstage> {
  const page = await launched.openExtensionPage(`${popup}?tab=0`);
  const registered = () =>
    page.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.filter(({ runAt }) => runAt === 'document_start').flatMap(({ matches }) => matches ?? []);
    });
  const hosts = await page.evaluate(() => chrome.runtime.getManifest().host_permissions);
  const settled = () =>
    until(async () => (await registered()).length === hosts?.length, 'the script on load is registered');
  await settled();
  return {
    page,
    registered,
    tabAt: (url) =>
      until(
        () => page.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url),
        `a tab shows ${url}`,
      ),
    loaded: (tabId) => page.evaluate(async (id) => (await chrome.tabs.get(id)).status === 'complete', tabId),
    badge: (tabId) =>
      page.evaluate(
        async (id) => ({
          text: await chrome.action.getBadgeText({ tabId: id }),
          title: await chrome.action.getTitle({ tabId: id }),
        }),
        tabId,
      ),
    answers: (tabId) =>
      page.evaluate(async (id) => {
        const answer: unknown = await chrome.tabs
          .sendMessage(id, { bening: 'live', name: 'status', args: [] })
          .catch(() => null);
        return answer !== null && answer !== undefined;
      }, tabId),
    openPopup: (tabId, tab) => launched.openExtensionPage(`${popup}?tab=${tabId}`, tab),
    reset: async () => {
      await page.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
      await settled();
    },
  };
}
