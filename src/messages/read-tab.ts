import type { Extraction } from '../article/extraction';
import { injectReader } from '../browser/scripting';
import { TabError } from '../browser/tab-error';
import type { Tab } from '../browser/tabs';
import { askBackground, askTab } from './ask';

/**
 * Reads the article in a tab; the script that can is put into the page, with the publisher's
 * rule, when it is not there yet. Null when the page is
 * no article (unless `force`). Rejects with a `TabError`: "tab-gone", "no-access", "no-answer" or "failed".
 */
export async function readTab({ id, url }: Tab, options: { force: boolean }): Promise<Extraction | null> {
  try {
    return await askTab(id, 'read', 'read', options);
  } catch (error) {
    if (!(error instanceof TabError && error.reason === 'no-answer')) throw error;
  }
  // Without an answer the page is read as one that no rule is for.
  const host = url === null ? null : await askBackground('ruleAt', url).catch(() => null);
  await injectReader(id, host);
  return askTab(id, 'read', 'read', options);
}
