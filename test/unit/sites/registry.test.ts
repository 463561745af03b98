import { expect, test } from 'vitest';
import { isArticleAddress, siteFor } from '../../../src/sites/registry';

test('a rule serves its host and every subdomain, and nobody else', () => {
  expect(siteFor(new URL('https://kabar24.bisnis.com/read/20230201/19/1623834/x'))?.host).toBe('bisnis.com');
  expect(siteFor(new URL('https://bisnis.com./'))?.host).toBe('bisnis.com');
  expect(siteFor(new URL('https://notbisnis.com/'))).toBeNull();
});

test('an article address is told from an index by its path', () => {
  const site = siteFor(new URL('https://www.bisnis.com/'));
  if (!site) throw new Error('no rule for bisnis.com');
  expect(isArticleAddress(site, new URL('https://kabar24.bisnis.com/read/20230201/19/1623834/x'))).toBe(true);
  expect(isArticleAddress(site, new URL('https://www.bisnis.com/index'))).toBe(false);
});
