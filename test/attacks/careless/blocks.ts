import type { Block } from '../../../src/article/block';
import { toBlocks as real } from '../../../src/extract/blocks';
import { isCareless } from './careless';

/** Careless: the page's markup is kept as a text. */
export const toBlocks = (roots: readonly Element[], base: URL): Block[] =>
  isCareless('html-becomes-data')
    ? [{ type: 'paragraph', content: [{ text: roots.map((root) => root.outerHTML).join('') }] }]
    : real(roots, base);
