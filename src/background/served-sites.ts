import { allSites } from '../sites/all-sites';
import { installedHosts } from '../sites/installed-hosts';
import type { Site } from '../sites/site';

/** The publishers that Bening serves on load: a real page confirmed their rule, and installing gave access to them. */
export const servedSites: readonly Site[] = allSites.filter(
  ({ host, checked }) => checked !== null && installedHosts.includes(host),
);
