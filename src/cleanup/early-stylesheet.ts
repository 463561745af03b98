import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import type { Site } from '../sites/site';
import { shownKinds } from './default-kinds';
import { earlyAttribute, earlySiteAttribute } from './early-mark';

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

const isHiddenByDefault = (kind: NoiseKind) => !shownKinds.has(kind);

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
      .filter(isHiddenByDefault)
      .flatMap((kind) => site.noise?.[kind] ?? [])
      .filter(isClosed)
      .map((selector) => `${root} :is(${selector}) { display: none !important }\n`);
  });
  return rules.join('');
}
