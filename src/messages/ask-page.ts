import { injectKeeper } from '../browser/scripting';
import { TabError } from '../browser/tab-error';
import { askTab } from './ask';
import type { Arguments, Name, Result } from './call';
import type { AutoFunctions } from './protocol';

/**
 * Calls a function of `page/keep` in a tab, and injects that script first if it is missing.
 * Rejects with a `TabError`: "tab-gone", "no-access", "no-answer" (Bening does not run in that page, or the page is
 * stuck) or "failed".
 */
export async function askPage<N extends Name<'auto'>>(
  tabId: number,
  name: N,
  ...args: Arguments<AutoFunctions[N]>
): Promise<Result<AutoFunctions[N]>> {
  try {
    return await askTab(tabId, 'auto', name, ...args);
  } catch (error) {
    if (!(error instanceof TabError && error.reason === 'no-answer')) throw error;
  }
  await injectKeeper(tabId);
  return askTab(tabId, 'auto', name, ...args);
}
