import { toHtml as serialise } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../article/article';
import type { Inline } from '../article/block';
import { inlineText } from '../article/block-text';
import { formatInstant } from '../article/format-instant';
import type { Clipping } from './clipping';
import { phrasingElements } from './phrasing-elements';
import { wordsFor } from './words';

/** What we know of the quoted article. */
export type Quoted = Pick<Article, 'title' | 'attribution' | 'language'>;

/** The selected words, followed by their author, newspaper, date and address. */
export function clipQuote(selected: string, article: Quoted): Clipping {
  const words = selected.replace(/\r\n?/g, '\n').trim();
  const source = sourceOf(article);
  const address = article.attribution.canonical?.value ?? null;
  const paragraphs = words.split(/\n{2,}/).map((text) => h('p', phrasingElements([{ text }])));
  return {
    text: `${words}\n\n${inlineText(source)}\n`,
    html: serialise({
      type: 'root',
      children: [
        h('blockquote', { cite: address, lang: article.language }, paragraphs),
        h('p', phrasingElements(source)),
      ],
    }),
  };
}

/** "— Sari Rekaan, “Judul”, Warta Contoh, 5 Maret 2024, https://…". */
function sourceOf({ title, attribution, language }: Quoted): Inline[] {
  const { authors, reporters, agency, publisher, published, canonical } = attribution;
  const speech = wordsFor({ language });
  const names = authors?.value ?? reporters?.value ?? (agency ? [agency.value] : []);
  const makers = names.filter((name) => name !== publisher?.value);
  const day = published ? formatInstant(published.value.slice(0, 10), speech.language) : '';
  const parts: Inline[] = [
    { text: new Intl.ListFormat(speech.language, { type: 'conjunction' }).format(makers) },
    { text: title === '' ? '' : `“${title}”` },
    { text: publisher?.value ?? '', emphasis: true },
    { text: day },
    ...(canonical ? [{ text: canonical.value, href: canonical.value }] : []),
  ];
  const known = parts.filter(({ text }) => text !== '');
  return known.flatMap((part, index): Inline[] => [{ text: index === 0 ? '— ' : ', ' }, part]);
}
