import { readSiteSettings } from '../site-settings';
import { isMirrored } from './is-mirrored';
import { sameJson } from './same-json';
import { isLater, isNewerRecord, readSyncRecord, type SyncRecord, type SyncRecords } from './sync-record';

export interface Merged {
  records: SyncRecords;
  /** Values that lost to another edit, for this machine's history. */
  lost: { key: string; value: SyncRecord['value'] }[];
  /** Keys written by a later version of Bening. */
  newer: string[];
}

const selectorsOf = (value: SyncRecord['value']): string[] =>
  (readSiteSettings(value).hide ?? []).map(({ selector }) => selector);

/** Whether an edit takes a whole value away, or a rule that the reader made. */
function takesAway(after: SyncRecord['value'], before: SyncRecord['value']): boolean {
  if (before === null) return false;
  const kept = new Set(selectorsOf(after));
  return after === null || selectorsOf(before).some((selector) => !kept.has(selector));
}

/**
 * Merges the records of this machine with those in `storage.sync`. Of two edits of one key the later wins, in whatever
 * order machines learn of them. `seen` is what `storage.sync` held when this machine last read it: an older edit that is
 * not in it was made at the same time as ours, so it goes into the history as ours would. What another machine takes away goes
 * there too, whoever made it: it is nowhere else.
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
    if (takesOver && (own.by === machine || takesAway(theirs.value, own.value))) lost.push({ key, value: own.value });
    if (!takesOver && theirs.by !== machine && !sameJson(seen[key], theirs)) lost.push({ key, value: theirs.value });
  }
  return { records, lost, newer };
}
