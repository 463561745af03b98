import type { Figure } from '../article/block';
import { tidy } from '../dom/lines';
import { altText, isDecoration, pictureAddress } from './picture';

/**
 * A picture in the text with its caption as printed, credit and all; null for an icon, or where neither a picture that may
 * be loaded nor a caption is left. `element` is an `img` or a `picture`.
 */
export function toFigure(element: Element, caption: Element | null, base: URL): Figure | null {
  const image = element.localName === 'picture' ? element.querySelector('img') : element;
  if (!image || (!caption && isDecoration(image))) return null;
  const src = pictureAddress(image, base);
  const printed = tidy(caption?.textContent ?? '');
  return src || printed !== ''
    ? { type: 'figure', src, alt: altText(image), caption: printed || null, credit: null }
    : null;
}
