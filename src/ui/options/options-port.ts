import type { Unsynced } from '../../browser/mirror-storage';
import type { Shortcut } from '../../browser/shortcuts';
import type { SiteListing } from '../../messages/protocol';
import type { SiteChange } from '../../settings/change-site';
import type { Past } from '../../settings/history';
import type { ReadingSettings } from '../../settings/reading-settings';
import type { Language, Settings } from '../../settings/settings';
import type { SiteSettings } from '../../settings/site-settings';

/** What of the options can come to be otherwise without this page's doing. */
export interface Stored {
  settings: Settings;
  reading: ReadingSettings;
  sites: ReadonlyMap<string, SiteSettings>;
  listings: readonly SiteListing[];
  history: readonly Past[];
  unsynced: readonly Unsynced[];
}

/**
 * All that the options know of the world. What stores rejects when the browser refuses, or with a `NewerSettingsError`.
 */
export interface OptionsPort {
  load(): Promise<Stored>;
  browserLanguage(): Language;
  /** Calls back whenever something of what `load` gives may have changed. */
  onChange(listener: () => void): void;
  saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void>;
  saveReading(reading: ReadingSettings): Promise<void>;
  saveSite(host: string, change: SiteChange): Promise<void>;
  switchSite(host: string, on: boolean): Promise<void>;
  /** Has the browser ask for access; in the reader's click alone. Resolves with whether she gave it. */
  allow(host: string, patterns: readonly string[]): Promise<boolean>;
  withdraw(host: string): Promise<void>;
  /** Puts values in the place of what is stored, by key; null removes. All of them or none, and undoable. */
  replace(values: Readonly<Record<string, unknown>>, why: Past['why']): Promise<void>;
  reset(): Promise<void>;
  takeBack(past: Past): Promise<void>;
  /** Everything that is exported, by key. */
  exported(): Promise<Record<string, unknown>>;
  /** Hands the reader a file. */
  save(name: string, text: string): void;
  /** Null where a browser has no shortcuts. */
  shortcuts(): Promise<Shortcut[] | null>;
  /** Opens the place where they are changed. Rejects where the browser does not. */
  openShortcutSettings(): Promise<void>;
}
