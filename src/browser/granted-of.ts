import browser from 'webextension-polyfill';
import { isWithin } from './is-within';

const isWhole = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false);

/**
 * What the reader gave access to of some match patterns: whole patterns, and where she gave less, what she gave. The
 * browser's own menu gives one host, and that for https alone. A pattern that the browser does not understand is none of them.
 */
export async function grantedOf(patterns: readonly string[]): Promise<string[]> {
  const whole = await Promise.all(patterns.map(isWhole));
  if (!whole.includes(false)) return [...patterns];
  // Asked last: just after access was taken, Firefox still lists it.
  const { origins = [] } = await browser.permissions.getAll();
  return patterns.flatMap((pattern, index) =>
    whole[index] ? [pattern] : origins.filter((origin) => isWithin(origin, pattern)),
  );
}
