import type { Article } from '../article/article';
import type { Words } from './words';

/** Says that the text is incomplete: one page of several, or an excerpt. */
export function limitLines({ access, pages, attribution }: Article, words: Words): string[] {
  const name = attribution.publisher?.value;
  const excerpt = name ? words.excerpt.replace('{name}', () => name) : words.excerptUnknown;
  const part =
    pages && words.part.replace('{this}', () => String(pages.this)).replace('{total}', () => String(pages.total));
  return [...(part === null ? [] : [`[${part}]`]), ...(access === 'teaser' ? [`[${excerpt}]`] : [])];
}
