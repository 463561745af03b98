import { stringify } from 'yaml';
import type { Article } from '../../src/article/article';
import { blocksToMarkdown } from '../../src/export/markdown';
import { wordsFor } from '../../src/export/words';

const isKnown = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const known = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => isKnown(value)));

/** An article as a fixture records it: every fact that is known, then the text as Markdown. */
export function recorded(article: Article): string {
  const { attribution, lead, pages, offer } = article;
  const { dateline } = attribution;
  const facts = known({
    title: article.title,
    deck: article.deck,
    authors: attribution.authors?.value ?? null,
    reporters: attribution.reporters?.value ?? null,
    editors: attribution.editors?.value ?? null,
    contributors: attribution.contributors?.value ?? null,
    photographers: attribution.photographers?.value ?? null,
    agency: attribution.agency?.value ?? null,
    dateline: dateline && [dateline.value.outlet, dateline.value.place].filter(Boolean).join(', '),
    published: attribution.published?.value ?? null,
    modified: attribution.modified?.value ?? null,
    publisher: attribution.publisher?.value ?? null,
    source: attribution.canonical?.value ?? null,
    language: article.language,
    access: article.access,
    pages: pages && `${pages.this}/${pages.total}`,
    disclosure: article.disclosure,
    lead: lead && known({ src: lead.src, alt: lead.alt, caption: lead.caption, credit: lead.credit }),
    tags: article.tags,
    related: article.related.map(({ text, href }) => known({ text, href })),
    offer: offer && known({ text: offer.text, href: offer.href }),
  });
  const yaml = stringify(facts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return `---\n${yaml}---\n\n${blocksToMarkdown(article.blocks, wordsFor(article))}`;
}
