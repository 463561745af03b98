import { injectLive } from '../browser/scripting';
import { askInjecting, askTab } from './ask';
import type { Arguments, Name, Result } from './call';
import type { LiveFunctions } from './protocol';

/**
 * Calls a function of `page/live` in a tab, and injects that script first if it has not loaded yet.
 * Rejects with a `TabError`: "tab-gone", "no-access", "no-answer" (Bening does not run in that page, or the page is
 * stuck) or "failed".
 */
export const askPage = <N extends Name<'live'>>(
  tabId: number,
  name: N,
  ...args: Arguments<LiveFunctions[N]>
): Promise<Result<LiveFunctions[N]>> =>
  askInjecting(
    () => askTab(tabId, 'live', name, ...args),
    () => injectLive(tabId),
  );
