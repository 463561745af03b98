import { allSites } from '../sites/all-sites';
import { installedHosts } from '../sites/installed-hosts';
import type { Site } from '../sites/site';

/** The publishers cleaned by default: their rule was checked on real pages, and installing Bening granted access. */
export const servedSites: readonly Site[] = allSites.filter(
  ({ host, checked }) => checked !== null && installedHosts.includes(host),
);
