import type { Noise } from '../analysis/noise';

/** What the reader's own rules match in a part of a page, or the part itself. Invalid selectors match nothing. */
export function ownNoise(part: Document | Element, selectors: readonly string[]): Noise[] {
  return selectors.flatMap((selector) => {
    try {
      const itself = 'matches' in part && part.matches(selector) ? [part] : [];
      return [...itself, ...part.querySelectorAll(selector)].map((element): Noise => ({
        element,
        kind: 'own',
        reason: `own: ${selector}`,
      }));
    } catch {
      return [];
    }
  });
}
