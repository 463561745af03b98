import type { Link } from '../article/article';
import { safeUrl } from '../article/safe-url';
import { judgeTarget } from '../noise/link-target';
import type { ReadLine } from '../noise/reading';
import type { Site } from '../sites/site';

const isRuled = (address: string, site: Site | null) => {
  const url = new URL(address);
  return (site?.offer ?? []).some((prefix) => `${url.host}${url.pathname}`.startsWith(prefix));
};

/** The publisher's own subscription offer, when the page has one: it stays reachable, once, beside the source. */
export function findOffer(lines: readonly ReadLine[], site: Site | null, base: URL): Link | null {
  let general: Link | null = null;
  for (const line of lines) {
    for (const href of line.hrefs) {
      const address = safeUrl(href, base);
      if (!address?.startsWith('http')) continue;
      const offer = { text: line.text.slice(0, 120), href: address };
      if (isRuled(address, site)) return offer;
      if (!general && !line.menu && line.words >= 2 && line.wording?.kind === 'subscription' && judgeTarget(href)) general = offer;
    }
  }
  return general;
}
