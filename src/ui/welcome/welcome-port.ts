import type { Shortcut } from '../../browser/shortcuts';
import type { SiteListing } from '../../messages/protocol';
import type { Language, Settings } from '../../settings/settings';

/** Where the browser keeps its buttons. */
export type ButtonPlace = 'chrome' | 'firefox' | 'android';

/** All that the first page knows of the world. */
export interface WelcomePort {
  settings(): Promise<Settings>;
  /** The language to speak where the settings choose none. */
  browserLanguage(): Language;
  buttonPlace(): Promise<ButtonPlace>;
  /** Whether Bening may read every site that it has a rule for: in Firefox the reader decides. */
  hasSites(): Promise<boolean>;
  /** Has the browser ask for them, in the reader's own click. Resolves with whether she gave them. */
  askForSites(): Promise<boolean>;
  openSettings(): Promise<void>;
  /** Every site with a rule. */
  sites(): Promise<SiteListing[]>;
  /** Null where a browser has no shortcuts. */
  shortcuts(): Promise<Shortcut[] | null>;
  /** Opens the browser's own place for them. Rejects where it does not. */
  openShortcutSettings(): Promise<void>;
  /** Shows an invented article on a reader page. Rejects if there is no room to keep it. */
  openSample(): Promise<void>;
}
