import { injectNextPages } from '../browser/scripting';
import { tabById } from '../browser/tabs';
import { askBackground, askInjecting, askTab } from './ask';
import type { PartAnswer } from './protocol';

/**
 * Has the page of a tab ask its publisher for another part of its article, and read it; with null for the article anew.
 * `at` is the address that it was read at. Injects `page/next-pages` if it is missing. Rejects with a `TabError`, as `readTab` does.
 */
export const readPart = (tabId: number, at: string, href: string | null): Promise<PartAnswer> =>
  askInjecting(
    () => askTab(tabId, 'parts', 'readPart', at, href),
    async () => {
      const { url } = await tabById(tabId);
      await injectNextPages(tabId, await askBackground('ruleAt', url ?? at).catch(() => null));
    },
  );

/** Gives up on the part that is on its way. */
export const stopReading = (tabId: number): Promise<void> => askTab(tabId, 'parts', 'stop').catch(() => {});
