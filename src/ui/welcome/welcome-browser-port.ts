import { browserLanguage } from '../../browser/language';
import { grantedOf } from '../../browser/granted-of';
import { openOwnPage, openSettings } from '../../browser/own-page';
import { isPrivateWindow } from '../../browser/private-window';
import { requestAccess } from '../../browser/permissions';
import { buttonPlace } from '../../browser/platform';
import { installedPatterns } from '../../browser/installed-patterns';
import { loadShortcuts, openShortcutSettings } from '../../browser/shortcuts';
import { loadSettings } from '../../browser/storage';
import { askBackground } from '../../messages/ask';
import { keepReading } from '../../messages/kept-reading';
import { defaultSettings } from '../../settings/settings';
import type { WelcomePort } from './welcome-port';

/** The port of the first page in a real browser. */
export const welcomeBrowserPort: WelcomePort = {
  settings: () => loadSettings().catch(() => defaultSettings),
  browserLanguage,
  buttonPlace,
  hasSites: async () => {
    const patterns = installedPatterns();
    return (await grantedOf(patterns)).length === patterns.length;
  },
  askForSites: () => requestAccess(installedPatterns()),
  openSettings,
  sites: async () => (await askBackground('listSites')).filter(({ publisher }) => publisher !== null),
  shortcuts: () => loadShortcuts().catch(() => null),
  openShortcutSettings,
  openSample: async () => {
    const { sampleExtraction } = await import('./sample-extraction');
    const extraction = sampleExtraction();
    const { title } = extraction.article;
    const kept = { title, address: null, tab: null, private: isPrivateWindow(), at: Date.now() };
    await openOwnPage(`src/ui/reader/index.html?id=${await keepReading({ ...kept, outcome: { extraction } })}`);
  },
};
