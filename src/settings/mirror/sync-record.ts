import { isNewer } from '../is-newer';
import { isRecord } from '../is-record';

/** What `storage.sync` holds under a key: one value of the settings, and the edit that made it so. */
export interface SyncRecord {
  version: typeof recordVersion;
  /** When it was edited, in milliseconds; always later than the edit that it followed, whatever the clock says. */
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

/** Whether a later version of Bening wrote this. It is neither taken over nor written over. */
export const isNewerRecord = (stored: unknown): boolean =>
  isRecord(stored) && (Number(stored['version']) > recordVersion || isNewer(stored['value']));

/** Reads what stands under a key; null for what is no record, or a later version's. */
export function readSyncRecord(stored: unknown): SyncRecord | null {
  if (!isRecord(stored) || stored['version'] !== recordVersion || isNewerRecord(stored)) return null;
  const { at, by, value } = stored;
  // What lies beyond the last date would win over every edit to come.
  if (typeof at !== 'number' || Number.isNaN(new Date(at).getTime()) || typeof by !== 'string') return null;
  return value === null || isRecord(value) ? { version: recordVersion, at, by, value } : null;
}

/** Reads a set of records; what is none is left out. */
export function readSyncRecords(stored: unknown): Record<string, SyncRecord> {
  const entries = Object.entries(isRecord(stored) ? stored : {}).map(
    ([key, one]) => [key, readSyncRecord(one)] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, SyncRecord] => entry[1] !== null));
}

/** Whether the first is the later of two edits. Of two in the same millisecond the machine decides, the same way everywhere. */
export const isLater = (one: SyncRecord, other: SyncRecord): boolean =>
  one.at > other.at || (one.at === other.at && one.by > other.by);
