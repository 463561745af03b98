import { expect, test } from 'vitest';
import { limitSettings } from '../../../src/settings/transfer/limit-settings';

const site = (...selectors: string[]) => ({
  always: true,
  hide: selectors.map((selector) => ({ selector, text: '', made: '2026-11-20' })),
});
/** In these tests a selector says itself what it costs. */
const cost = (selector: string) => Number(/\d+/.exec(selector)?.[0] ?? 0);
const none = { sites: 0, rules: 0, slow: 0 };

test('what is within the limits is taken as it is', () => {
  const stored = {
    settings: { version: 2, pictures: true },
    reading: { size: 120 },
    'site:koran.example': { ...site('.a', '.b5', '.c10', '.d10'), kinds: { promo: false } },
    'site:warta.example': { off: true },
  };
  expect(limitSettings(stored, cost)).toEqual({ values: stored, leftOut: none });
});

test.each([
  ['one that is slow by itself', ['.a', '.b51', '.c'], ['.a', '.c'], { slow: 1 }],
  ['those that are slow together, the oldest', ['.a10', '.b10', '.c10', '.d'], ['.b10', '.c10', '.d'], { slow: 1 }],
  ['all of them', ['.a60', '.b70'], [], { slow: 2 }],
  ['the oldest of too many', Array<string>(900).fill('.a'), Array<string>(50).fill('.a'), { rules: 850 }],
  [
    'too many, then the slow',
    [...Array<string>(50).fill('.a'), '.b99'],
    Array<string>(49).fill('.a'),
    { rules: 1, slow: 1 },
  ],
])('of the rules of a site are left out %s', (_, selectors, kept, leftOut) => {
  const { hide, ...rest } = site(...kept);
  expect(limitSettings({ 'site:koran.example': site(...selectors) }, cost)).toEqual({
    values: { 'site:koran.example': { ...rest, ...(kept.length > 0 && { hide }) } },
    leftOut: { ...none, ...leftOut },
  });
});

test('sites beyond the limit are left out, and measuring ends in time', () => {
  const stored = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`site:s${at}.example`, site('.a60')]));
  let measured = 0;
  const { values, leftOut } = limitSettings({ ...stored, reading: { size: 90 } }, (selector) => {
    measured += 1;
    return cost(selector);
  });
  expect([Object.keys(values).length, leftOut]).toEqual([501, { sites: 100, rules: 0, slow: 500 }]);
  expect(measured).toBeLessThan(50);
});
