import browser from 'webextension-polyfill';
import { inTurn } from './in-turn';
import { changeSite, type SiteChange } from '../settings/change-site';
import { isNewer } from '../settings/is-newer';
import { migrate } from '../settings/migrate';
import { NewerSettingsError } from '../settings/newer-settings-error';
import { changePaused, pausedKey } from '../settings/paused-pages';
import { readSettings } from '../settings/read-settings';
import { settingsKey, type Settings } from '../settings/settings';
import { hostOfKey, readSiteSettings, siteKey, type SiteSettings } from '../settings/site-settings';

const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

async function readOwn(key: string): Promise<unknown> {
  const stored = await read(key);
  if (isNewer(stored)) throw new NewerSettingsError(key);
  return stored;
}

/** The reader's choices for all sites; defaults for whatever is missing or unreadable. */
export const loadSettings = async (): Promise<Settings> => readSettings(await read(settingsKey));

/**
 * Stores answers for all sites. Rejects when the browser refuses (storage full or broken), or with a
 * `NewerSettingsError`.
 */
export const saveSettings = (change: Partial<Omit<Settings, 'version'>>): Promise<void> =>
  inTurn(async () => {
    const settings = readSettings(await readOwn(settingsKey));
    await browser.storage.local.set({ [settingsKey]: { ...settings, ...change } });
  });

/** The reader's choices for one site, by its host as `hostOf` gives it. */
export const loadSite = async (host: string): Promise<SiteSettings> => readSiteSettings(await read(siteKey(host)));

/** The reader's choices for every site that has any, by host. */
export async function loadSites(): Promise<Map<string, SiteSettings>> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const sites = stored.map(([key, value]) => [hostOfKey(key), readSiteSettings(value)] as const);
  return new Map(sites.filter((site): site is [string, SiteSettings] => site[0] !== null));
}

/** Stores answers for one site. Rejects as `saveSettings` does. For pages of the extension and the background. */
export const saveSite = (host: string, change: SiteChange): Promise<void> =>
  inTurn(async () => {
    const key = siteKey(host);
    const changed = changeSite(await readOwn(key), change);
    await (changed ? browser.storage.local.set({ [key]: changed }) : browser.storage.local.remove(key));
  });

/** Remembers that everything is shown on the page at an address, or forgets it. Rejects when the browser refuses. */
export const pausePage = (address: string, paused: boolean): Promise<void> =>
  inTurn(async () => {
    const changed = changePaused(await read(pausedKey), address, paused);
    await (changed.length > 0
      ? browser.storage.local.set({ [pausedKey]: changed })
      : browser.storage.local.remove(pausedKey));
  });

/** Forgets the pages on which everything is shown. */
export const forgetPausedPages = (): Promise<void> => inTurn(() => browser.storage.local.remove(pausedKey));

/** Migrates what an older version stored. */
export const migrateStorage = (): Promise<void> =>
  inTurn(async () => {
    const migrated = migrate(await browser.storage.local.get(null));
    if (Object.keys(migrated).length > 0) await browser.storage.local.set(migrated);
  });

/** Calls back whenever settings change, in any window, with the hosts concerned. Returns a function that stops it. */
export function onSettingsChange(listener: (hosts: string[]) => void): () => void {
  const watch: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const keys = area === 'local' ? Object.keys(changes) : [];
    const hosts = keys.map(hostOfKey).filter((host) => host !== null);
    if (hosts.length > 0 || keys.includes(settingsKey)) listener(hosts);
  };
  browser.storage.onChanged.addListener(watch);
  return () => browser.storage.onChanged.removeListener(watch);
}
