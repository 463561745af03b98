import type { Article } from '../article/article';
import { isDesk } from '../indonesian/person-name';

type Thing = Record<string, unknown>;

const makers = (names: readonly string[] | undefined): Thing[] | undefined =>
  names === undefined || names.length === 0
    ? undefined
    : names.map((name) => ({ '@type': isDesk(name) ? 'Organization' : 'Person', name }));

const organisation = (name: string | undefined, type = 'Organization'): Thing | undefined =>
  name === undefined ? undefined : { '@type': type, name };

/** The facts of an article in the terms of schema.org; what is unknown is left out. The text itself is not repeated. */
export function newsArticle(article: Article): Thing {
  const { attribution, lead } = article;
  const { authors, reporters, editors, contributors, publisher, agency, dateline, canonical } = attribution;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.deck ?? undefined,
    author: makers(authors?.value ?? reporters?.value),
    editor: makers(editors?.value),
    contributor: makers([...(authors ? (reporters?.value ?? []) : []), ...(contributors?.value ?? [])]),
    publisher: organisation(publisher?.value, 'NewsMediaOrganization'),
    sourceOrganization: organisation(agency?.value),
    dateline: dateline ? [dateline.value.outlet, dateline.value.place].filter(Boolean).join(', ') : undefined,
    datePublished: attribution.published?.value,
    dateModified: attribution.modified?.value,
    url: canonical?.value,
    mainEntityOfPage: canonical?.value,
    image: lead?.src ?? undefined,
    inLanguage: article.language,
    keywords: article.tags.length > 0 ? article.tags : undefined,
    isAccessibleForFree: article.access === 'full',
    wordCount: article.wordCount,
  };
}
