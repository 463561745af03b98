import { inTime } from '../browser/in-time';
import { openInWindow } from '../browser/own-page';
import { inject } from '../browser/scripting';

/** How long the window waits for the page, in milliseconds. */
const patience = 1500;

/**
 * Takes the words selected in a tab, and opens the window that quotes them. Rejects with a `TabError` ("tab-gone"). If the
 * page cannot be read, that window says so.
 */
export async function openQuote(tabId: number): Promise<void> {
  await inTime(inject(tabId, 'quote'), patience).catch(() => {});
  await openInWindow(tabId, `src/ui/popup/index.html?quote=${tabId}`);
}
