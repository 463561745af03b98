import type { MenuLine } from '../browser/menus';
import type { Language } from '../settings/settings';
import { openQuote } from './open-quote';
import { openLink, openReader } from './reader-pages';
import { switchPage } from './switch-page';

/** What a reader can do from the context menu, and by keys where the manifest names a command of the same id. */
export interface Entry extends Omit<MenuLine, 'title' | 'patterns'> {
  title: Record<Language, string>;
  /** Where the entry is shown: on all pages, on web pages, or only on pages that are cleaned on load. */
  where: 'everywhere' | 'web' | 'cleaned';
  /** `link`: the address of the link that was pointed at, always http or https. */
  act(tabId: number, link: string | null): Promise<unknown>;
}

export const entries: readonly Entry[] = [
  {
    id: 'switch-page',
    title: { id: 'Matikan atau nyalakan Bening di halaman ini', en: 'Turn Bening off or on for this page' },
    contexts: ['page'],
    where: 'cleaned',
    act: (tabId) => switchPage(tabId),
  },
  {
    id: 'read-page',
    title: { id: 'Baca halaman ini dengan Bening', en: 'Read this page with Bening' },
    contexts: ['page'],
    where: 'everywhere',
    act: openReader,
  },
  {
    id: 'read-link',
    title: { id: 'Buka tautan ini dengan Bening', en: 'Open this link with Bening' },
    contexts: ['link'],
    where: 'everywhere',
    act: async (tabId, link) => {
      if (link !== null) await openLink(link, tabId);
    },
  },
  {
    id: 'quote-selection',
    title: { id: 'Kutip dengan sumbernya', en: 'Quote with source' },
    contexts: ['selection'],
    where: 'web',
    act: openQuote,
  },
];
