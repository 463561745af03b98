import { beforeEach, expect, test, vi } from 'vitest';
import { updatePageScripts } from '../../../src/background/page-scripts';
import { saveSite } from '../../../src/browser/storage';
import browser, { fake } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));
const sites = vi.hoisted(() => [
  { host: 'warta-contoh.example', also: ['warta.example'] },
  { host: 'kabar-umpama.example' },
]);
vi.mock('../../../src/sites/all-sites', () => ({ allSites: sites }));
vi.mock('../../../src/background/served-sites', () => ({ servedSites: sites }));

const warta = { id: 'warta-contoh.example', matches: ['*://*.warta-contoh.example/*', '*://*.warta.example/*'] };
const kabar = { id: 'kabar-umpama.example', matches: ['*://*.kabar-umpama.example/*'] };
const hosts = ['warta-contoh.example', 'kabar-umpama.example'];
const off = (...offSites: string[]) =>
  Promise.all(hosts.map((host) => saveSite(host, { off: offSites.includes(host) })));
const auto = (host: string) => [`/page/rules/${host}.auto.js`, '/page/auto.js'];

beforeEach(() => {
  fake.reset();
  fake.pages.set(1, { url: 'https://www.warta-contoh.example/berita/1' });
  fake.pages.set(2, { url: 'https://kabar-umpama.example/' });
  fake.pages.set(3, { url: 'https://koran.example/' });
});

test('after installation the script runs on load at every publisher by its rule, and starts in their open tabs', async () => {
  await updatePageScripts();
  expect(fake.registered()).toMatchObject([
    { ...warta, js: ['page/rules/warta-contoh.example.auto.js', 'page/auto.js'], runAt: 'document_start' },
    { ...kabar, js: ['page/rules/kabar-umpama.example.auto.js', 'page/auto.js'], allFrames: false },
  ]);
  expect(fake.injected).toEqual([
    { tabId: 1, files: auto('warta-contoh.example') },
    { tabId: 2, files: auto('kabar-umpama.example') },
  ]);
  expect(fake.styled).toEqual([1, 2].map((tabId) => ({ tabId, files: ['/page/hidden.css'] })));
});

test('when nothing changed nothing is done', async () => {
  await updatePageScripts();
  fake.injected.length = 0;
  await updatePageScripts();
  expect(fake.injected).toEqual([]);
});

test('two at once register once', async () => {
  await Promise.all([updatePageScripts(), updatePageScripts()]);
  expect(fake.registered()).toHaveLength(2);
});

test('a publisher that is switched off gets nothing, and is started in its tabs alone when it is switched on', async () => {
  await off('warta-contoh.example');
  await updatePageScripts();
  expect(fake.registered()).toMatchObject([kabar]);
  expect(fake.injected).toEqual([{ tabId: 2, files: auto('kabar-umpama.example') }]);
  fake.injected.length = 0;
  await off();
  await updatePageScripts();
  expect(fake.registered()).toMatchObject([kabar, warta]);
  expect(fake.injected).toEqual([{ tabId: 1, files: auto('warta-contoh.example') }]);
});

test('a publisher that is served at a further host gets its script there too', async () => {
  const [before] = warta.matches;
  await browser.scripting.registerContentScripts([{ ...warta, matches: [before ?? ''] }, kabar]);
  fake.pages.set(4, { url: 'https://warta.example/berita/2' });
  await updatePageScripts();
  expect(fake.registered()).toMatchObject([warta, kabar]);
  expect(fake.injected).toEqual([{ tabId: 4, files: auto('warta-contoh.example') }]);
});

test('with every publisher off nothing is registered', async () => {
  await updatePageScripts();
  await off('warta-contoh.example', 'kabar-umpama.example');
  await updatePageScripts();
  expect(fake.registered()).toEqual([]);
});

test('a publisher that was switched off in an older version stays so', async () => {
  fake.stored.set('settings', { version: 1, language: 'en', offSites: ['warta-contoh.example'] });
  await updatePageScripts();
  expect(fake.registered()).toMatchObject([kabar]);
  expect(fake.injected).toEqual([{ tabId: 2, files: auto('kabar-umpama.example') }]);
  expect(fake.stored.get('settings')).toEqual({ version: 2, language: 'en' });
});

test('a site that no rule is for gets the script alone, and loses it with the access', async () => {
  await saveSite('koran.example', { always: true });
  await updatePageScripts();
  expect(fake.registered()).toContainEqual(
    expect.objectContaining({ id: 'koran.example', js: ['page/auto.js'], css: ['page/hidden.css'] }),
  );
  fake.access = new Set([...warta.matches, ...kabar.matches]);
  await updatePageScripts();
  expect(fake.registered()).toMatchObject([warta, kabar]);
});

test('a tab that refuses is none of its business', async () => {
  fake.pages.set(1, { url: 'https://www.warta-contoh.example/berita/1', refuses: true });
  await updatePageScripts();
  expect(fake.injected).toEqual([{ tabId: 2, files: auto('kabar-umpama.example') }]);
});
