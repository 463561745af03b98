import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../article/article';
import { newsArticle } from './news-article';
import { fileStyle } from './file-style';

/** Nothing is loaded or run: pictures are in the file or they are links. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The head of a saved article: what it is, for reference managers (the `citation_*` names that Google Scholar's
 * inclusion guidelines and Zotero read) and for search (schema.org, Open Graph), and its own style.
 */
export function headElements(article: Article): Element[] {
  const { attribution } = article;
  const { publisher, published, canonical } = attribution;
  const day = published?.value.slice(0, 10).replaceAll('-', '/');
  const facts: [string, string | undefined][] = [
    ['citation_title', article.title],
    ...((attribution.authors ?? attribution.reporters)?.value.map((name): [string, string] => [
      'citation_author',
      name,
    ]) ?? []),
    ['citation_publisher', publisher?.value],
    ['citation_publication_date', day],
    ['citation_online_date', day],
    ['citation_language', article.language],
    ['citation_public_url', canonical?.value],
    ...article.tags.map((tag): [string, string] => ['citation_keywords', tag]),
    ['description', article.deck ?? undefined],
    ['generator', 'Bening'],
    ['referrer', 'no-referrer'],
  ];
  const social: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', article.title],
    ['og:site_name', publisher?.value],
    ['og:url', canonical?.value],
    ['article:published_time', published?.value],
    ['article:modified_time', attribution.modified?.value],
  ];
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    // Nor are the hosts of links looked up.
    h('meta', { httpEquiv: 'x-dns-prefetch-control', content: 'off' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', article.title),
    ...(canonical ? [h('link', { rel: 'canonical', href: canonical.value })] : []),
    ...known(facts).map(([name, content]) => h('meta', { name, content })),
    ...known(social).map(([property, content]) => h('meta', { property, content })),
    h('script', { type: 'application/ld+json' }, asData(newsArticle(article))),
    h('style', fileStyle),
  ];
}

const known = (facts: readonly [string, string | undefined][]): [string, string][] =>
  facts.flatMap(([name, content]): [string, string][] =>
    content === undefined || content === '' ? [] : [[name, content]],
  );

/** JSON that cannot end a script element or start a comment. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
