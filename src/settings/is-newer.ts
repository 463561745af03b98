import { isRecord } from './is-record';
import { settingsVersion } from './settings';

/** Whether a later version of Bening stored this. What it means is not known here: it may be read, but is left alone. */
export const isNewer = (stored: unknown): boolean => isRecord(stored) && Number(stored['version']) > settingsVersion;
