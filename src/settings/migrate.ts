import { isRecord } from './is-record';
import { settingsKey, settingsVersion } from './settings';
import { siteKey } from './site-settings';

/**
 * The values that replace those of an older version, by key; empty if nothing is older. Takes everything that is
 * stored. Version 1 kept one list of the hosts that are switched off.
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
