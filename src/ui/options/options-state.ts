import type { Shortcut } from '../../browser/shortcuts';
import { defaultReading } from '../../settings/reading-settings';
import { defaultSettings } from '../../settings/settings';
import type { FileReason } from '../../settings/transfer/file-fault';
import type { LeftOut } from '../../settings/transfer/limit-settings';
import type { Stored } from './options-port';
import type { OptionsKey } from './words';

export interface OptionsState extends Stored {
  /** Null where a browser has none. */
  shortcuts: readonly Shortcut[] | null;
  /** What is wrong with the file that the reader chose last. */
  fault: { reason: FileReason; where: string } | null;
  /** What of the last imported file was not taken. */
  leftOut: LeftOut | null;
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
  leftOut: null,
  said: null,
};
