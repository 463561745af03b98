import type { Unsynced } from '../../../../src/browser/mirror-storage';
import type { Shortcut } from '../../../../src/browser/shortcuts';
import type { SiteChange } from '../../../../src/settings/change-site';
import { changeSite } from '../../../../src/settings/change-site';
import { remember, readHistory, type Past } from '../../../../src/settings/history';
import { readReadingSettings, type ReadingSettings } from '../../../../src/settings/reading-settings';
import { readSettings } from '../../../../src/settings/read-settings';
import type { Settings } from '../../../../src/settings/settings';
import { hostOfKey, readSiteSettings, siteKey } from '../../../../src/settings/site-settings';
import type { OptionsPort, Stored } from '../../../../src/ui/options/options-port';

const publisher = (host: string, name: string | null, served: boolean, allowed: boolean) => ({
  host,
  publisher: name,
  patterns: [`*://*.${host}/*`],
  served,
  allowed,
});

/** A port on imagined storage; what the browser refuses is up to the test. */
export class FakeOptionsPort implements OptionsPort {
  stored: Record<string, unknown> = {
    'site:koran.example': {
      always: true,
      hide: [{ selector: '.kotak-plus', text: 'Konten Plus', made: '2026-11-20T10:00:00Z' }],
    },
  };
  allowed = new Set(['warta-contoh.example', 'koran.example']);
  unsynced: Unsynced[] = [];
  keys: Shortcut[] | null = [
    { id: '_execute_action', keys: 'Alt+Shift+J' },
    { id: 'switch-page', keys: '' },
  ];
  grants = true;
  failure: Error | null = null;
  saved: { name: string; text: string } | null = null;
  openShortcutSettings = async (): Promise<void> => {
    throw new Error('no such page');
  };
  #changed: () => void = () => {};

  load = async (): Promise<Stored> => {
    const sites = Object.entries(this.stored).flatMap(([key, value]) => {
      const host = hostOfKey(key);
      return host === null ? [] : [[host, readSiteSettings(value)] as const];
    });
    const known = [
      publisher('warta-contoh.example', 'Warta Contoh', true, this.allowed.has('warta-contoh.example')),
      publisher('kabar-umpama.example', 'Kabar Umpama', false, this.allowed.has('kabar-umpama.example')),
    ];
    const others = sites.filter(([host]) => !known.some((one) => one.host === host));
    return {
      settings: readSettings(this.stored['settings']),
      reading: readReadingSettings(this.stored['reading']),
      sites: new Map(sites),
      listings: [...known, ...others.map(([host]) => publisher(host, null, false, this.allowed.has(host)))],
      history: readHistory(this.stored['history']),
      unsynced: this.unsynced,
    };
  };
  browserLanguage = () => 'id' as const;
  onChange = (listener: () => void): void => {
    this.#changed = listener;
  };
  saveSettings = async (change: Partial<Omit<Settings, 'version'>>): Promise<void> =>
    this.#store({ settings: { ...readSettings(this.stored['settings']), ...change } });
  saveReading = async (reading: ReadingSettings): Promise<void> => this.#store({ reading });
  saveSite = async (host: string, change: SiteChange): Promise<void> =>
    this.#store({ [siteKey(host)]: changeSite(this.stored[siteKey(host)], change) });
  switchSite = (host: string, on: boolean): Promise<void> => this.saveSite(host, { off: !on });
  allow = async (host: string): Promise<boolean> => {
    if (!this.grants) return false;
    this.allowed.add(host);
    await this.saveSite(host, { always: true });
    return true;
  };
  withdraw = async (host: string): Promise<void> => {
    this.allowed.delete(host);
    await this.saveSite(host, { always: undefined });
  };
  replace = async (values: Readonly<Record<string, unknown>>, why: Past['why']): Promise<void> => {
    const before = Object.fromEntries(Object.keys(values).map((key) => [key, this.stored[key] ?? null]));
    this.#store({
      ...values,
      history: remember(this.stored['history'], { at: '2026-11-22T00:00:00Z', why, before }),
    });
  };
  reset = (): Promise<void> =>
    this.replace(
      Object.fromEntries(Object.keys(this.stored).flatMap((key) => (key === 'history' ? [] : [[key, null]]))),
      'reset',
    );
  takeBack = ({ before }: Past): Promise<void> => this.replace(before, 'taken-back');
  exported = async (): Promise<Record<string, unknown>> => {
    const { history: _, ...rest } = this.stored;
    return rest;
  };
  save = (name: string, text: string): void => {
    this.saved = { name, text };
  };
  shortcuts = async (): Promise<Shortcut[] | null> => this.keys;

  /** Something was stored elsewhere. */
  change(values: Record<string, unknown>): void {
    this.#store(values);
    this.#changed();
  }

  #store(values: Record<string, unknown>): void {
    if (this.failure) throw this.failure;
    const entries = Object.entries({ ...this.stored, ...values }).filter(([, value]) => value !== null);
    this.stored = Object.fromEntries(entries);
  }
}
