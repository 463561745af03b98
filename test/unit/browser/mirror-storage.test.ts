import { beforeEach, expect, test, vi } from 'vitest';
import { loadUnsynced, mirrorStorage } from '../../../src/browser/mirror-storage';
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
