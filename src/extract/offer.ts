import type { Link } from '../article/article';
import { safeAddress } from '../article/safe-url';
import { linkShare, type Wording } from '../analysis/judge-line';
import { judgeTarget } from '../analysis/link-target';
import type { ReadLine } from '../analysis/read-line';
import type { Site } from '../sites/site';

/** "Lihat lainnya" leads to more of the same, whatever it is that is sold there. */
const isOffer = ({ kind }: Wording) => kind === 'subscription';

/** The publisher's own subscription offer, when the page has one: it stays reachable, once, beside the source. */
export function findOffer(lines: readonly ReadLine[], site: Site | null, base: URL): Link | null {
  const prefixes = site?.offer ?? [];
  let general: Link | null = null;
  for (const line of lines) {
    for (const href of line.hrefs) {
      const ruled = prefixes.some((prefix) => href.includes(prefix));
      const promised =
        !general && !line.menu && line.words >= 2 && (line.wording ? isOffer(line.wording) : linkShare(line) > 0.5);
      if (!ruled && !(promised && judgeTarget(href)?.kind === 'subscription')) continue;
      const address = safeAddress(href, base);
      if (!address) continue;
      const offer = { text: line.text.slice(0, 120), href: address.href };
      if (ruled) return offer;
      general = offer;
    }
  }
  return general;
}
