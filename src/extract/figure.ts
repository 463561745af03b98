import type { Figure } from '../article/block';
import { creditOf } from '../indonesian/photo-credit';
import { countWords } from '../dom/lines';
import { printedText } from '../dom/printed-text';
import { altText, isDecoration, pictureAddress } from './picture';

/** Where a picture of the inert copy carries the credit that is printed behind it. */
export const creditAttribute = 'data-bening-credit';

/**
 * A picture in the text with its caption as printed, credit and all; null for an icon, or where neither a picture that may
 * be loaded nor a caption is left. `element` is an `img` or a `picture`.
 */
export function toFigure(element: Element, caption: Element | null, base: URL): Figure | null {
  const image = element.localName === 'picture' ? element.querySelector('img') : element;
  if (!image || (!caption && isDecoration(image))) return null;
  const src = pictureAddress(image, base);
  const printed = caption ? printedText(caption) : '';
  if (!src && printed === '') return null;
  const credit = creditOf(image.getAttribute(creditAttribute) ?? '');
  const figure: Figure = { type: 'figure', src, alt: altText(image), caption: printed || null, credit };
  return /^\(Foto: [^()]+\)$/.test(printed) ? { ...figure, caption: null, credit: creditOf(printed) } : figure;
}

/** What stands in a figure beside its caption, buttons and a credit, says no more than this, in words. */
const mostWords = 20;

/**
 * The pictures of a `figure` element, the last with its caption. Null for one without a picture, and for one that the page
 * forgot to close: it holds the text behind it too.
 */
export function toFigures(element: Element, base: URL): Figure[] | null {
  const images = [...element.querySelectorAll('img')];
  const caption = element.querySelector('figcaption');
  const words = (one: Element | null) => (one ? countWords(printedText(one)) : 0);
  if (images.length === 0 || words(element) - words(caption) > mostWords) return null;
  return images.flatMap((image) => toFigure(image, image === images.at(-1) ? caption : null, base) ?? []);
}
