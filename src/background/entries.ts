import type { MenuLine } from '../browser/menus';
import type { Language } from '../settings/settings';
import { switchPage } from './switch-page';

/** What a reader can do from the context menu, and by keys where the manifest names a command of the same id. */
export interface Entry extends Omit<MenuLine, 'title' | 'patterns'> {
  title: Record<Language, string>;
  /** Whether its line stands in all pages, or in those alone that are cleaned on load. */
  where: 'everywhere' | 'cleaned';
  act(tabId: number): Promise<void>;
}

export const entries: readonly Entry[] = [
  {
    id: 'switch-page',
    title: { id: 'Matikan atau nyalakan Bening di halaman ini', en: 'Turn Bening off or on for this page' },
    contexts: ['page'],
    where: 'cleaned',
    act: switchPage,
  },
];
