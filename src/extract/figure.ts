import type { Figure, Group } from '../article/block';
import { readLines, type Line } from '../dom/lines';
import { altText, isDecoration, pictureAddress, pictureKey } from './picture';
import { captionFrom, creditBehind, isCalledCaption } from './printed-caption';
import { shareCaptions, slidesOf } from './share-captions';
import { isCounted, withoutCounters } from './slide-counters';

/** Credits from lines of their own after a picture, by picture; the lines were taken out. */
export type Credits = ReadonlyMap<Element, string>;

/** The pictures in an element, in document order, without those in `noscript`. */
const imagesIn = (element: Element): Element[] =>
  [...element.querySelectorAll('img, amp-img')].filter((image) => !image.closest('noscript, template'));

const wordsOf = (lines: readonly Line[]): number => lines.reduce((sum, { words }) => sum + words, 0);

/**
 * A picture with its caption, read from the lines in `printed`. Null for an icon without a caption, or if there is neither a
 * safe address nor a caption. `element` is an `img`, `amp-img` or `picture`.
 */
export function toFigure(element: Element, printed: readonly Line[], base: URL, credits: Credits): Figure | null {
  const image = element.localName === 'picture' ? element.querySelector('img') : element;
  if (!image || (printed.length === 0 && isDecoration(image))) return null;
  const src = pictureAddress(image, base);
  const behind = credits.get(image) ?? credits.get(image.closest('picture') ?? image);
  const { caption, credit } = printed.length === 0 && behind ? creditBehind(behind) : captionFrom(printed);
  if (src === null && caption === null && credit === null) return null;
  return { type: 'figure', src, alt: altText(image), caption, credit };
}

/** Several pictures in one element as a group; a single one as a figure. */
function toGroup(
  images: readonly Element[],
  lines: readonly Line[],
  whole: Element,
  base: URL,
  credits: Credits,
): Figure | Group | null {
  const { own, common } = shareCaptions(images, lines, whole);
  const blocks: Figure[] = [];
  // Pages repeat a picture for other window sizes.
  const known = new Set<string>();
  let kept: Element | undefined;
  for (const [at, image] of images.entries()) {
    const figure = toFigure(image, own[at] ?? [], base, credits);
    const key = figure?.src ? pictureKey(figure.src) : '';
    if (!figure || (figure.caption === null && known.has(key))) continue;
    if (key !== '') known.add(key);
    blocks.push(figure);
    kept ??= image;
  }
  if (blocks.length > 1) return { type: 'group', blocks, ...captionFrom(common) };
  const [first] = images;
  const only = kept ?? first;
  return only ? toFigure(only, lines, base, credits) : null;
}

/** The most words in a figure outside of its caption element. */
const mostBeside = 20;

/** The most words of a caption that has no caption element. */
const longestPlain = 60;

/** Whether one of the elements around a line, up to `whole`, passes a test. */
function isWithin({ nodes: [node] }: Line, whole: Element, isOne: (element: Element) => boolean): boolean {
  for (let up = node?.parentElement; up && up !== whole; up = up.parentElement) if (isOne(up)) return true;
  return false;
}

/**
 * The picture or pictures of a `figure` element with their captions. Null if it has no picture, or if the page forgot to
 * close it, so that it holds the text after it too.
 */
export function readFigure(element: Element, base: URL, credits: Credits): Figure | Group | null {
  const all = imagesIn(element);
  const large = all.filter((image) => !isDecoration(image));
  const images = large.length > 0 ? large : all.slice(-1);
  const lines = withoutCounters(readLines(element).lines);
  const beside = lines.filter((line) => !isWithin(line, element, isCalledCaption));
  const isPlain = beside.length === lines.length && beside.length <= images.length;
  if (images.length === 0 || wordsOf(beside) > (isPlain ? longestPlain * images.length : mostBeside)) return null;
  return toGroup(images, lines, element, base, credits);
}

/** A box with one of these is no gallery. */
const otherParts = 'h1, h2, h3, h4, h5, h6, table, blockquote, pre, iframe, video, audio, form';

/**
 * The pictures of a box with nothing in it but pictures and captions: a gallery, slides, before and after. Null for any
 * other box. Lines outside of caption elements count as captions if each picture has a box of its own, all boxes alike.
 */
export function readGallery(element: Element, base: URL, credits: Credits): Figure | Group | null {
  const all = element.querySelector(otherParts) ? [] : imagesIn(element);
  const images = all.length < 2 ? [] : all.filter((image) => !isDecoration(image));
  if (images.length < 2) return null;
  const printed = readLines(element).lines;
  const slides = slidesOf(images, element);
  const [first] = slides;
  const areAlike = slides.every(
    (slide, at) =>
      slide !== images[at] &&
      (slide.localName !== 'li' || isCounted(printed)) &&
      slide.parentElement === first?.parentElement &&
      slide.localName === first?.localName,
  );
  const lines = withoutCounters(printed);
  const plain = lines.filter((line) => !isWithin(line, element, isCalledCaption));
  const boxes = new Set(areAlike ? slides : []);
  const areCaptions =
    plain.length <= 2 * images.length &&
    plain.every(
      (line) => line.words <= 2 || (line.words <= longestPlain && isWithin(line, element, (box) => boxes.has(box))),
    );
  return areCaptions ? toGroup(images, lines, element, base, credits) : null;
}
