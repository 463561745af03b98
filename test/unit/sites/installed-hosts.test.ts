import { expect, test } from 'vitest';
import { allSites } from '../../../src/sites/all-sites';
import { installedHosts } from '../../../src/sites/installed-hosts';

test('before the first release, every publisher whose rule a real page confirmed is installed from the start', () => {
  const confirmed = allSites.filter(({ checked }) => checked !== null).map(({ host }) => host);
  expect(installedHosts.toSorted()).toEqual(confirmed.toSorted());
});
