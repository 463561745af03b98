import { browserLanguage } from '../../browser/language';
import { loadUnsynced, onMirrorChange, onMirrorStateChange } from '../../browser/mirror-storage';
import { loadHistory, loadMirrored, replaceStored, resetStored, takeBack } from '../../browser/past-storage';
import { onAccessChange, requestAccess } from '../../browser/permissions';
import { loadReading, saveReading } from '../../browser/reading-storage';
import { loadShortcuts, openShortcutSettings } from '../../browser/shortcuts';
import { loadSettings, loadSites, saveSettings, saveSite } from '../../browser/storage';
import { askBackground } from '../../messages/ask';
import type { OptionsPort } from './options-port';

/** The port of the options in a real browser. */
export const optionsBrowserPort = (): OptionsPort => ({
  load: async () => {
    const [settings, reading, sites, listings, history, unsynced] = await Promise.all([
      loadSettings(),
      loadReading(),
      loadSites(),
      askBackground('listSites'),
      loadHistory(),
      loadUnsynced(),
    ]);
    return { settings, reading, sites, listings, history, unsynced };
  },
  browserLanguage,
  onChange: (listener) => {
    onMirrorChange(listener);
    onMirrorStateChange(listener);
    onAccessChange(listener, listener);
  },
  saveSettings,
  saveReading,
  saveSite,
  switchSite: (host, on) => askBackground('switchSite', host, on),
  allow: async (host, patterns) => {
    const given = await requestAccess(patterns);
    if (given) await askBackground('cleanAlways', host);
    return given;
  },
  withdraw: (host) => askBackground('withdraw', host),
  replace: replaceStored,
  reset: resetStored,
  takeBack,
  exported: loadMirrored,
  save: (name, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    link.click();
    // The browser has taken it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  shortcuts: loadShortcuts,
  openShortcutSettings,
});
