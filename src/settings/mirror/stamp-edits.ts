import { isNewer } from '../is-newer';
import { isRecord } from '../is-record';
import { isMirrored } from './is-mirrored';
import { sameJson } from './same-json';
import { syncRecord, type SyncRecords } from './sync-record';

/**
 * The records of what this machine holds, after what the reader edited here since `known`: what differs from it was
 * edited, and what is there no more was removed. `local` is everything in `storage.local`.
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
    // What nobody can read was not edited by the reader, nor is what a later version stored for us to pass on.
    if (value !== null && (!isRecord(value) || isNewer(value))) continue;
    if (sameJson(value, before?.value ?? null)) continue;
    records[key] = syncRecord({ at: Math.max(now, (before?.at ?? 0) + 1), by: machine, value });
  }
  return records;
}
