import { settingsKey } from '../settings';
import { sameJson } from './same-json';
import type { SyncRecord, SyncRecords } from './sync-record';

/** Quotas of `storage.sync`; bytes count the key and its JSON, in UTF-8. */
export const syncQuota = { items: 512, bytes: 102_400, bytesPerItem: 8192 };

export interface WritePlan {
  set: Record<string, SyncRecord>;
  remove: string[];
  /** Keys that stay on this machine, and why: too large, or no room left. */
  unsynced: { key: string; why: 'large' | 'full' }[];
}

const encoder = new TextEncoder();
const bytesOf = (key: string, value: unknown): number => encoder.encode(key + JSON.stringify(value)).length;

/** Settings for all sites first, then the latest edits. */
const byWeight = ([keyA, a]: [string, SyncRecord], [keyB, b]: [string, SyncRecord]): number =>
  Number(keyB === settingsKey) - Number(keyA === settingsKey) || b.at - a.at;

/**
 * What to write to `storage.sync` so that it holds as many of these records as fit. Records already there stay, except
 * the oldest ones that say something was removed. Keys in `blocked` are not touched.
 */
export function planWrites(
  records: SyncRecords,
  remote: Readonly<Record<string, unknown>>,
  blocked: readonly string[],
  quota = syncQuota,
): WritePlan {
  const sizes = new Map(Object.entries(remote).map(([key, value]) => [key, bytesOf(key, value)]));
  const plan: WritePlan = { set: {}, remove: [], unsynced: [] };
  const removed = Object.entries(records)
    .filter(([key, { value }]) => value === null && sizes.has(key) && !blocked.includes(key))
    .toSorted(([, a], [, b]) => b.at - a.at);
  const fits = () =>
    sizes.size <= quota.items && [...sizes.values()].reduce((sum, size) => sum + size, 0) <= quota.bytes;

  for (const [key, record] of Object.entries(records).toSorted(byWeight)) {
    if (blocked.includes(key) || sameJson(remote[key], record)) continue;
    if (record.value === null && !sizes.has(key)) continue;
    const size = bytesOf(key, record);
    if (size > quota.bytesPerItem) {
      plan.unsynced.push({ key, why: 'large' });
      continue;
    }
    const before = sizes.get(key);
    sizes.set(key, size);
    while (!fits() && removed.length > 0) {
      const [oldest = ''] = removed.pop() ?? [];
      sizes.delete(oldest);
      delete plan.set[oldest];
      plan.remove.push(oldest);
    }
    if (fits()) {
      if (sizes.has(key)) plan.set[key] = record;
      continue;
    }
    plan.unsynced.push({ key, why: 'full' });
    if (before === undefined) sizes.delete(key);
    else sizes.set(key, before);
  }
  return plan;
}
