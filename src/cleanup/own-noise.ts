import type { Noise } from '../noise/noise';

/** The reason of a block that the reader picked, as the journal gives it. */
export const ownReason = (selector: string) => `own: ${selector}`;

/**
 * What the reader's own rules find in a part of a page, or the part itself. A selector that the browser does not
 * understand finds nothing.
 */
export function ownNoise(part: Document | Element, selectors: readonly string[]): Noise[] {
  return selectors.flatMap((selector) => {
    try {
      const itself = 'matches' in part && part.matches(selector) ? [part] : [];
      return [...itself, ...part.querySelectorAll(selector)].map((element): Noise => ({
        element,
        kind: 'own',
        reason: ownReason(selector),
      }));
    } catch {
      return [];
    }
  });
}
