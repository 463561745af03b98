import { isRecord } from './is-record';
import { settingsVersion } from './settings';

/** Whether a later version of Bening stored this. We may read it but never overwrite it. */
export const isNewer = (stored: unknown): boolean => isRecord(stored) && Number(stored['version']) > settingsVersion;
