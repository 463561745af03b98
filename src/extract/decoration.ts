/** The words of a file's name, without its ending: "Blank-1x1.gif" is "blank" and "1x1". */
const wordsOf = (address: string): string[] => {
  const [path = ''] = address.slice(0, 2000).split(/[?#]/, 1);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  return name.toLowerCase().split(/[\s_.+-]+|%20/);
};

/** Says no more of what a picture shows than its size or that it is one. */
const saysNothing =
  /^(?:\d*|\d+x\d+|\d+x|x\d+|img|images?|pic|photo|foto|thumb(?:nail)?|gif|bg|no|lazy|big|small|large)$/;

const standIn = /^(?:blank|spacer|placeholder|loading|loader|default|pixel|1x1|transparent)$/;
const ornament = /^(?:icons?|logo|avatar|emoji|sprites?|pixel|spacer|tracker|counter)$/;

/** Whether a file is called by one of these words and by nothing that a picture could show. */
const isCalled = (address: string, word: RegExp) => {
  const words = wordsOf(address);
  return words.some((one) => word.test(one)) && words.every((one) => word.test(one) || saysNothing.test(one));
};

/** Whether an address is that of a stand-in, which lazy pages show until the real picture is near. */
export const isStandIn = (address: string): boolean => /^data:/i.test(address) || isCalled(address, standIn);

const styled = {
  width: /(?:^|[;\s])width\s{0,3}:\s{0,3}(\d{1,5})(?:\.\d{1,9})?px/i,
  height: /(?:^|[;\s])height\s{0,3}:\s{0,3}(\d{1,5})(?:\.\d{1,9})?px/i,
};

/** A side of an element in CSS pixels, by its attribute or style; null where the page does not say it. */
export function sideOf(element: Element, side: 'width' | 'height'): number | null {
  const attribute = /^\d{1,5}(?=px$|$)/.exec(element.getAttribute(side)?.trim() ?? '')?.[0];
  const written = attribute ?? styled[side].exec(element.getAttribute('style') ?? '')?.[1];
  return written === undefined ? null : Number(written);
}

/** An ornament is no longer than this on one side, in pixels, and a photograph is longer than that on both. */
const longestOrnament = 60;
export const shortestPhoto = 200;

/** Photographs are no drawings, so a drawing may be called by its name among others: "icon-share.svg". */
const isDrawing = (address: string) => /\.(?:svg|gif)(?:[?#]|$)/i.test(address);

const isNamedOrnament = (address: string) =>
  isCalled(address, ornament) ||
  address
    .split('/')
    .slice(0, -1)
    .some((folder) => ornament.test(folder.toLowerCase())) ||
  (isDrawing(address) && wordsOf(address).some((word) => ornament.test(word)));

/**
 * Icons, counters and spacers are no pictures of an article: by their size, or where that says nothing by their name.
 * `address` is the picture's, and `widest` the width of the largest file that the page has of it.
 */
export function isOrnament(image: Element, address: string, widest: number | null): boolean {
  const sides = [sideOf(image, 'width') ?? widest, sideOf(image, 'height')].filter((side) => side !== null);
  if (sides.some((side) => side <= longestOrnament)) return true;
  if (sides.length > 0 && sides.every((side) => side >= shortestPhoto)) return false;
  const names = (image.getAttribute('class') ?? '').toLowerCase().split(/[\s_-]+/);
  return names.some((name) => ornament.test(name)) || isNamedOrnament(address);
}
