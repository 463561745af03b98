import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Lead } from '../article/article';
import type { Words } from './words';

/** The pictures embedded in a file: each address with its `data:` URL. */
export type Pictures = ReadonlyMap<string, string>;

/**
 * A picture with caption and credit. If `pictures` has it, it is embedded; else it is a link,
 * and nothing is loaded when the file is opened. `data-src` keeps the address, as pages with lazy loading do.
 */
export function figureElement(figure: Lead, pictures: Pictures, words: Words): Element[] {
  const { src, alt } = figure;
  const shown = [...(src === null ? [] : [image(src, alt, pictures, words)]), ...captionElement(figure, words)];
  return shown.length > 0 ? [h('figure', shown)] : [];
}

/** What is printed with a picture or a group of them, if anything. */
export function captionElement({ caption, credit }: Pick<Lead, 'caption' | 'credit'>, words: Words): Element[] {
  const printed: ElementContent[] = [
    ...(caption === null ? [] : [h('span.bening-caption', caption)]),
    ...(caption === null || credit === null ? [] : [{ type: 'text' as const, value: ' ' }]),
    ...(credit === null ? [] : [h('span.bening-credit', `(${words.photo.replace('{name}', () => credit)})`)]),
  ];
  return printed.length > 0 ? [h('figcaption', { dir: 'auto' }, printed)] : [];
}

function image(src: string, alt: string, pictures: Pictures, words: Words): Element {
  const data = pictures.get(src);
  if (data !== undefined) return h('img', { src: data, dataSrc: src, alt });
  const label = words.picture.replace('{name}', () => hostOf(src));
  return h('a.bening-picture', { href: src, dataLabel: label }, [h('img', { dataSrc: src, alt })]);
}

const hostOf = (address: string): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;
