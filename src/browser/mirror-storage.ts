import browser from 'webextension-polyfill';
import { historyKey } from '../settings/history';
import { isMirrored } from '../settings/mirror/is-mirrored';
import { mirrorKey, readMirrorState, type MirrorState } from '../settings/mirror/mirror-state';
import { reconcile } from '../settings/mirror/reconcile';
import { sameJson } from '../settings/mirror/same-json';
import { inTurn } from './in-turn';

/**
 * Brings `storage.local` and `storage.sync` together, in no more than two writes to each. Rejects when the browser refuses;
 * what it did not take is known from then on, until it does.
 */
export async function mirrorStorage(): Promise<void> {
  let wanted: string[] = [];
  try {
    const { set, remove } = await inTurn(async () => {
      const local = await browser.storage.local.get(null);
      // Where nothing can be read of the mirror, nothing is in it.
      wanted = Object.keys(local).filter(isMirrored);
      const remote = await browser.storage.sync.get(null);
      const { local: here, remote: there } = reconcile(local, remote, Date.now(), crypto.randomUUID());
      wanted = [...Object.keys(there.set), ...there.remove];
      if (here.remove.length > 0) await browser.storage.local.remove(here.remove);
      if (Object.keys(here.set).length > 0) await browser.storage.local.set(here.set);
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

/** What stays on this machine alone, and why. */
export type Unsynced = MirrorState['unsynced'][number] | { key: string; why: 'refused' };

export async function loadUnsynced(): Promise<Unsynced[]> {
  const { [mirrorKey]: state } = await browser.storage.local.get(mirrorKey);
  const { unsynced, refused } = readMirrorState(state);
  return [...unsynced, ...refused.map((key) => ({ key, why: 'refused' as const }))];
}

/** Calls back whenever something else stays on this machine alone, or was replaced on it. */
export function onMirrorStateChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (mirrorKey in changes || historyKey in changes)) listener();
  });
}

/** Calls back whenever something changed, on this machine or another, that both should hold. */
export function onMirrorChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && Object.keys(changes).some(isMirrored))) listener();
  });
}
