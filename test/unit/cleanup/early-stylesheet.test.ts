import { expect, test } from 'vitest';
import { earlyStylesheet, removeEarlyMark, setEarlyMark, shownKinds } from '../../../src/cleanup/early-stylesheet';
import { defaultSettings } from '../../../src/settings/settings';
import { allSites } from '../../../src/sites/all-sites';
import type { Site } from '../../../src/sites/site';
import { one, showPage } from './page';

const site = (
  host: string,
  noise: Site['noise'],
  checked: Site['checked'] = { on: '2026-01-02', against: 'a page' },
): Site => ({
  host,
  publisher: 'Warta Contoh',
  zone: 'Asia/Jakarta',
  articlePath: '^/baca/',
  layouts: [],
  ...(noise ? { noise } : {}),
  checked,
});
const warta = site('warta-contoh.example', { subscription: ['a.cta', '.box > .offer, .offer-2'], promo: ['#qr'] });

const rulesOf = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
};

test('every selector of every real site begins with the early mark, and none looks ahead', () => {
  const rules = rulesOf(earlyStylesheet([...allSites, warta]));
  expect(rules.length).toBeGreaterThan(3);
  for (const { selectorText } of rules) {
    expect(selectorText).toMatch(/^:root\[data-bening="early"\]\[data-bening-site="[\w.-]+"\] /);
    expect(selectorText).not.toContain(':has(');
  }
});

test('it hides while the mark of the very site is set, and nothing before or after, or at another', async () => {
  const { page } = await showPage(
    `<style>${earlyStylesheet([warta, site('other.example', { promo: ['#other'] })])} .box .offer { display: flex !important }</style>
     <a class="cta">Langganan</a><div class="box"><p class="offer">Satu</p></div><p class="offer-2">Dua</p><i id="qr"></i><p id="other">Isi</p>`,
  );
  const seen = () =>
    ['.cta', '.offer', '.offer-2', '#qr', '#other'].map((selector) =>
      one(page, selector).checkVisibility({ visibilityProperty: true }),
    );
  expect(seen()).toEqual([true, true, true, true, true]);
  setEarlyMark(page, warta);
  expect(seen()).toEqual([false, false, false, false, true]);
  removeEarlyMark(page);
  expect(seen()).toEqual([true, true, true, true, true]);
  expect(page.documentElement.getAttributeNames()).toEqual([]);
});

test('rules that no page confirmed, and kinds that stay by default, are not in it', () => {
  const noise = { promo: ['.promo'], share: ['.share'], comments: ['.comments'] };
  expect(earlyStylesheet([site('a.example', noise, null), site('b.example', undefined)])).toBe('');
  expect(earlyStylesheet([site('a.example', noise)])).not.toMatch(/share|comments/);
});

test('the kinds that stay by default are those of the settings', () => {
  const shown = Object.entries(defaultSettings.kinds).filter(([, hidden]) => !hidden);
  expect(shown.map(([kind]) => kind).toSorted()).toEqual([...shownKinds].toSorted());
});

test.each([
  '.a:has(img)',
  '.a(',
  '.a[title="x]',
  ".a[title='x]",
  '.a) .b',
  '.a { color: red } .b',
  '.a; .b',
  '.a /* b',
  '@media x',
  '.a\\',
  '"a',
])('a selector that could spoil others is left out: %s', (faulty) => {
  const css = earlyStylesheet([site('a.example', { promo: ['.before', faulty, '.after'] })]);
  expect(rulesOf(css).map(({ selectorText }) => selectorText.match(/:is\((.*)\)/)?.[1])).toEqual(['.before', '.after']);
});

test.each(['.a:::b', '.a >', '..a', 'a b,,c'])('one that no browser can read takes no other with it: %s', (faulty) => {
  const css = earlyStylesheet([site('a.example', { promo: ['.before', faulty, '.after'] })]);
  const texts = rulesOf(css).map(({ selectorText }) => selectorText);
  expect(texts.filter((text) => /\.before|\.after/.test(text))).toHaveLength(2);
});

test.each(['.md\\:hidden', '[style*="a;b"]', "[data-x='}']", '.a:not(.b, [c])'])(
  'a selector with signs in their right place stands: %s',
  async (selector) => {
    const rules = rulesOf(earlyStylesheet([site('a.example', { promo: [selector] })]));
    expect(rules).toHaveLength(1);
  },
);
