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
const files = (host: string) => [`/page/rules/${host}.live.js`, '/page/early.js', '/page/live.js'];
/** What runs before the first paint; for each, what cleans is registered too. */
function early() {
  const isLive = ({ id }: { id: string }) => id.endsWith(' live');
  const first = fake.registered().filter((one) => !isLive(one));
  const live = fake.registered().filter(isLive);
  expect(live).toMatchObject(first.map(({ id, matches }) => ({ id: `${id} live`, matches })));
  return first;
}

beforeEach(() => {
  fake.reset();
  fake.pages.set(1, { url: 'https://www.warta-contoh.example/berita/1' });
  fake.pages.set(2, { url: 'https://kabar-umpama.example/' });
  fake.pages.set(3, { url: 'https://koran.example/' });
});

test('after installation the script runs on load at every publisher by its rule, and starts in their open tabs', async () => {
  await updatePageScripts();
  expect(early()).toMatchObject([
    { ...warta, js: ['page/rules/warta-contoh.example.live.js', 'page/early.js'], runAt: 'document_start' },
    { ...kabar, js: ['page/rules/kabar-umpama.example.live.js', 'page/early.js'], allFrames: false },
  ]);
  expect(fake.registered()).toContainEqual(
    expect.objectContaining({ ...warta, id: `${warta.id} live`, js: ['page/live.js'], runAt: 'document_end' }),
  );
  expect(fake.injected).toEqual([
    { tabId: 1, files: files('warta-contoh.example') },
    { tabId: 2, files: files('kabar-umpama.example') },
  ]);
  expect(fake.styled).toEqual([1, 2].map((tabId) => ({ tabId, files: ['/page/hidden.css'] })));
});

test('when nothing changed nothing is done', async () => {
  await updatePageScripts();
  fake.injected.length = 0;
  await updatePageScripts();
  expect(fake.injected).toEqual([]);
});

test('after the extension was updated, reloaded or switched on, it starts in all open tabs again, once', async () => {
  await updatePageScripts();
  fake.injected.length = 0;
  // The browser keeps what is registered, and empties the memory of the session.
  fake.remembered.clear();
  await updatePageScripts();
  await updatePageScripts();
  expect(fake.injected).toEqual([
    { tabId: 1, files: files('warta-contoh.example') },
    { tabId: 2, files: files('kabar-umpama.example') },
  ]);
});

test('where the browser’s memory is broken, scripts run on load all the same', async () => {
  vi.spyOn(browser.storage.session, 'get').mockRejectedValueOnce(new Error('broken'));
  await updatePageScripts();
  expect(early()).toMatchObject([warta, kabar]);
});

test('a tab that is stuck delays no later change', async () => {
  vi.spyOn(browser.scripting, 'executeScript').mockReturnValueOnce(new Promise(() => {}));
  void updatePageScripts();
  await off('warta-contoh.example');
  await updatePageScripts();
  expect(early()).toMatchObject([kabar]);
});

test('two at once register once', async () => {
  await Promise.all([updatePageScripts(), updatePageScripts()]);
  expect(early()).toHaveLength(2);
});

test('a publisher that is switched off gets nothing, and is started in its tabs alone when it is switched on', async () => {
  await off('warta-contoh.example');
  await updatePageScripts();
  expect(early()).toMatchObject([kabar]);
  expect(fake.injected).toEqual([{ tabId: 2, files: files('kabar-umpama.example') }]);
  fake.injected.length = 0;
  await off();
  await updatePageScripts();
  expect(early()).toMatchObject([kabar, warta]);
  expect(fake.injected).toEqual([{ tabId: 1, files: files('warta-contoh.example') }]);
});

test('a publisher that is served at a further host gets its script there too', async () => {
  const [before] = warta.matches;
  const registered = [{ ...warta, matches: [before ?? ''] }, kabar];
  const live = registered.map((one) => ({ ...one, id: `${one.id} live` }));
  await browser.scripting.registerContentScripts([...registered, ...live]);
  fake.remembered.set('started', true);
  fake.pages.set(4, { url: 'https://warta.example/berita/2' });
  await updatePageScripts();
  expect(early()).toMatchObject([warta, kabar]);
  expect(fake.injected).toEqual([{ tabId: 4, files: files('warta-contoh.example') }]);
});

test('with every publisher off nothing is registered', async () => {
  await updatePageScripts();
  await off('warta-contoh.example', 'kabar-umpama.example');
  await updatePageScripts();
  expect(early()).toEqual([]);
});

test('a publisher that was switched off in an older version stays so', async () => {
  fake.stored.set('settings', { version: 1, language: 'en', offSites: ['warta-contoh.example'] });
  await updatePageScripts();
  expect(early()).toMatchObject([kabar]);
  expect(fake.injected).toEqual([{ tabId: 2, files: files('kabar-umpama.example') }]);
  expect(fake.stored.get('settings')).toEqual({ version: 2, language: 'en' });
});

test('a site that no rule is for gets the script alone, and loses it with the access', async () => {
  await saveSite('koran.example', { always: true });
  await updatePageScripts();
  expect(early()).toContainEqual(
    expect.objectContaining({ id: 'koran.example', js: ['page/early.js'], css: ['page/hidden.css'] }),
  );
  fake.access = new Set([...warta.matches, ...kabar.matches]);
  await updatePageScripts();
  expect(early()).toMatchObject([warta, kabar]);
});

test('a tab that refuses is none of its business', async () => {
  fake.pages.set(1, { url: 'https://www.warta-contoh.example/berita/1', refuses: true });
  await updatePageScripts();
  expect(fake.injected).toEqual([{ tabId: 2, files: files('kabar-umpama.example') }]);
});
