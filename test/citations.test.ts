import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
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

const read = (style: CitationStyle): Record<string, unknown> => {
  const [item] = new Cite(cite(article, style, accessed)[0]?.text ?? '').data;
  return item;
};

const title = "Harga {cabai} naik 50% & “garam” “mahal”: $5 #1_a ~ ^ \\ é TY - BOOK \"ya\"? } { --- ''x''";
const expected = {
  title,
  'container-title': 'Warta & Contoh 100%',
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
  editor: [
    { family: '{Imajinasi}', given: 'Tuti' },
    { family: 'Andaikan', given: 'Éva' },
  ],
});

describe('a library reads back what was cited', () => {
  test('in CSL-JSON', () => {
    expect(read('csl-json')).toMatchObject({
      ...expected,
      ...people((literal) => ({ literal })),
      type: 'article-newspaper',
      URL: article.attribution.canonical?.value,
      language: 'id',
    });
  });

  test('in BibTeX, whose address has no braces', () => {
    expect(read('bibtex')).toMatchObject({
      ...expected,
      ...people((family) => ({ family })),
      genre: 'newspaper',
      URL: 'https://warta-contoh.example/read/1/a_b?x=1&y=%20z%7Bq%7D#~',
      language: 'indonesian',
    });
  });

  test('in RIS, one record', () => {
    expect(new Cite(cite(article, 'ris', accessed)[0]?.text ?? '').data).toHaveLength(1);
    expect(read('ris')).toMatchObject({
      title,
      'container-title': expected['container-title'],
      issued: expected.issued,
      ...people((literal) => ({ literal })),
      type: 'article-newspaper',
      URL: article.attribution.canonical?.value,
    });
    expect(cite(article, 'ris', accessed)[0]?.text).toContain('\r\nY2  - 2026/11/22\r\n');
  });
});
