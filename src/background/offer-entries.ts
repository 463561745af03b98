import { onCommand } from '../browser/commands';
import { browserLanguage } from '../browser/language';
import { onMenu, showMenu } from '../browser/menus';
import { loadSettings } from '../browser/storage';
import { openPopup } from '../browser/action';
import type { Entry } from './entries';
import { sitesOnLoad } from './sites-on-load';

/** Runs what is chosen from the context menu or by a key. If it fails, the popup opens and says why. */
export function answerEntries(entries: readonly Entry[]): void {
  const act = (id: string, tabId: number, link: string | null = null) => {
    const entry = entries.find((one) => one.id === id);
    entry?.act(tabId, link).catch(openPopup);
  };
  onMenu(act);
  onCommand(act);
}

/** Fills the context menu, in the reader's language. Each entry is shown on the pages where it works. */
export async function offerEntries(entries: readonly Entry[]): Promise<void> {
  const [{ language }, sites] = await Promise.all([loadSettings(), sitesOnLoad()]);
  const spoken = language ?? browserLanguage();
  const cleaned = sites.flatMap(({ patterns }) => patterns);
  const places = { everywhere: null, web: ['*://*/*'], cleaned };
  const possible = entries.filter(({ where }) => places[where]?.length !== 0);
  await showMenu(
    possible.map(({ id, title, contexts, where }) => {
      const patterns = places[where];
      return { id, title: title[spoken], contexts, ...(patterns && { patterns }) };
    }),
  );
}
