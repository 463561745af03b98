import { noiseKinds } from '../../../src/article/noise-kind';
import type { Judge } from '../../../src/cleanup/cleaning';
import type { Anatomy } from '../../../src/analysis/anatomy';
import type { Noise } from '../../../src/analysis/noise';
import { reader } from '../../../src/analysis/reader';

const all = (root: Document | Element, selector: string): Element[] => [
  ...('matches' in root && root.matches(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];
const words = (element: Element) => element.textContent?.match(/\S+/g)?.length ?? 0;

/**
 * A judge that reads a page's own marks, so that a test of the cleanup says nothing of the real judge: `data-noise="kind"`
 * or `data-noise="kind reason"` is noise; `h1`, `.deck`, `.credits`, `figcaption` and `.prose` are the article's parts.
 */
export const markedJudge: Judge = {
  read(part) {
    const noise = all(part, '[data-noise]').flatMap((element): Noise[] => {
      const [kind, ...reason] = (element.getAttribute('data-noise') ?? '').split(' ');
      const known = noiseKinds.find((one) => one === kind);
      return known ? [{ element, kind: known, reason: reason.join(' ') || `mark: ${kind}` }] : [];
    });
    const prose = all(part, '.prose');
    const anatomy: Anatomy = {
      title: all(part, 'h1')[0] ?? null,
      deck: all(part, '.deck')[0] ?? null,
      captions: all(part, 'figcaption'),
      credits: all(part, '.credits'),
      prose,
      walls: all(part, '.wall'),
      words: prose.reduce((sum, paragraph) => sum + words(paragraph), 0),
    };
    return { noise, anatomy };
  },
  reader,
};
