import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import type { Site } from '../sites/site';

/** Kinds that stay in the page unless the reader says otherwise. */
export const shownKinds: ReadonlySet<NoiseKind> = new Set(['filled-slot', 'share', 'comments']);

/** On the root element: "early" while the early stylesheet applies, and the site whose rules it applies. */
const earlyAttribute = 'data-bening';
const earlySiteAttribute = 'data-bening-site';

const strings = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\\./g;
/** Anything that would end the CSS rule or break the next one, and `:has()`, which is slow. */
const forbidden = /[{};@"'\\]|\/\*|:has\(/i;
const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Whether all brackets and quotes are closed and nothing is forbidden, so that a faulty selector breaks only its own
 * rule.
 */
function isClosed(selector: string): boolean {
  const bare = selector.replace(strings, '');
  if (forbidden.test(bare)) return false;
  const open: string[] = [];
  for (const [sign] of bare.matchAll(/[()[\]]/g)) {
    const wanted = opening[sign];
    if (wanted === undefined) open.push(sign);
    else if (open.pop() !== wanted) return false;
  }
  return open.length === 0;
}

/**
 * CSS that hides noise of these sites before the first paint, of the kinds that are hidden by default. Each selector
 * becomes a rule of its own, `:root[data-bening="early"][data-bening-site="<host>"] :is(<selector>)`. So it applies
 * only between `setEarlyMark` and `removeEarlyMark`, and a selector that a browser cannot parse does not affect the
 * others. Sites whose rule was never checked on a real page are left out, and so are selectors with `:has()`.
 */
export function earlyStylesheet(sites: readonly Site[]): string {
  const rules = sites.flatMap((site) => {
    if (site.checked === null) return [];
    const root = `:root[${earlyAttribute}="early"][${earlySiteAttribute}="${site.host}"]`;
    return noiseKinds
      .filter((kind) => !shownKinds.has(kind))
      .flatMap((kind) => site.noise?.[kind] ?? [])
      .filter(isClosed)
      .map((selector) => `${root} :is(${selector}) { display: none !important }\n`);
  });
  return rules.join('');
}

/** Applies the early stylesheet's rules for one site, in a page that is still loading. */
export function setEarlyMark(page: Document, site: Site): void {
  page.documentElement.setAttribute(earlySiteAttribute, site.host);
  page.documentElement.setAttribute(earlyAttribute, 'early');
}

/** Ends the early stylesheet. From then on an element is hidden only by its own attribute. */
export function removeEarlyMark(page: Document): void {
  page.documentElement.removeAttribute(earlyAttribute);
  page.documentElement.removeAttribute(earlySiteAttribute);
}
