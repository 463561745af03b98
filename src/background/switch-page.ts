import { isPrivate } from '../browser/own-page';
import { pausePage } from '../browser/storage';
import { askPage } from '../messages/ask-page';
import type { PageStatus } from '../messages/protocol';

/**
 * Shows everything hidden in a tab's page, or hides it again; without `on`, toggles. This is remembered for the page until
 * the browser closes, except in private windows. Rejects with a `TabError` if Bening hides nothing there, and when the
 * browser refuses to store it.
 */
export async function switchPage(tabId: number, on?: boolean): Promise<PageStatus> {
  const { url, removals, restored } = await askPage(tabId, 'status');
  const turnsOn = on ?? removals.length === restored.length;
  if (!(await isPrivate(tabId))) await pausePage(url, !turnsOn);
  return askPage(tabId, turnsOn ? 'redo' : 'undo');
}
