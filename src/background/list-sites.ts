import { grantedOf } from '../browser/granted-of';
import { loadSites } from '../browser/storage';
import type { SiteListing } from '../messages/protocol';
import { allSites } from '../sites/all-sites';
import { isServed, patternsOf, ruleOf } from './sites-on-load';

/** Every publisher with a rule, and every other site for which the reader chose something. */
export async function listSites(): Promise<SiteListing[]> {
  const hosts = new Set([...allSites.map(({ host }) => host), ...(await loadSites()).keys()]);
  return Promise.all(
    [...hosts].map(async (host) => {
      const patterns = patternsOf(host);
      const publisher = ruleOf(host)?.publisher ?? null;
      return { host, publisher, patterns, served: isServed(host), allowed: (await grantedOf(patterns)).length > 0 };
    }),
  );
}
