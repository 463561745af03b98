import type { Article } from '../article/article';
import { shownPages } from '../article/shown-pages';
import type { Words } from './words';

/** Says that the text is incomplete: one part of several, or an excerpt. */
export function limitLines(article: Article, words: Words): string[] {
  const name = article.attribution.publisher?.value;
  const excerpt = name ? words.excerpt.replace('{name}', () => name) : words.excerptUnknown;
  const [shown, total] = shownPages(article)?.split('/') ?? [];
  const part = shown && total ? words.part.replace('{this}', shown).replace('{total}', total) : null;
  return [...(part === null ? [] : [`[${part}]`]), ...(article.access === 'teaser' ? [`[${excerpt}]`] : [])];
}
