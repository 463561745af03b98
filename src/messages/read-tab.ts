import type { Extraction } from '../article/extraction';
import { inject } from '../browser/scripting';
import { TabError } from '../browser/tab-error';
import { askTab } from './ask';

/**
 * Reads the article in a tab; the script that can is put into the page when it is not there yet. Null when the page is
 * no article (unless `force`). Rejects with a `TabError`: "tab-gone", "no-access", "no-answer" or "failed".
 */
export async function readTab(tabId: number, options: { force: boolean }): Promise<Extraction | null> {
  try {
    return await askTab(tabId, 'read', 'read', options);
  } catch (error) {
    if (!(error instanceof TabError && error.reason === 'no-answer')) throw error;
  }
  await inject(tabId, 'read');
  return askTab(tabId, 'read', 'read', options);
}
