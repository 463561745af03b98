import { beforeEach, expect, test, vi } from 'vitest';
import { loadPageSettings, onPageSettingsChange } from '../../../src/browser/page-storage';
import {
  loadSettings,
  loadSite,
  loadSites,
  migrateStorage,
  onSettingsChange,
  saveSettings,
  saveSite,
} from '../../../src/browser/storage';
import { NewerSettingsError } from '../../../src/settings/newer-settings-error';
import { defaultSettings } from '../../../src/settings/settings';
import { fake } from './fake-browser';

vi.mock('webextension-polyfill', () => import('./fake-browser'));

beforeEach(() => fake.reset());

test('answers of several at once are all kept', async () => {
  await Promise.all([
    saveSettings({ language: 'en' }),
    saveSettings({ pictures: false }),
    saveSite('koran.example', { off: true }),
    saveSite('koran.example', { kinds: { promo: false } }),
    saveSite('warta.example', { always: true }),
  ]);
  expect(await loadSettings()).toEqual({ ...defaultSettings, language: 'en', pictures: false });
  expect(await loadSite('koran.example')).toEqual({ off: true, kinds: { promo: false } });
  expect([...(await loadSites()).keys()]).toEqual(['koran.example', 'warta.example']);
});

test('a site about which nothing is said any more takes no room', async () => {
  await saveSite('koran.example', { off: true });
  await saveSite('koran.example', { off: false });
  expect([...fake.stored.keys()]).toEqual([]);
});

test('what a later version stored is read, and not written over', async () => {
  const newer = { version: 3, language: 'en', kinds: { promo: false }, unheard: 'of' };
  fake.stored.set('settings', newer);
  fake.stored.set('site:koran.example', newer);
  expect((await loadSettings()).language).toBe('en');
  await expect(saveSettings({ language: 'id' })).rejects.toThrow(NewerSettingsError);
  await expect(saveSite('koran.example', { off: true })).rejects.toThrow(NewerSettingsError);
  await migrateStorage();
  expect([...fake.stored.values()]).toEqual([newer, newer]);
});

test('a page reads all that holds for it at once, and hears of what may', async () => {
  const changed = vi.fn();
  const stop = onPageSettingsChange('koran.example', changed);
  await saveSite('warta.example', { off: true });
  expect(changed).not.toHaveBeenCalled();
  await saveSettings({ kinds: { ...defaultSettings.kinds, promo: false } });
  await saveSite('koran.example', { kinds: { share: true } });
  expect(changed).toHaveBeenCalledTimes(2);
  expect(await loadPageSettings('koran.example')).toEqual({
    off: false,
    kinds: { ...defaultSettings.kinds, promo: false, share: true },
  });
  stop();
  await saveSite('koran.example', { off: true });
  expect(changed).toHaveBeenCalledTimes(2);
});

test('pages of the extension hear which sites a change concerns, and of nothing else that is stored', async () => {
  const heard: string[][] = [];
  const stop = onSettingsChange((hosts) => heard.push(hosts));
  await saveSettings({ pictures: false });
  await saveSite('koran.example', { off: true });
  await saveSite('koran.example', { off: false });
  expect(heard).toEqual([[], ['koran.example'], ['koran.example']]);
  stop();
  await saveSettings({ pictures: true });
  expect(heard).toHaveLength(3);
});
