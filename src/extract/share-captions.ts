import type { Line } from '../dom/lines';

/** What is printed beside several pictures: the lines of each, and those that are of all. */
export interface SharedCaptions {
  own: Line[][];
  common: Line[];
}

const isBefore = (one: Node, other: Node) => (one.compareDocumentPosition(other) & 4) !== 0;

/** The largest box around each picture that holds no other one; `images` stand in `whole`, in document order. */
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
 * Shares out the lines that are printed among pictures. What stands in one box with a picture is its own. Other lines
 * are of the picture before them, or of the one behind them where they open the group and none closes it. What stands
 * before the first or behind the last picture is said of all of them, unless others are captioned in the same way.
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
