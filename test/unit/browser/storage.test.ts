import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPageSettings, onPageSettingsChange } from '../../../src/browser/page-storage';
import {
  forgetPausedPages,
  loadSettings,
  loadSite,
  loadSites,
  migrateStorage,
  onSettingsChange,
  pausePage,
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
  expect(await loadPageSettings('koran.example', 'https://koran.example/berita/1')).toEqual({
    off: false,
    kinds: { ...defaultSettings.kinds, promo: false, share: true },
    hide: [],
    paused: false,
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

describe('a page on which everything is shown', () => {
  const story = 'https://koran.example/berita/1?halaman=2';
  const paused = async (address: string) => (await loadPageSettings('koran.example', address)).paused;

  test('is known again by its address, whatever its fragment, and no other is', async () => {
    await pausePage(`${story}#komentar`, true);
    expect(await paused(story)).toBe(true);
    for (const other of ['https://koran.example/berita/1', 'https://koran.example/berita/12', 'https://koran.example/'])
      expect(await paused(other), other).toBe(false);
    await pausePage(story, false);
    expect(await paused(story)).toBe(false);
    expect(fake.stored.has('paused')).toBe(false);
  });

  test('is not named in what is stored, and forgotten when the browser starts', async () => {
    await pausePage(story, true);
    expect(JSON.stringify([...fake.stored])).not.toMatch(/koran|berita/);
    await forgetPausedPages();
    expect(await paused(story)).toBe(false);
    expect(fake.stored.size).toBe(0);
  });

  test('is one of five hundred; what is stored may be of any shape', async () => {
    fake.stored.set('paused', { rusak: true });
    expect(await paused(story)).toBe(false);
    await pausePage(story, true);
    for (let page = 0; page < 500; page += 1) await pausePage(`https://koran.example/${page}`, true);
    expect(fake.stored.get('paused')).toHaveLength(500);
    expect(await paused(story)).toBe(false);
    expect(await paused('https://koran.example/499')).toBe(true);
  });
});
