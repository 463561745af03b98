import { describe, expect, test } from 'vitest';
import { changeSite } from '../../../src/settings/change-site';
import { isNewer } from '../../../src/settings/is-newer';
import { migrate } from '../../../src/settings/migrate';
import { pageSettings } from '../../../src/settings/page-settings';
import { readSettings } from '../../../src/settings/read-settings';
import { defaultSettings } from '../../../src/settings/settings';
import { hostOfKey, readSiteSettings, siteKey } from '../../../src/settings/site-settings';

const corrupt = [
  undefined,
  null,
  7,
  'kinds',
  [],
  [1],
  { kinds: null },
  { kinds: 'semua', pictures: 1, language: 'jv' },
];

describe('settings', () => {
  test.each(corrupt)('that nobody can read are the defaults: %j', (stored) =>
    expect(readSettings(stored)).toEqual(defaultSettings),
  );

  test('that are corrupt cost nothing but what is corrupt', () => {
    const stored = { version: 2, language: 'en', kinds: { promo: false, share: 'ya', sampah: true }, pictures: [] };
    const kinds = { ...defaultSettings.kinds, promo: false };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, language: 'en', kinds });
  });

  test('of a later version are known as such', () => {
    expect([{ version: 3 }, { version: 99, kinds: {} }].map(isNewer)).toEqual([true, true]);
    expect([...corrupt, { version: 1 }, { version: 2 }, { version: 'tiga' }, {}].filter(isNewer)).toEqual([]);
  });
});

describe('settings of version 1', () => {
  const stored = {
    settings: { version: 1, language: 'id', kinds: { promo: false }, offSites: ['koran.example', 3, 'warta.example'] },
    'site:warta.example': { hide: [{ selector: '.kotak', text: 'Kotak', made: '2026-01-01' }] },
  };

  test('become those of today, each site by itself', () => {
    expect(migrate(stored)).toEqual({
      settings: { version: 2, language: 'id', kinds: { promo: false } },
      'site:koran.example': { off: true },
      'site:warta.example': { ...stored['site:warta.example'], off: true },
    });
  });

  test('with a list that is none lose nothing else', () => {
    expect(migrate({ settings: { version: 1, language: 'en', offSites: 'semua' } })).toEqual({
      settings: { version: 2, language: 'en' },
    });
  });

  test('are the only ones that are touched', () => {
    expect(migrate({ ...stored, ...migrate(stored) })).toEqual({});
    for (const settings of [...corrupt, { version: 3, offSites: ['koran.example'] }]) {
      expect(migrate({ settings })).toEqual({});
    }
  });
});

describe('what holds for a site', () => {
  test('has a key by its host', () => {
    expect(hostOfKey(siteKey('koran.example'))).toBe('koran.example');
    expect(hostOfKey('settings')).toBeNull();
  });

  test.each(corrupt)('is nothing where nobody can read it: %j', (stored) =>
    expect(readSiteSettings(stored)).toEqual({}),
  );

  test('is read as far as it can be', () => {
    const rule = { selector: '.kotak', text: 'Kotak', made: '2026-01-01T00:00:00Z' };
    const stored = {
      off: 'ya',
      always: true,
      kinds: { share: true, promo: 0 },
      hide: [rule, { selector: ' ' }, null, {}],
    };
    expect(readSiteSettings(stored)).toEqual({ always: true, kinds: { share: true }, hide: [rule] });
  });

  test('changes in what is named alone, and is gone when nothing is left', () => {
    const stored = { off: true, kinds: { promo: false }, fromTheFuture: 1 };
    expect(changeSite(stored, { off: false })).toEqual({ kinds: { promo: false }, fromTheFuture: 1 });
    expect(changeSite(stored, { kinds: { promo: undefined }, hide: [] })).toEqual({ off: true, fromTheFuture: 1 });
    expect(changeSite({ off: true }, { off: undefined })).toBeNull();
    expect(changeSite('rusak', { always: true })).toEqual({ always: true });
    const promo = { kinds: { promo: false, sampah: 1 } };
    expect(changeSite(promo, { kinds: { share: true } })).toEqual({ kinds: { promo: false, sampah: 1, share: true } });
    expect(changeSite({ kinds: { promo: false } }, { kinds: { promo: undefined } })).toBeNull();
    expect(changeSite(promo, { kinds: { promo: undefined } })).toEqual({ kinds: { sampah: 1 } });
  });
});

describe('what a page goes by', () => {
  test('is what holds for its site, over what holds for all', () => {
    const general = { version: 2, kinds: { promo: false, share: true } };
    expect(pageSettings(general, { kinds: { promo: true }, hide: [{ selector: '.kotak' }] })).toEqual({
      off: false,
      kinds: { promo: true, share: true },
      hide: ['.kotak'],
    });
    expect(pageSettings(undefined, { off: true })).toEqual({ off: true, kinds: {}, hide: [] });
  });

  test('is no answer of another type', () => {
    for (const stored of corrupt) expect(pageSettings(stored, stored)).toEqual({ off: false, kinds: {}, hide: [] });
    expect(
      pageSettings({ kinds: { promo: false } }, { off: 1, kinds: { promo: 'ya' }, hide: ['.a', null, {}] }),
    ).toEqual({
      off: false,
      kinds: { promo: false },
      hide: [],
    });
  });
});
