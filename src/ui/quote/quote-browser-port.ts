import { inTime } from '../../browser/in-time';
import { browserLanguage } from '../../browser/language';
import { closeOwnPage } from '../../browser/own-page';
import { inject } from '../../browser/scripting';
import { loadSettings } from '../../browser/storage';
import { tabById } from '../../browser/tabs';
import { askInjecting, askTab } from '../../messages/ask';
import { readTab } from '../../messages/read-tab';
import { defaultSettings } from '../../settings/settings';
import { browserTakeAwayPort } from '../take-away/browser-take-away-port';
import type { QuotePort } from './quote-port';

/** How long a page may take to let our script in, in milliseconds. */
const patience = 15_000;

/** The port of a window that quotes from a tab, in a real browser. */
export const quoteBrowserPort = (tabId: number): QuotePort => ({
  settings: () => loadSettings().catch(() => defaultSettings),
  browserLanguage,
  selected: () =>
    askInjecting(
      () => askTab(tabId, 'quote', 'selected'),
      () => inTime(inject(tabId, 'quote'), patience),
    ),
  article: async () => (await readTab(await tabById(tabId), { force: true }))?.article ?? null,
  copy: browserTakeAwayPort.copy,
  close: closeOwnPage,
});
