import { isRecord } from './is-record';
import { settingsKey, settingsVersion } from './settings';
import { siteKey } from './site-settings';

/**
 * What is to be stored in the place of an older shape, by key; empty when nothing is older. Takes everything that is
 * stored. Version 1 kept the hosts that were switched off in a list of their own.
 */
export function migrate(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const settings = stored[settingsKey];
  if (!isRecord(settings) || settings['version'] !== 1) return {};
  const { offSites, ...kept } = settings;
  const hosts: unknown[] = Array.isArray(offSites) ? offSites : [];
  const sites = hosts
    .filter((host) => typeof host === 'string')
    .map((host) => {
      const site = stored[siteKey(host)];
      return [siteKey(host), { ...(isRecord(site) && site), off: true }] as const;
    });
  return { ...Object.fromEntries(sites), [settingsKey]: { ...kept, version: settingsVersion } };
}
