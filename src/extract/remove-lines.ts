import type { ReadLine } from '../analysis/read-line';
import { takeOut } from './take-out';

const media = 'img, iframe, table, video, audio';

const isEmpty = (element: Element) => element.textContent?.trim() === '' && !element.querySelector(media);

/**
 * Takes the text of lines out of the inert copy, and the elements below `roots` that hold nothing else then. All text goes
 * first, and each element is looked at once: linear.
 */
export function removeLines(lines: Iterable<ReadLine>, roots: readonly Element[]): void {
  const emptied = new Set<Element>();
  for (const { nodes } of lines) {
    for (const node of nodes) {
      if (node.parentElement) emptied.add(node.parentElement);
      node.remove();
    }
  }
  // Parents are added while the set is walked, and walked too.
  for (const element of emptied) {
    const parent = element.parentElement;
    if (roots.includes(element) || !isEmpty(element)) continue;
    takeOut(element);
    if (parent) emptied.add(parent);
  }
}
