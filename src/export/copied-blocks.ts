import type { Article } from '../article/article';
import { shownPages } from '../article/shown-pages';
import type { Block, Inline } from '../article/block';
import { agencyLine, attributionLines } from './attribution-lines';
import type { Words } from './words';

const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });

/** The lead picture and the text. */
export const leadAndText = ({ lead, blocks }: Article): Block[] => [
  ...(lead === null ? [] : [{ type: 'figure' as const, ...lead }]),
  ...blocks,
];

/**
 * What is copied of an article: its title, who made it and when, that it is a part or an excerpt, its lead picture and text
 * as `body` has them, and one line with the source. Related links, offers and tags stay out.
 */
export function copiedBlocks(article: Article, body: readonly Block[], words: Words): Block[] {
  const { title, deck, disclosure, attribution } = article;
  const { publisher, canonical } = attribution;
  const byline = [...attributionLines(article, words), ...agencyLine(article, words)].join('\n');
  const known = [disclosure, deck, byline, ...limits(article, words)];
  const address = canonical?.value;
  const source: Inline[] = [
    ...(publisher ? [{ text: publisher.value }] : []),
    ...(publisher && address ? [{ text: ', ' }] : []),
    ...(address ? [{ text: address, href: address }] : []),
  ];
  return [
    { type: 'heading', level: 1, content: [{ text: title }] },
    ...known.flatMap((text) => (text ? [paragraph({ text })] : [])),
    ...body,
    ...(source.length > 0 ? [paragraph({ text: `${words.from}: ` }, ...source)] : []),
  ];
}

/** Says that the text is incomplete: an excerpt, or one part of several. */
function limits(article: Article, words: Words): string[] {
  const name = article.attribution.publisher?.value;
  const excerpt = name ? words.excerpt.replace('{name}', () => name) : words.excerptUnknown;
  const [shown, total] = shownPages(article)?.split('/') ?? [];
  const part = shown && total ? words.part.replace('{this}', shown).replace('{total}', total) : null;
  return [...(part === null ? [] : [`[${part}]`]), ...(article.access === 'teaser' ? [`[${excerpt}]`] : [])];
}
