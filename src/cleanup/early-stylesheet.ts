import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import type { Site } from '../sites/site';
import { shownKinds } from './default-kinds';
import { earlyAttribute, earlySiteAttribute } from './early-mark';

const strings = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\\./g;
/** What would end the rule, or reach into the next, or cost the page more than it saves. */
const forbidden = /[{};@"'\\]|\/\*|:has\(/i;
const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Whether a selector ends where it should, so that a faulty one spoils no rule but its own. */
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
 * CSS that hides the certain noise of these sites before the first paint, of the kinds that are hidden by default. Each
 * selector is a rule of its own, `:root[data-bening="early"][data-bening-site="<host>"] :is(<selector>)`: it is in force
 * between `setEarlyMark` and `removeEarlyMark` alone, and one that a browser cannot read takes no other with it. Sites
 * without a check against a real page give nothing, nor do selectors with `:has()`.
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
