import { browserLanguage } from '../../browser/language';
import { grantedOf } from '../../browser/granted-of';
import { openSettings } from '../../browser/own-page';
import { requestAccess } from '../../browser/permissions';
import { buttonPlace } from '../../browser/platform';
import { installedPatterns } from '../../browser/installed-patterns';
import { loadSettings } from '../../browser/storage';
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
};
