import browser from 'webextension-polyfill';
import { historyKey, readHistory, remember, type Past } from '../settings/history';
import { isNewer } from '../settings/is-newer';
import { isMirrored } from '../settings/mirror/is-mirrored';
import { NewerSettingsError } from '../settings/newer-settings-error';
import { inTurn } from './in-turn';

/** What was replaced on this machine, newest first. */
export async function loadHistory(): Promise<Past[]> {
  return readHistory((await browser.storage.local.get(historyKey))[historyKey]);
}

/**
 * Replaces stored values, all or none, and keeps the former ones in the history. Null removes a value. Rejects when the
 * browser refuses, or with a `NewerSettingsError`.
 */
export const replaceStored = (values: Readonly<Record<string, unknown>>, why: Past['why']): Promise<void> =>
  inTurn(() => replace(values, why));

/** Resets all of the reader's choices, except those stored by a later version. */
export const resetStored = (): Promise<void> =>
  inTurn(async () => {
    const stored = Object.entries(await browser.storage.local.get(null));
    const own = stored.filter(([key, value]) => isMirrored(key) && !isNewer(value));
    await replace(Object.fromEntries(own.map(([key]) => [key, null])), 'reset');
  });

/** Restores former settings. */
export const takeBack = ({ before }: Past): Promise<void> => replaceStored(before, 'taken-back');

async function replace(values: Readonly<Record<string, unknown>>, why: Past['why']): Promise<void> {
  const local = await browser.storage.local.get(null);
  const entries = Object.entries(values);
  const newer = entries.find(([key]) => isNewer(local[key]));
  if (newer) throw new NewerSettingsError(newer[0]);
  const before = Object.fromEntries(entries.map(([key]) => [key, local[key] ?? null]));
  const past = { at: new Date().toISOString(), why, before };
  await browser.storage.local.set({
    ...Object.fromEntries(entries.filter(([, value]) => value !== null)),
    [historyKey]: remember(local[historyKey], past),
  });
  await browser.storage.local.remove(entries.filter(([, value]) => value === null).map(([key]) => key));
}

/** Everything that is synced, by key. */
export async function loadMirrored(): Promise<Record<string, unknown>> {
  const stored = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(stored.filter(([key]) => isMirrored(key)));
}
