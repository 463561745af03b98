import { isRecord } from '../is-record';
import { readSyncRecords, type SyncRecords } from './sync-record';

/** What this machine knows of the mirror in `storage.sync`. Stored in `storage.local` under `mirrorKey`. */
export interface MirrorState {
  /** Tells this machine from the reader's others; it says nothing else. */
  machine: string;
  /** What it holds itself, with the edits that made it so. */
  records: SyncRecords;
  /** What stood in `storage.sync` when it was last read. */
  seen: SyncRecords;
  /** Keys whose last edit is on this machine alone, and why: too large, no room left, written by a later version. */
  unsynced: { key: string; why: 'large' | 'full' | 'newer' }[];
  /** Keys whose last edit the browser refused to write to `storage.sync`; they are tried again. */
  refused: string[];
}

export const mirrorKey = 'mirror';

const causes: ReadonlySet<unknown> = new Set(['large', 'full', 'newer']);

/** Reads what is stored; `machine` is the name to take where there is none yet. */
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
