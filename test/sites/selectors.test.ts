import { expect, test } from 'vitest';
import { allSites } from '../../src/sites/all-sites';
import type { Site } from '../../src/sites/site';

const fixtures = Object.entries(
  import.meta.glob<string>('./*/*/page.html', { query: '?raw', import: 'default', eager: true }),
).map(([path, html]) => ({ host: path.split('/')[1] ?? '', page: new DOMParser().parseFromString(html, 'text/html') }));

/** Each layout, and the noise. Sites of one family share these objects. */
const partsOf = ({ layouts, noise = {} }: Site): object[] => [...layouts, noise];

/** Every selector in part of a rule; a comma separates two. */
const selectorsIn = (part: string | object): string[] =>
  typeof part === 'string'
    ? part.split(/,\s*/)
    : Object.entries(part).flatMap(([key, value]: [string, string | object]) =>
        key === 'name' ? [] : selectorsIn(value),
      );

test.each(allSites)('every selector of $host matches something in a fixture of the site or its family', (site) => {
  const unmatched = partsOf(site).flatMap((part) => {
    const hosts = new Set(allSites.filter((other) => partsOf(other).includes(part)).map(({ host }) => host));
    const pages = fixtures.filter(({ host }) => hosts.has(host)).map(({ page }) => page);
    return selectorsIn(part).filter((selector) => !pages.some((page) => page.querySelector(selector)));
  });
  expect(unmatched).toEqual([]);
});
