import { loadSite, saveSite } from '../browser/storage';
import { tabById } from '../browser/tabs';
import type { OwnRule } from '../settings/site-settings';
import { hostOf } from '../sites/registry';

/** Changes the reader's own rules for the site in a tab. Rejects as `saveSite` does, or with a `TabError`. */
export async function changeOwnRules(
  tabId: number | null,
  change: (rules: readonly OwnRule[]) => OwnRule[],
): Promise<void> {
  const { url } = tabId === null ? { url: null } : await tabById(tabId);
  if (url === null) throw new Error('the page that asks has no address');
  const host = hostOf(new URL(url));
  const { hide = [] } = await loadSite(host);
  await saveSite(host, { hide: change(hide) });
}
