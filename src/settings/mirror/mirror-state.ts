import { isRecord } from '../is-record';
import { readSyncRecords, type SyncRecords } from './sync-record';

/** The sync state of this machine. Stored in `storage.local` under `mirrorKey`. */
export interface MirrorState {
  /** A random name for this machine. */
  machine: string;
  /** Its own values, each with the edit that set it. */
  records: SyncRecords;
  /** What `storage.sync` held when it was last read. */
  seen: SyncRecords;
  /** Keys that could not be synced, and why: too large, no room left, written by a later version. */
  unsynced: { key: string; why: 'large' | 'full' | 'newer' }[];
  /** Keys that the browser refused to write to `storage.sync`; we try again. */
  refused: string[];
}

export const mirrorKey = 'mirror';

const causes: ReadonlySet<unknown> = new Set(['large', 'full', 'newer']);

/** Reads the stored state; `machine` is the name to use if there is none yet. */
export function readMirrorState(stored: unknown, machine = ''): MirrorState {
  const { machine: name, records, seen, unsynced, refused }: Record<string, unknown> = isRecord(stored) ? stored : {};
  const list: unknown[] = Array.isArray(unsynced) ? unsynced : [];
  return {
    machine: typeof name === 'string' && name !== '' ? name : machine,
    records: readSyncRecords(records),
    seen: readSyncRecords(seen),
    unsynced: list.filter(
      (one): one is MirrorState['unsynced'][number] =>
        isRecord(one) && typeof one['key'] === 'string' && causes.has(one['why']),
    ),
    refused: Array.isArray(refused) ? refused.filter((key) => typeof key === 'string') : [],
  };
}
