import { beforeEach, expect, test, vi } from 'vitest';
import { loadUnsynced, mirrorStorage } from '../../../src/browser/mirror-storage';
import { loadHistory } from '../../../src/browser/past-storage';
import { saveSite } from '../../../src/browser/storage';
import { fake } from './fake-browser';

vi.mock('webextension-polyfill', () => import('./fake-browser'));

beforeEach(() => fake.reset());

const refused = { key: 'site:koran.example', why: 'refused' };

test('what the browser refuses to mirror is known, stays here, and is mirrored once it is taken', async () => {
  await saveSite('koran.example', { off: true });
  fake.syncFailure = new Error('QUOTA_BYTES quota exceeded');
  await expect(mirrorStorage()).rejects.toThrow('quota');
  expect(await loadUnsynced()).toEqual([refused]);
  expect(fake.stored.get('site:koran.example')).toEqual({ off: true });

  // The next edit tries again, and does not say otherwise meanwhile.
  await expect(mirrorStorage()).rejects.toThrow('quota');
  expect(await loadUnsynced()).toEqual([refused]);

  fake.syncFailure = null;
  await mirrorStorage();
  expect(await loadUnsynced()).toEqual([]);
  expect(fake.synced.get('site:koran.example')).toMatchObject({ value: { off: true } });
});

test('where the mirror cannot even be read, nothing of this machine is in it', async () => {
  await saveSite('koran.example', { off: true });
  fake.syncFailure = new Error('storage.sync is disabled');
  fake.syncUnreadable = true;
  await expect(mirrorStorage()).rejects.toThrow('disabled');
  expect(await loadUnsynced()).toEqual([refused]);
});

test('where there is no room for the history, nothing is removed that another machine removed', async () => {
  await saveSite('koran.example', { off: true });
  await mirrorStorage();
  const record = Object(fake.synced.get('site:koran.example'));
  fake.synced.set('site:koran.example', { ...record, at: record.at + 1, by: 'phone', value: null });

  fake.localFull = true;
  await expect(mirrorStorage()).rejects.toThrow('quota');
  expect(fake.stored.get('site:koran.example')).toEqual({ off: true });

  fake.localFull = false;
  await mirrorStorage();
  expect(fake.stored.has('site:koran.example')).toBe(false);
  expect(await loadHistory()).toMatchObject([{ why: 'sync', before: { 'site:koran.example': { off: true } } }]);
});
