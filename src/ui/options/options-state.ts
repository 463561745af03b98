import type { Shortcut } from '../../browser/shortcuts';
import { defaultReading } from '../../settings/reading-settings';
import { defaultSettings } from '../../settings/settings';
import type { FileReason } from '../../settings/transfer/file-fault';
import type { Stored } from './options-port';
import type { OptionsKey } from './words';

export interface OptionsState extends Stored {
  /** Null where a browser has none. */
  shortcuts: readonly Shortcut[] | null;
  /** What is wrong with the file that the reader chose last. */
  fault: { reason: FileReason; where: string } | null;
  /** The result of the last action; `isTrouble` if it failed. */
  said: { key: OptionsKey; values?: Record<string, string | number>; isTrouble?: boolean } | null;
}

export const initialState: OptionsState = {
  settings: defaultSettings,
  reading: defaultReading,
  sites: new Map(),
  listings: [],
  history: [],
  unsynced: [],
  shortcuts: null,
  fault: null,
  said: null,
};
