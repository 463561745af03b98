import { changeSite } from '../change-site';
import { mostRules } from '../own-rules';
import { hostOfKey, readSiteSettings, type OwnRule } from '../site-settings';

/** How long all rules of a site may take in the sample page, and those of a file to be measured, in milliseconds. */
const longest = { site: 25, file: 2000 };

/** How many sites and rules are beyond what is kept, and how many rules would slow pages down. */
export type LeftOut = Record<'sites' | 'rules' | 'slow', number>;

/** The most that is kept: sites, and rules of one. */
export const most = { sites: 500, rules: mostRules };

/** Whether a page would be slow with what takes so long in the sample page, in milliseconds. */
export const isSlow = (cost: number): boolean => cost > longest.site;

/**
 * What is taken of a file's choices. Of the rules of a site that are the newest; null for a site of which nothing is left.
 * `costOf` measures a selector.
 */
export function limitSettings(
  stored: Readonly<Record<string, unknown>>,
  costOf: (selector: string) => number,
): { values: Record<string, unknown>; leftOut: LeftOut } {
  const leftOut: LeftOut = { sites: 0, rules: 0, slow: 0 };
  let [sites, spent] = [0, 0];
  const limited = (rules: readonly OwnRule[]): OwnRule[] => {
    const newest = rules.slice(-most.rules);
    let own = 0;
    const fast = newest.toReversed().filter(({ selector }) => {
      const cost = spent > longest.file ? Infinity : costOf(selector);
      spent += cost;
      if (isSlow(own + cost)) return false;
      own += cost;
      return true;
    });
    leftOut.rules += rules.length - newest.length;
    leftOut.slow += newest.length - fast.length;
    return fast.toReversed();
  };
  const values = Object.entries(stored).flatMap(([key, value]): [string, unknown][] => {
    if (hostOfKey(key) === null) return [[key, value]];
    if (++sites > most.sites) {
      leftOut.sites += 1;
      return [];
    }
    const { hide = [] } = readSiteSettings(value);
    const kept = limited(hide);
    return [[key, kept.length < hide.length ? changeSite(value, { hide: kept }) : value]];
  });
  return { values: Object.fromEntries(values), leftOut };
}
