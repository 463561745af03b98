import { isNewer } from '../is-newer';
import { isRecord } from '../is-record';
import { isMirrored } from './is-mirrored';
import { sameJson } from './same-json';
import { syncRecord, type SyncRecords } from './sync-record';

/**
 * The records of this machine, updated with the reader's edits since `known`: a value that differs was edited, and one
 * that is missing was removed. `local` is everything in `storage.local`.
 */
export function stampEdits(
  local: Readonly<Record<string, unknown>>,
  known: SyncRecords,
  now: number,
  machine: string,
): SyncRecords {
  const keys = new Set([...Object.keys(local), ...Object.keys(known)].filter(isMirrored));
  const records = { ...known };
  for (const key of keys) {
    const value = local[key] ?? null;
    const before = known[key];
    // Unreadable values are no edits of the reader, and values of a later version are not ours to sync.
    if (value !== null && (!isRecord(value) || isNewer(value))) continue;
    if (sameJson(value, before?.value ?? null)) continue;
    records[key] = syncRecord({ at: Math.max(now, (before?.at ?? 0) + 1), by: machine, value });
  }
  return records;
}
