import { isMirrored } from './is-mirrored';
import { sameJson } from './same-json';
import { isLater, isNewerRecord, readSyncRecord, type SyncRecord, type SyncRecords } from './sync-record';

export interface Merged {
  records: SyncRecords;
  /** Values that another edit won over, and that this machine's history keeps. */
  lost: { key: string; value: SyncRecord['value'] }[];
  /** Keys under which a later version of Bening wrote. */
  newer: string[];
}

/**
 * Brings together what this machine holds and what `storage.sync` holds: of two edits of one key the later holds, in
 * whatever order machines come to know of them. `seen` is what stood in `storage.sync` when it was last read here: an
 * edit that is older and was not seen was made at the same time as ours, and is kept like ours would be.
 */
export function mergeRecords(
  mine: SyncRecords,
  remote: Readonly<Record<string, unknown>>,
  seen: SyncRecords,
  machine: string,
): Merged {
  const records = { ...mine };
  const lost: Merged['lost'] = [];
  const newer: string[] = [];
  for (const [key, stored] of Object.entries(remote)) {
    if (!isMirrored(key)) continue;
    if (isNewerRecord(stored)) newer.push(key);
    const theirs = readSyncRecord(stored);
    if (!theirs) continue;
    const own = mine[key];
    const takesOver = !own || isLater(theirs, own);
    if (takesOver) records[key] = theirs;
    if (!own || sameJson(own.value, theirs.value)) continue;
    if (takesOver && own.by === machine) lost.push({ key, value: own.value });
    if (!takesOver && theirs.by !== machine && !sameJson(seen[key], theirs)) lost.push({ key, value: theirs.value });
  }
  return { records, lost, newer };
}
