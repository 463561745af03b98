import type { Reference } from './reference';

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .toLowerCase();

/** A key for a reference list: the first author or the newspaper, the year, the first long word of the title. ASCII. */
export function citationKey({ authors: [first], publisher, published, title }: Reference): string {
  const maker = first === undefined ? (publisher ?? '') : 'literal' in first ? first.literal : first.family;
  const word = title.split(/\s+/).find((one) => ascii(one).length > 3) ?? title;
  return `${ascii(maker).slice(0, 20)}${published?.year ?? ''}${ascii(word).slice(0, 20)}` || 'artikel';
}
