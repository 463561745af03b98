import { injectKeeper } from '../browser/scripting';
import { TabError } from '../browser/tab-error';
import { askTab } from './ask';
import type { Arguments, Name, Result } from './call';
import type { AutoFunctions } from './protocol';

/**
 * Calls a function of the script that keeps a tab's page clean, which is put into the page when it is not there yet.
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
