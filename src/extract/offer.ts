import type { Link } from '../article/article';
import { safeAddress } from '../article/safe-url';
import { judgeTarget } from '../noise/link-target';
import type { ReadLine } from '../noise/reading';
import type { Site } from '../sites/site';

const isRuled = ({ host, pathname }: URL, site: Site | null) =>
  (site?.offer ?? []).some((prefix) => `${host}${pathname}`.startsWith(prefix));

/** The publisher's own subscription offer, when the page has one: it stays reachable, once, beside the source. */
export function findOffer(lines: readonly ReadLine[], site: Site | null, base: URL): Link | null {
  let general: Link | null = null;
  for (const line of lines) {
    for (const href of line.hrefs) {
      const address = safeAddress(href, base);
      if (!address?.protocol.startsWith('http')) continue;
      const offer = { text: line.text.slice(0, 120), href: address.href };
      if (isRuled(address, site)) return offer;
      if (!general && !line.menu && line.words >= 2 && line.wording?.kind === 'subscription' && judgeTarget(href)) general = offer;
    }
  }
  return general;
}
