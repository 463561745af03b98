import browser from 'webextension-polyfill';
import { isWithin } from './is-within';

/**
 * What the reader gave access to of some match patterns: whole patterns, and where she gave less, what she gave. The
 * browser's own menu gives one host, and that for https alone. A pattern that the browser does not understand is none of them.
 */
export async function grantedOf(patterns: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = await Promise.all(
    patterns.map(async (pattern) => {
      const isWhole = await browser.permissions.contains({ origins: [pattern] }).catch(() => false);
      return isWhole ? [pattern] : origins.filter((origin) => isWithin(origin, pattern));
    }),
  );
  return granted.flat();
}
