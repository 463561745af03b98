import browser from 'webextension-polyfill';
import { isMirrored } from '../settings/mirror/is-mirrored';
import { mirrorKey, readMirrorState, type MirrorState } from '../settings/mirror/mirror-state';
import { reconcile } from '../settings/mirror/reconcile';
import { inTurn } from './in-turn';

/** Brings `storage.local` and `storage.sync` together, in no more than two writes to each. Rejects when the browser refuses. */
export async function mirrorStorage(): Promise<void> {
  const { set, remove } = await inTurn(async () => {
    const [local, remote] = await Promise.all([browser.storage.local.get(null), browser.storage.sync.get(null)]);
    const wanted = reconcile(local, remote, Date.now(), crypto.randomUUID());
    if (wanted.local.remove.length > 0) await browser.storage.local.remove(wanted.local.remove);
    if (Object.keys(wanted.local.set).length > 0) await browser.storage.local.set(wanted.local.set);
    return wanted.remote;
  });
  if (remove.length > 0) await browser.storage.sync.remove(remove);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
}

/** What stays on this machine alone, and why. */
export async function loadUnsynced(): Promise<MirrorState['unsynced']> {
  const { [mirrorKey]: state } = await browser.storage.local.get(mirrorKey);
  return readMirrorState(state).unsynced;
}

/** Calls back whenever something changed, on this machine or another, that both should hold. */
export function onMirrorChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && Object.keys(changes).some(isMirrored))) listener();
  });
}
