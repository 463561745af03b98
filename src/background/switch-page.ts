import { isPrivate } from '../browser/own-page';
import { pausePage } from '../browser/storage';
import { askPage } from '../messages/ask-page';
import type { PageStatus } from '../messages/protocol';

/**
 * Shows everything that is hidden in a tab's page again, or hides it again; without `on`, whichever it is not. The page
 * stays so while the browser runs, however often it is loaded; of a private window nothing is kept. Rejects with a
 * `TabError` where Bening hides nothing, and when the browser refuses to store it.
 */
export async function switchPage(tabId: number, on?: boolean): Promise<PageStatus> {
  const { url, removals, restored } = await askPage(tabId, 'status');
  const turnsOn = on ?? removals.length === restored.length;
  if (!(await isPrivate(tabId))) await pausePage(url, !turnsOn);
  return askPage(tabId, turnsOn ? 'redo' : 'undo');
}
