import type { Unsynced } from '../../browser/mirror-storage';
import type { Shortcut } from '../../browser/shortcuts';
import type { SiteListing } from '../../messages/protocol';
import type { SiteChange } from '../../settings/change-site';
import type { Past } from '../../settings/history';
import type { ReadingSettings } from '../../settings/reading-settings';
import type { Language, Settings } from '../../settings/settings';
import type { SiteSettings } from '../../settings/site-settings';

/** What may change from outside this page. */
export interface Stored {
  settings: Settings;
  reading: ReadingSettings;
  sites: ReadonlyMap<string, SiteSettings>;
  listings: readonly SiteListing[];
  history: readonly Past[];
  unsynced: readonly Unsynced[];
}

/**
 * Everything the options page needs from the browser. Functions that store reject when the browser refuses, or with a `NewerSettingsError`.
 */
export interface OptionsPort {
  load(): Promise<Stored>;
  browserLanguage(): Language;
  /** Calls back whenever the result of `load` may have changed. */
  onChange(listener: () => void): void;
  saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void>;
  saveReading(reading: ReadingSettings): Promise<void>;
  saveSite(host: string, change: SiteChange): Promise<void>;
  switchSite(host: string, on: boolean): Promise<void>;
  /** Asks for access through the browser. Call it in the reader's click. Resolves with whether she granted it. */
  allow(host: string, patterns: readonly string[]): Promise<boolean>;
  withdraw(host: string): Promise<void>;
  /** Replaces stored values by key, all or none; null removes one. Can be undone. */
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
