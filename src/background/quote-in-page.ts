import { inject, injectReader } from '../browser/scripting';
import { tabById } from '../browser/tabs';
import { ruleAt } from './rule-at';

/** Copies the words selected in a tab with their source. Rejects with a `TabError`. */
export async function quoteInPage(tabId: number): Promise<void> {
  const { url } = await tabById(tabId);
  await injectReader(tabId, url === null ? null : ruleAt(url));
  await inject(tabId, 'quote');
}
