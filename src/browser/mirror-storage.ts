import browser from 'webextension-polyfill';
import { historyKey } from '../settings/history';
import { isMirrored } from '../settings/mirror/is-mirrored';
import { mirrorKey, readMirrorState, type MirrorState } from '../settings/mirror/mirror-state';
import { reconcile, type Reconciled } from '../settings/mirror/reconcile';
import { sameJson } from '../settings/mirror/same-json';
import { inTurn } from './in-turn';

/** Makes changes to `storage.local`. What is lost stands in the history before it goes: the browser may refuse to write that. */
async function changeLocal({ set, remove }: Reconciled['local']): Promise<void> {
  const { [historyKey]: history, ...values } = set;
  if (history !== undefined) await browser.storage.local.set({ [historyKey]: history });
  if (remove.length > 0) await browser.storage.local.remove(remove);
  if (Object.keys(values).length > 0) await browser.storage.local.set(values);
}

/**
 * Reconciles `storage.local` and `storage.sync`, in at most two writes to the latter. Rejects when the browser refuses; what it
 * refused is remembered and tried again.
 */
export async function mirrorStorage(): Promise<void> {
  let wanted: string[] = [];
  try {
    const { set, remove } = await inTurn(async () => {
      const local = await browser.storage.local.get(null);
      // If reading `storage.sync` fails below, all of these are still to be written.
      wanted = Object.keys(local).filter(isMirrored);
      const remote = await browser.storage.sync.get(null);
      const { local: here, remote: there } = reconcile(local, remote, Date.now(), crypto.randomUUID());
      wanted = [...Object.keys(there.set), ...there.remove];
      await changeLocal(here);
      return there;
    });
    if (remove.length > 0) await browser.storage.sync.remove(remove);
    if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
    wanted = [];
  } finally {
    await noteRefused(wanted);
  }
}

const noteRefused = (refused: string[]): Promise<void> =>
  inTurn(async () => {
    const state = readMirrorState((await browser.storage.local.get(mirrorKey))[mirrorKey]);
    if (!sameJson(state.refused, refused)) await browser.storage.local.set({ [mirrorKey]: { ...state, refused } });
  });

/** What is not synced, and why. */
export type Unsynced = MirrorState['unsynced'][number] | { key: string; why: 'refused' };

export async function loadUnsynced(): Promise<Unsynced[]> {
  const { [mirrorKey]: state } = await browser.storage.local.get(mirrorKey);
  const { unsynced, refused } = readMirrorState(state);
  return [...unsynced, ...refused.map((key) => ({ key, why: 'refused' as const }))];
}

/** Calls back whenever what is not synced changes, or something is replaced on this machine. */
export function onMirrorStateChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (mirrorKey in changes || historyKey in changes)) listener();
  });
}

/** Calls back whenever a synced value changes, on this machine or another. */
export function onMirrorChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && Object.keys(changes).some(isMirrored))) listener();
  });
}
