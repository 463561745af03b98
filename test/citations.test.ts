import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { PublisherKind } from '../src/article/attribution';
import { cite } from '../src/export/citation/cite';
import type { CitationStyle } from '../src/export/citation/styles';
import { sampleArticle } from './unit/export/sample-article';

const accessed = '2026-11-22';
const from = { how: 'label', where: 'Penulis' } as const;

/** An article whose every field holds what one of the formats takes for its own sign. */
const article = sampleArticle([], {
  title: "Harga {cabai} naik 50% & “garam” “mahal”: $5 #1_a ~ ^ \\ é\nTY  - BOOK \"ya\"? } { --- ''x''",
});
article.attribution = {
  ...article.attribution,
  authors: {
    value: ['Prof. Dr. Sari Rekaan, M.Hum.', 'Sukarno', 'Joko van Misal', 'Ahmad bin Ali', 'Tim Hukum and Tani'],
    from,
  },
  editors: { value: ['Tuti {Imajinasi}', 'Éva Andaikan'], from },
  publisher: { value: 'Warta & Contoh 100%', from },
  canonical: { value: 'https://warta-contoh.example/read/1/a_b?x=1&y=%20z{q}#~', from },
};

const read = (style: CitationStyle, publisherKind: PublisherKind): Record<string, unknown> => {
  const [item, ...others] = new Cite(cite({ ...article, publisherKind }, style, accessed)[0]?.text ?? '').data;
  expect(others).toEqual([]);
  return item;
};

const title = "Harga {cabai} naik 50% & “garam” “mahal”: $5 #1_a ~ ^ \\ é TY - BOOK \"ya\"? } { --- ''x''";
const publisher = 'Warta & Contoh 100%';
const expected = {
  title,
  issued: { 'date-parts': [[2024, 3, 5]] },
  accessed: { 'date-parts': [[2026, 11, 22]] },
};
const people = (whole: (name: string) => object) => ({
  author: [
    { family: 'Rekaan', given: 'Sari' },
    { family: 'Sukarno' },
    { family: 'van Misal', given: 'Joko' },
    whole('Ahmad bin Ali'),
    whole('Tim Hukum and Tani'),
  ],
});
const note = 'Editor: Tuti {Imajinasi}, Éva Andaikan';

describe.each<[PublisherKind, string]>([
  ['news-site', 'webpage'],
  ['newspaper', 'article-newspaper'],
  ['magazine', 'article-magazine'],
])('a library reads back what was cited of a %s', (kind, type) => {
  test('in CSL-JSON', () => {
    const item = read('csl-json', kind);
    expect(item).toMatchObject({
      ...expected,
      ...people((literal) => ({ literal })),
      'container-title': publisher,
      type,
      URL: article.attribution.canonical?.value,
      language: 'id',
      note,
    });
    expect(item).not.toHaveProperty('editor');
  });

  test('in BibTeX, whose address has no braces', () => {
    const item = read('bibtex', kind);
    expect(item).toMatchObject({
      ...expected,
      ...people((family) => ({ family })),
      ...(kind === 'news-site' ? { publisher, type } : { 'container-title': publisher, genre: kind }),
      URL: 'https://warta-contoh.example/read/1/a_b?x=1&y=%20z%7Bq%7D#~',
      language: 'indonesian',
      note,
    });
    expect(item).not.toHaveProperty('editor');
  });

  test('in RIS', () => {
    const item = read('ris', kind);
    // This reader goes by EndNote's table: the author of a newspaper's article is its reporter there, the date is left as it
    // is written, and the site of a page is its series. Zotero takes them for author, date and site.
    const own =
      kind === 'newspaper'
        ? {
            reporter: ['Rekaan, Sari', 'Sukarno', 'van Misal, Joko', 'Ahmad bin Ali', 'Tim Hukum and Tani'],
            issued: { raw: '2024/03/05' },
          }
        : { ...people((literal) => ({ literal })), issued: expected.issued };
    expect(item).toMatchObject({
      ...own,
      title,
      [kind === 'news-site' ? 'collection-title' : 'container-title']: publisher,
      type,
      URL: article.attribution.canonical?.value,
      language: 'id',
      note,
    });
    expect(item).not.toHaveProperty('editor');
    expect(cite(article, 'ris', accessed)[0]?.text).toContain('\r\nY2  - 2026/11/22\r\n');
  });
});
