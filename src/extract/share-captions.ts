import { isBefore } from '../dom/is-before';
import type { Line } from '../dom/lines';

/** The lines around several pictures: those of each picture, in the same order, and those for all of them. */
export interface SharedCaptions {
  own: Line[][];
  common: Line[];
}

/** For each picture the largest box with no other one in it. `images` are inside `whole`, in document order. */
export function slidesOf(images: readonly Element[], whole: Element): Element[] {
  return images.map((image, at) => {
    const [before, after] = [images[at - 1], images[at + 1]];
    const isAlone = (box: Element) => !(before && box.contains(before)) && !(after && box.contains(after));
    let slide = image;
    for (let up = image.parentElement; up && up !== whole && isAlone(up); up = up.parentElement) slide = up;
    return slide;
  });
}

/**
 * Assigns the lines among pictures. A line in a box with one picture belongs to it. Other lines belong to the picture before
 * them, or to the one after them if the group starts with a line and ends with a picture. Lines before the first or after the
 * last picture are for the whole group, unless the other pictures are captioned in the same way.
 */
export function shareCaptions(images: readonly Element[], lines: readonly Line[], whole: Element): SharedCaptions {
  const slides = slidesOf(images, whole);
  const own = images.map((): Line[] => []);
  const loose = [...own, []].map((): Line[] => []);
  let at = 0;
  for (const line of lines) {
    const [node] = line.nodes;
    if (!node) continue;
    for (let next = images[at]; next && isBefore(next, node); next = images[at]) at += 1;
    const [last, next] = [at - 1, at].map((index) => (slides[index]?.contains(node) ? own[index] : undefined));
    (last ?? next ?? loose[at])?.push(line);
  }
  const first = loose[0] ?? [];
  const behind = loose.at(-1) ?? [];
  const between = loose.slice(1, -1);
  const add = (index: number, more: readonly Line[]) => own[index]?.push(...more);
  if (first.length > 0 && behind.length === 0 && between.every(({ length }) => length > 0)) {
    for (const [index, more] of [first, ...between].entries()) add(index, more);
    return { own, common: [] };
  }
  for (const [index, more] of between.entries()) add(index, more);
  const each = Math.max(0, ...between.map(({ length }) => length));
  add(images.length - 1, behind.slice(0, each));
  return { own, common: [...first, ...behind.slice(each)] };
}
