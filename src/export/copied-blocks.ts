import type { Article } from '../article/article';
import type { Block, Inline } from '../article/block';
import { agencyLine, attributionLines } from './attribution-lines';
import { limitLines } from './limit-lines';
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
  const known = [disclosure, deck, byline, ...limitLines(article, words)];
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
