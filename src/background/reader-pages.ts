import { goTo, openBeside } from '../browser/own-page';
import { pageLoaded } from '../browser/page-load';
import { grantedOf } from '../browser/granted-of';
import { TabError } from '../browser/tab-error';
import { tabById, type Tab } from '../browser/tabs';
import type { Outcome } from '../messages/kept-reading';
import { keepFor, openReaderPage } from '../messages/reader-page';
import { readTab } from '../messages/read-tab';
import { ruleAt } from './rule-at';

/** How long to wait for a page, in milliseconds. After that we read whatever has loaded. */
const patience = 15_000;

/**
 * Reads the article of a tab and shows it on a reader page, beside the tab and in its window. Failures are shown on that
 * page; the only rejection is a `TabError` ("tab-gone").
 */
export async function openReader(tabId: number): Promise<void> {
  const tab = await tabById(tabId);
  await openReaderPage(tab, await read(tab));
}

/** Opens an address in a new tab beside another, reads it there, and shows the article in its place. */
export async function openLink(address: string, besideTabId: number): Promise<void> {
  if (await hasAccess(address)) return readIn(await openBeside(besideTabId, address), address);
  const refused = { id: besideTabId, url: address, title: null };
  await openBeside(besideTabId, await keepFor(refused, { failure: 'no-permission' }, false));
}

/** The same in an existing tab, replacing its page. */
export async function openInPlace(address: string, tabId: number): Promise<void> {
  const readable = await hasAccess(address);
  await goTo(tabId, address);
  // Without access, the reader can still click the button on the article's own page.
  if (readable) await readIn(tabId, address);
}

/** Whether the pages of an address may be read without a click on the button there. */
const hasAccess = async (address: string): Promise<boolean> =>
  (await grantedOf([`${new URL(address).origin}/*`])).length > 0;

async function readIn(tabId: number, address: string): Promise<void> {
  await pageLoaded(tabId, patience);
  const tab = await tabById(tabId);
  await goTo(tabId, await keepFor({ ...tab, url: tab.url ?? address }, await read(tab), false));
}

async function read(tab: Tab): Promise<Outcome> {
  try {
    return { extraction: await readTab(tab, { force: true }, ruleAt) };
  } catch (error) {
    return { failure: error instanceof TabError ? error.reason : 'failed' };
  }
}
