import { loadPageSettings } from '../browser/page-storage';
import { isPrivateWindow } from '../browser/private-window';
import { isLeftAlone } from '../messages/is-left-alone';
import type { PageSettings } from '../settings/page-settings';

/**
 * The settings for this page; `host` is its site. Never rejects. A publisher that is left alone is off: only private
 * windows ask, since nothing about them is stored, and elsewhere such a publisher gets no script at all.
 */
export async function settingsFor(host: string): Promise<PageSettings> {
  const [chosen, alone] = await Promise.all([
    loadPageSettings(host, location.href).catch(() => ({ off: false, kinds: {}, hide: [], paused: false })),
    isPrivateWindow() ? isLeftAlone() : false,
  ]);
  return alone ? { ...chosen, off: true } : chosen;
}
