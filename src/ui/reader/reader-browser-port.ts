import { browserLanguage } from '../../browser/language';
import { isPrivateWindow } from '../../browser/private-window';
import { openSettings } from '../../browser/own-page';
import { keepPosition, keptPosition } from '../../browser/reading-positions';
import { loadReading, onReadingChange, saveReading } from '../../browser/reading-storage';
import { loadSettings } from '../../browser/storage';
import { TabError } from '../../browser/tab-error';
import { askBackground } from '../../messages/ask';
import { keepInstead, keptReading } from '../../messages/kept-reading';
import { defaultReading } from '../../settings/reading-settings';
import { defaultSettings } from '../../settings/settings';
import { browserTakeAwayPort } from '../take-away/browser-take-away-port';
import { browserPartsPort } from '../whole/browser-parts-port';
import type { Place, ReaderPort } from './reader-port';

/** The port of a reader page in a real browser; `search` of its own address names the reading that it shows. */
export function readerBrowserPort(search: string): ReaderPort {
  const id = new URLSearchParams(search).get('id') ?? '';
  const tab = async (): Promise<number> => {
    const found = (await keptReading(id))?.tab ?? null;
    if (found === null) throw new TabError('tab-gone');
    return found;
  };
  return {
    settings: () => loadSettings().catch(() => defaultSettings),
    browserLanguage,
    readingSettings: () => loadReading().catch(() => defaultReading),
    saveReadingSettings: saveReading,
    onReadingSettingsChange: onReadingChange,
    reading: async () => {
      const kept = await keptReading(id);
      return kept?.private === isPrivateWindow() ? kept : null;
    },
    keep: (extraction) => keepInstead(id, extraction),
    ...browserPartsPort(tab),
    // The tab's own history: the browser brings it back with the tab, and nothing of it is in our storage.
    place: () => readPlace(history.state),
    remember: (place) => history.replaceState(place, ''),
    position: keptPosition,
    keepPosition,
    reopen: (address) => askBackground('reopen', address),
    openSettings,
    takeAway: browserTakeAwayPort,
  };
}

function readPlace(state: unknown): Place | null {
  const { title, address }: { title?: unknown; address?: unknown } = Object(state);
  return typeof title === 'string' && typeof address === 'string' ? { title, address } : null;
}
