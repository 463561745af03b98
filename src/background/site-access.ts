import { grantedOf } from '../browser/granted-of';
import { dropAccess } from '../browser/permissions';
import { loadSite, saveSite } from '../browser/storage';
import { allTabs } from '../browser/tabs';
import { askTab } from '../messages/ask';
import type { SiteOffer, SiteState } from '../messages/protocol';
import { hostOf } from '../sites/registry';
import { leftAloneHosts } from './left-alone-hosts';
import { isServed, patternsOf, ruleOf, sitesOnLoad } from './sites-on-load';

const webAddress = (address: string): URL | null =>
  URL.canParse(address) && /^https?:/.test(address) ? new URL(address) : null;

/**
 * The site of an address on which Bening runs on load, or is switched off; null for all others. In a private window it may be
 * left alone there only.
 */
export async function siteAt(address: string, isPrivate = false): Promise<SiteState | null> {
  const url = webAddress(address);
  if (!url) return null;
  const host = hostOf(url);
  const { off = false, always = false, kinds = {} } = await loadSite(host);
  if (!always && !isServed(host)) return null;
  const [granted, leftAlone] = await Promise.all([grantedOf(patternsOf(host)), leftAloneHosts(isPrivate)]);
  if (granted.length === 0) return null;
  const reaction = leftAlone.get(host) ?? null;
  return { host, off: off || reaction !== null, leftAlone: off ? null : reaction, always: !isServed(host), kinds };
}

/** What to offer the reader at an address where Bening does not run on load; null for nothing. */
export async function offerAt(address: string): Promise<SiteOffer | null> {
  const url = webAddress(address);
  if (!url || (await siteAt(address))) return null;
  const host = hostOf(url);
  const { always = false } = await loadSite(host);
  const rule = ruleOf(host);
  return {
    host,
    // Unless a publisher is known to have more hosts, ask only for the one in the address.
    patterns: rule ? patternsOf(host) : [`*://${url.hostname}/*`],
    why: always || isServed(host) ? 'lost' : rule ? 'publisher' : 'unknown',
  };
}

/** The host of a match pattern; null for patterns of all hosts, which ask for no site in particular. */
const hostIn = (pattern: string): string | null => /^[\w*]+:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1] ?? null;

/**
 * Cleans the sites on load that the reader just granted access to. The popup cannot do it: the browser's prompt may have
 * closed it.
 */
export async function gain(patterns: readonly string[]): Promise<void> {
  const hosts = patterns.map(hostIn).filter((host) => host !== null);
  for (const host of new Set(hosts.map((host) => hostOf(new URL(`https://${host}/`))))) await cleanAlways(host);
}

/** Cleans a site on load from now on, as far as the browser gives access. */
export async function cleanAlways(host: string): Promise<void> {
  if (!isServed(host)) await saveSite(host, { always: true, off: false });
}

/** Restores the pages to which we lost access, and leaves them. Returns their tabs. */
export async function lose(): Promise<number[]> {
  const hosts = (await sitesOnLoad()).map(({ host }) => host);
  const left = await Promise.allSettled((await allTabs()).map(({ id }) => leave(id, hosts)));
  return left.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

const leave = async (tabId: number, allowed: string[]): Promise<number[]> =>
  (await askTab(tabId, 'live', 'leaveUnless', allowed)) ? [tabId] : [];

/** Stops cleaning a site that the reader added, and gives up the access. */
export async function withdraw(host: string): Promise<void> {
  await saveSite(host, { always: undefined });
  const granted = isServed(host) ? [] : await grantedOf(patternsOf(host));
  if (granted.length > 0) await dropAccess(granted);
}
