import { browserLanguage } from '../../browser/language';
import { isPrivateWindow } from '../../browser/private-window';
import { openSettings } from '../../browser/own-page';
import { keepPosition, keptPosition } from '../../browser/reading-positions';
import { loadReading, onReadingChange, saveReading } from '../../browser/reading-storage';
import { loadSettings } from '../../browser/storage';
import { askBackground } from '../../messages/ask';
import { keptReading } from '../../messages/kept-reading';
import { defaultReading } from '../../settings/reading-settings';
import { defaultSettings } from '../../settings/settings';
import { browserTakeAwayPort } from '../take-away/browser-take-away-port';
import type { Place, ReaderPort } from './reader-port';

/** The port of a reader page in a real browser; `search` of its own address names the reading that it shows. */
export function readerBrowserPort(search: string): ReaderPort {
  return {
    settings: () => loadSettings().catch(() => defaultSettings),
    browserLanguage,
    readingSettings: () => loadReading().catch(() => defaultReading),
    saveReadingSettings: saveReading,
    onReadingSettingsChange: onReadingChange,
    reading: async () => {
      const kept = await keptReading(new URLSearchParams(search).get('id') ?? '');
      return kept?.private === isPrivateWindow() ? kept : null;
    },
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
