import type { Article } from '../article/article';
import { attributionLines } from './attribution-lines';
import { toPlainText } from './plain-text';
import { captionText, withCredits } from './with-credits';
import { wordsFor } from './words';

/** The article as plain text with who wrote it at its head and where it is from at its foot. */
export function toSourcedText(article: Article): string {
  const words = wordsFor(article);
  const { title, deck, disclosure, lead, access, attribution } = article;
  const { agency, canonical, publisher } = attribution;
  const teaser = publisher ? words.teaser.replace('{name}', () => publisher.value) : words.teaserUnknown;
  const parts = [
    title,
    deck,
    disclosure,
    attributionLines(article, words).join('\n'),
    lead && captionText(lead, words),
    toPlainText({ ...article, blocks: withCredits(article.blocks, words) }, { numbers: true }),
    access === 'teaser' ? teaser : null,
    [agency && `${words.agency}: ${agency.value}`, canonical && `${words.from}: ${canonical.value}`]
      .filter(Boolean)
      .join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
