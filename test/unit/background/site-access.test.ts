import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanAlways, gain, lose, offerAt, siteAt, withdraw } from '../../../src/background/site-access';
import { sitesOnLoad } from '../../../src/background/sites-on-load';
import { loadSite, saveSite } from '../../../src/browser/storage';
import { fake } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));
vi.mock('../../../src/sites/all-sites', () => ({
  allSites: [{ host: 'warta-contoh.example' }, { host: 'kabar-umpama.example', also: ['kabar.example'] }],
}));
vi.mock('../../../src/background/served-sites', () => ({ servedSites: [{ host: 'warta-contoh.example' }] }));

const served = ['*://*.warta-contoh.example/*'];
const optional = ['*://*.kabar-umpama.example/*', '*://*.kabar.example/*'];
const koran = 'https://www.koran.example/berita/1';
const unasked = { host: 'koran.example', patterns: ['*://www.koran.example/*'], why: 'unknown' };

beforeEach(() => {
  fake.reset();
  fake.access = new Set(served);
});

describe('a site that nothing is known of', () => {
  test('is left alone, and offered as the one host that it is', async () => {
    expect(await siteAt(koran)).toBeNull();
    expect(await offerAt(koran)).toEqual(unasked);
    expect((await sitesOnLoad()).map(({ host }) => host)).toEqual(['warta-contoh.example']);
  });

  test('is cleaned on load once access is given, even when nobody is there any more who asked', async () => {
    fake.access?.add('*://www.koran.example/*');
    await gain(['*://www.koran.example/*']);
    expect(await siteAt(koran)).toEqual({
      host: 'koran.example',
      off: false,
      leftAlone: null,
      always: true,
      kinds: {},
    });
    expect(await offerAt(koran)).toBeNull();
    expect(await sitesOnLoad()).toContainEqual({
      host: 'koran.example',
      rule: false,
      patterns: ['*://www.koran.example/*'],
    });
  });

  test('is not, where the reader asked and gave no access, and she is told', async () => {
    await cleanAlways('koran.example');
    expect(await siteAt(koran)).toBeNull();
    expect(await offerAt(koran)).toEqual({ ...unasked, why: 'lost' });
    expect(await sitesOnLoad()).toHaveLength(1);
  });

  test('is offered as before when she takes it back, and the access is given back', async () => {
    fake.access?.add('*://www.koran.example/*');
    await gain(['*://www.koran.example/*']);
    await saveSite('koran.example', { kinds: { promo: false } });
    await withdraw('koran.example');
    expect([...(fake.access ?? [])]).toEqual(served);
    expect(await loadSite('koran.example')).toEqual({ kinds: { promo: false } });
    expect(await offerAt(koran)).toEqual(unasked);
  });

  test.each(['about:config', 'file:///berita.html', 'chrome-extension://abc/reader.html', 'no address'])(
    'is no page at %s',
    async (address) => {
      expect(await siteAt(address)).toBeNull();
      expect(await offerAt(address)).toBeNull();
    },
  );
});

test('access to every site asks for none of them', async () => {
  await gain(['*://*/*', 'https://*/*', '<all_urls>']);
  expect([...fake.stored.keys()]).toEqual([]);
});

describe('a publisher', () => {
  test('that came after the installation is offered with all its hosts, and cleaned by its rule', async () => {
    const offer = { host: 'kabar-umpama.example', patterns: optional, why: 'publisher' };
    expect(await offerAt('https://kanal.kabar.example/1')).toEqual(offer);
    for (const pattern of optional) fake.access?.add(pattern);
    await gain(optional);
    expect(await siteAt('https://kabar.example/1')).toEqual({
      host: 'kabar-umpama.example',
      off: false,
      leftAlone: null,
      always: true,
      kinds: {},
    });
    expect(await sitesOnLoad()).toContainEqual({ host: 'kabar-umpama.example', rule: true, patterns: optional });
  });

  test('that the browser gives less access to than was asked is served so far', async () => {
    fake.access = new Set(['https://www.warta-contoh.example/*', 'https://koran.example/*']);
    expect(await siteAt('https://www.warta-contoh.example/1')).toMatchObject({
      host: 'warta-contoh.example',
      off: false,
    });
    await gain(['https://koran.example/*']);
    expect((await sitesOnLoad()).map(({ host, patterns }) => [host, patterns])).toEqual([
      ['warta-contoh.example', ['https://www.warta-contoh.example/*']],
      ['koran.example', ['https://koran.example/*']],
    ]);
    await withdraw('koran.example');
    expect([...fake.access]).toEqual(['https://www.warta-contoh.example/*']);
  });

  test('that access was taken from is not served, and can be asked for again', async () => {
    fake.access?.clear();
    expect(await siteAt('https://warta-contoh.example/1')).toBeNull();
    expect(await offerAt('https://warta-contoh.example/1')).toMatchObject({ patterns: served, why: 'lost' });
    expect(await sitesOnLoad()).toEqual([]);
    await gain(served);
    expect([...fake.stored.keys()]).toEqual([]);
  });
});

test('when access is taken, pages that have no more are left, and the others stay', async () => {
  const asked: unknown[] = [];
  const page = (host: string) => ({
    answer: (message: unknown) => {
      asked.push(message);
      return { ok: true, value: host !== 'warta-contoh.example' };
    },
  });
  fake.pages.set(1, page('warta-contoh.example'));
  fake.pages.set(2, page('koran.example'));
  fake.pages.set(3, {});
  expect(await lose()).toEqual([2]);
  expect(asked[0]).toEqual({ bening: 'live', name: 'leaveUnless', args: [['warta-contoh.example']] });
});
