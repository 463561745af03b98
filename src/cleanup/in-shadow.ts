import type { Noise } from '../analysis/noise';
import { partsOf, showsPage } from '../dom/shadow-trees';
import type { Cleaning } from './cleaning';

/**
 * Finds noise in a page's open shadow trees, and has them followed. A tree with running text in it is left alone, as is what
 * shows a part of the page itself.
 */
export const findInShadow = ({ keeper, judge }: Cleaning, trees: readonly ShadowRoot[]): readonly Noise[] =>
  trees.flatMap((tree) => {
    keeper?.follow(tree);
    const judged = partsOf([tree]).map((part) => judge.read(part, true));
    if (judged.some(({ anatomy }) => anatomy.words > 0)) return [];
    return judged.flatMap(({ noise }) => noise).filter(({ element }) => !showsPage(element));
  });
