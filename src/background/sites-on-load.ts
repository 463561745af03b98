import { grantedOf } from '../browser/granted-of';
import type { Served } from '../browser/scripting';
import { loadSites } from '../browser/storage';
import { allSites } from '../sites/all-sites';
import { matchPatterns } from '../sites/match-patterns';
import type { Site } from '../sites/site';
import { leftAloneHosts } from './left-alone-hosts';
import { servedSites } from './served-sites';

/** The rule with this host; null if there is none. */
export const ruleOf = (host: string): Site | null => allSites.find((site) => site.host === host) ?? null;

/** Whether a site is cleaned by default rather than because the reader added it. */
export const isServed = (host: string): boolean => servedSites.some((site) => site.host === host);

/** Match patterns of a site: all hosts of a publisher with a rule, else the one host. */
export function patternsOf(host: string): string[] {
  const rule = ruleOf(host);
  return rule ? matchPatterns([rule]) : [`*://${host}/*`, `*://www.${host}/*`];
}

/**
 * The sites on which the script on load runs, with the patterns we have access to: the default ones and those that the
 * reader added, without those that are switched off or left alone.
 */
export async function sitesOnLoad(): Promise<Served[]> {
  const [chosen, leftAlone] = await Promise.all([loadSites(), leftAloneHosts()]);
  const asked = [...chosen].filter(([host, { always }]) => always && !isServed(host)).map(([host]) => host);
  const hosts = [...servedSites.map(({ host }) => host), ...asked].filter(
    (host) => !chosen.get(host)?.off && !leftAlone.has(host),
  );
  const sites = await Promise.all(
    hosts.map(async (host) => ({ host, rule: ruleOf(host) !== null, patterns: await grantedOf(patternsOf(host)) })),
  );
  return sites.filter(({ patterns }) => patterns.length > 0);
}
