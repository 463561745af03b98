import type { Block } from '../article/block';
import type { Story } from '../analysis/locate';
import type { ReadLine } from '../analysis/read-line';
import { toBlocks } from './blocks';
import { readGallery } from './figure';
import { isDecoration } from './picture';

/** The galleries outside of a text's own box, above and below it. */
export interface Galleries {
  above: Block[];
  below: Block[];
}

/** Links to other pages; links to picture files and between slides do not count. */
const otherPage = 'a[href]:not([href^="#"], [href^="javascript:"])';
const pictureFile = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

const leadsAway = (box: Element) =>
  [...box.querySelectorAll(otherPage)].some((link) => !pictureFile.test(link.getAttribute('href') ?? ''));

const isCaptioned = (block: Block) =>
  (block.type === 'figure' && block.caption !== null) ||
  (block.type === 'group' && (block.caption !== null || block.blocks.every(({ caption }) => caption !== null)));

/** The pictures of a box with several captioned ones, possibly under a heading, and nothing else; empty for other boxes. */
function galleryIn(box: Element, base: URL): Block[] {
  const images = [...box.querySelectorAll('img, amp-img')];
  if (images.length < 2 || box.querySelector('p + p + p') !== null || leadsAway(box)) return [];
  if (images.filter((image) => !isDecoration(image)).length < 2) return [];
  const group = readGallery(box, base, new Map());
  const blocks = group ? [group] : toBlocks([box], base).filter(({ type }, at) => at > 0 || type !== 'heading');
  return blocks.every(isCaptioned) ? blocks : [];
}

/** The galleries around a text, up to the element that also holds the headline. Boxes with an `isOther` line are left out. */
export function galleriesBeside(
  { headline, regions }: Story,
  lines: readonly ReadLine[],
  isOther: (line: ReadLine) => boolean,
  base: URL,
): Galleries {
  const found: Galleries = { above: [], below: [] };
  const title = headline?.nodes[0];
  let root = regions.length === 1 ? regions[0]?.element : undefined;
  if (!title) return found;
  while (root?.parentElement && !root.contains(title)) {
    let isAbove = true;
    for (const box of root.parentElement.children) {
      if (box === root) isAbove = false;
      const gallery = box === root ? [] : galleryIn(box, base);
      // Most boxes have no gallery: the lines are looked at for the few that have one.
      if (gallery.length > 0 && !lines.some((line) => line.nodes[0] && box.contains(line.nodes[0]) && isOther(line)))
        found[isAbove ? 'above' : 'below'].push(...gallery);
    }
    root = root.parentElement;
  }
  return found;
}
