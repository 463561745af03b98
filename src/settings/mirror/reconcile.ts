import { historyKey, remember } from '../history';
import { isNewer } from '../is-newer';
import { isMirrored } from './is-mirrored';
import { mergeRecords } from './merge-records';
import { mirrorKey, readMirrorState, type MirrorState } from './mirror-state';
import { planWrites, syncQuota, type WritePlan } from './plan-writes';
import { sameJson } from './same-json';
import { stampEdits } from './stamp-edits';
import { readSyncRecords } from './sync-record';

/** What to write where, so that this machine and `storage.sync` agree. */
export interface Reconciled {
  local: { set: Record<string, unknown>; remove: string[] };
  remote: Pick<WritePlan, 'set' | 'remove'>;
}

/**
 * Reconciles the settings of this machine with `storage.sync`. Takes everything that each holds, the time in
 * milliseconds, and a name for this machine in case it has none.
 */
export function reconcile(
  local: Readonly<Record<string, unknown>>,
  remote: Readonly<Record<string, unknown>>,
  now: number,
  name: string,
  quota = syncQuota,
): Reconciled {
  const { machine, records: known, seen, refused } = readMirrorState(local[mirrorKey], name);
  const mine = stampEdits(local, known, now, machine);
  const { records, lost, newer } = mergeRecords(mine, remote, seen, machine);
  const here = Object.keys(local).filter((key) => isMirrored(key) && isNewer(local[key]));
  const blocked = [...new Set([...newer, ...here])];
  const plan = planWrites(records, remote, blocked, quota);

  const changed = Object.entries(records).filter(
    ([key, { value }]) => !here.includes(key) && !sameJson(local[key] ?? null, value),
  );
  const set = Object.fromEntries(
    changed.filter(([, { value }]) => value !== null).map(([key, { value }]) => [key, value]),
  );
  const remove = changed.filter(([, { value }]) => value === null).map(([key]) => key);
  const state: MirrorState = {
    machine,
    records,
    seen: readSyncRecords(remote),
    unsynced: [...plan.unsynced, ...blocked.map((key) => ({ key, why: 'newer' as const }))],
    refused,
  };
  const before = Object.fromEntries(lost.map(({ key, value }) => [key, value]));
  const past = { at: new Date(now).toISOString(), why: 'sync' as const, before };
  return {
    local: {
      set: {
        ...set,
        ...(lost.length > 0 && { [historyKey]: remember(local[historyKey], past) }),
        ...(!sameJson(local[mirrorKey], state) && { [mirrorKey]: state }),
      },
      remove,
    },
    remote: { set: plan.set, remove: plan.remove },
  };
}
