import browser from 'webextension-polyfill';
import { isWithin } from './is-within';

const isWhole = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false);

/**
 * The part of some match patterns that the reader granted: whole patterns, or the narrower ones she granted instead (the
 * browser's own menu grants one host, for https only). Leaves out patterns that the browser does not understand.
 */
export async function grantedOf(patterns: readonly string[]): Promise<string[]> {
  const whole = await Promise.all(patterns.map(isWhole));
  if (!whole.includes(false)) return [...patterns];
  // This comes last, because Firefox still lists access for a moment after it was taken back.
  const { origins = [] } = await browser.permissions.getAll();
  return patterns.flatMap((pattern, index) =>
    whole[index] ? [pattern] : origins.filter((origin) => isWithin(origin, pattern)),
  );
}
