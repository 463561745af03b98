import { isNewer } from '../is-newer';
import { isRecord } from '../is-record';

/** A record in `storage.sync`: one value of the settings and the edit that set it. */
export interface SyncRecord {
  version: typeof recordVersion;
  /** When it was edited, in milliseconds; always later than the edit before it, whatever the clock says. */
  at: number;
  /** The machine on which it was edited. */
  by: string;
  /** Null: it was removed. */
  value: Record<string, unknown> | null;
}

/** By the key that the value has in `storage.local`. */
export type SyncRecords = Readonly<Record<string, SyncRecord>>;

const recordVersion = 1;

/** The record of an edit. */
export const syncRecord = (edit: Omit<SyncRecord, 'version'>): SyncRecord => ({ version: recordVersion, ...edit });

/** Whether a later version of Bening wrote this. We neither use nor overwrite it. */
export const isNewerRecord = (stored: unknown): boolean =>
  isRecord(stored) && (Number(stored['version']) > recordVersion || isNewer(stored['value']));

/** Reads a record; null if it is none, or one of a later version. */
export function readSyncRecord(stored: unknown): SyncRecord | null {
  if (!isRecord(stored) || stored['version'] !== recordVersion || isNewerRecord(stored)) return null;
  const { at, by, value } = stored;
  // A time beyond the last possible date would win over every future edit.
  if (typeof at !== 'number' || Number.isNaN(new Date(at).getTime()) || typeof by !== 'string') return null;
  return value === null || isRecord(value) ? { version: recordVersion, at, by, value } : null;
}

/** Reads a set of records; anything else is left out. */
export function readSyncRecords(stored: unknown): Record<string, SyncRecord> {
  const entries = Object.entries(isRecord(stored) ? stored : {}).map(
    ([key, one]) => [key, readSyncRecord(one)] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, SyncRecord] => entry[1] !== null));
}

/** Whether the first of two edits is the later. In the same millisecond the machine's name decides, the same everywhere. */
export const isLater = (one: SyncRecord, other: SyncRecord): boolean =>
  one.at > other.at || (one.at === other.at && one.by > other.by);
