/** The words of a file's name, without its ending: "Blank-1x1.gif" is "blank" and "1x1". */
const wordsOf = (address: string): string[] => {
  const [path = ''] = address.slice(0, 2000).split(/[?#]/, 1);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  return name.toLowerCase().split(/[\s_.+-]+|%20/);
};

/** Words of a file name that say nothing about what the picture shows. */
const saysNothing =
  /^(?:\d*|\d+x\d+|\d+x|x\d+|img|images?|pic|photo|foto|thumb(?:nail)?|gif|bg|no|lazy|big|small|large)$/;

const standIn = /^(?:blank|spacer|placeholder|loading|loader|default|pixel|1x1|transparent)$/;
const ornament = /^(?:icons?|logo|avatar|emoji|sprites?|pixel|spacer|tracker|counter)$/;

/** Whether a file's name has one of these words, and no other word with a meaning. */
const isCalled = (address: string, word: RegExp) => {
  const words = wordsOf(address);
  return words.some((one) => word.test(one)) && words.every((one) => word.test(one) || saysNothing.test(one));
};

/** Whether an address is that of a placeholder, which lazy pages show until the real picture loads. */
export const isStandIn = (address: string): boolean => /^data:/i.test(address) || isCalled(address, standIn);

const styled = {
  width: /(?:^|[;\s])width\s{0,3}:\s{0,3}(\d{1,5})(?:\.\d{1,9})?px/i,
  height: /(?:^|[;\s])height\s{0,3}:\s{0,3}(\d{1,5})(?:\.\d{1,9})?px/i,
};

/** A side of an element in CSS pixels, from its attribute or inline style; null where neither gives it. */
export function sideOf(element: Element, side: 'width' | 'height'): number | null {
  const attribute = /^\d{1,5}(?=px$|$)/.exec(element.getAttribute(side)?.trim() ?? '')?.[0];
  const written = attribute ?? styled[side].exec(element.getAttribute('style') ?? '')?.[1];
  return written === undefined ? null : Number(written);
}

/** In pixels. A picture with a side up to the first is an ornament; one with both sides from the second up is a photo. */
const longestOrnament = 60;
const longestPoint = 2;
export const shortestPhoto = 200;

/** Whether a picture is a point that shows nothing. AMP writes ratios as sides: "1" by "1" is a square. */
export function isPoint(image: Element): boolean {
  const sides = [sideOf(image, 'width'), sideOf(image, 'height')].filter((side) => side !== null);
  return image.localName === 'img' && sides.length > 0 && sides.every((side) => side <= longestPoint);
}

/** Photos are never SVG or GIF, so in such a file's name one word is enough: "icon-share.svg". */
const isDrawing = (address: string) => /\.(?:svg|gif)(?:[?#]|$)/i.test(address);

const isNamedOrnament = (address: string) =>
  isCalled(address, ornament) ||
  address
    .split('/')
    .slice(0, -1)
    .some((folder) => ornament.test(folder.toLowerCase())) ||
  (isDrawing(address) && wordsOf(address).some((word) => ornament.test(word)));

/**
 * Whether a picture is an icon, counter or spacer: judged by its size, or by its name where the size decides nothing.
 * `address` is the picture's, `widest` the width in pixels of its largest file, if the page gives one.
 */
export function isOrnament(image: Element, address: string, widest: number | null): boolean {
  const sides = [sideOf(image, 'width') ?? widest, sideOf(image, 'height')].filter((side) => side !== null);
  if (sides.some((side) => side <= longestOrnament)) return true;
  if (sides.length > 0 && sides.every((side) => side >= shortestPhoto)) return false;
  const names = (image.getAttribute('class') ?? '').toLowerCase().split(/[\s_-]+/);
  return names.some((name) => ornament.test(name)) || isNamedOrnament(address);
}
