import { injectNextPages } from '../browser/scripting';
import { TabError } from '../browser/tab-error';
import { tabById } from '../browser/tabs';
import { askBackground, askTab } from './ask';
import type { PartAnswer } from './protocol';

/**
 * Has the page of a tab ask its publisher for another part of its article, and read it; with null for the article anew.
 * `at` is the address that it was read at. Injects `page/next-pages` if it is missing. Rejects with a `TabError`, as `readTab` does.
 */
export async function readPart(tabId: number, at: string, href: string | null): Promise<PartAnswer> {
  try {
    return await askTab(tabId, 'parts', 'readPart', at, href);
  } catch (error) {
    if (!(error instanceof TabError && error.reason === 'no-answer')) throw error;
  }
  const { url } = await tabById(tabId);
  const rule = await askBackground('ruleAt', url ?? at).catch(() => null);
  await injectNextPages(tabId, rule);
  return askTab(tabId, 'parts', 'readPart', at, href);
}

/** Gives up on the part that is on its way. */
export const stopReading = (tabId: number): Promise<void> => askTab(tabId, 'parts', 'stop').catch(() => {});
