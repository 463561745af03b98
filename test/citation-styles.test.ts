import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/article/article';
import type { PublisherKind } from '../src/article/attribution';
import { cite } from '../src/export/citation/cite';
import { sampleArticle } from './unit/export/sample-article';

const accessed = '2026-11-22';
const from = { how: 'label', where: 'Penulis' } as const;

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/** What APA needs of a locale, as the CSL project's own Indonesian one has it, but for "diakses". */
const indonesian = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="id-ID">
  <style-options punctuation-in-quote="true"/>
  <date form="text">
    <date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>
  </date>
  <terms>
    <term name="and">dan</term><term name="retrieved">diakses</term><term name="from">dari</term>
    <term name="no date" form="short">t.t.</term>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
    ${months.map((name, at) => `<term name="month-${String(at + 1).padStart(2, '0')}">${name}</term>`).join('')}
  </terms>
</locale>`;

const { styles, locales } = plugins.config.get('@csl');
locales.add('id-ID', indonesian);
/** The style as it is, but for the word between two names, and for the day before its month. */
const translated = (styles.data['apa'] ?? '')
  .replaceAll('and="symbol"', 'and="text"')
  .replace(
    '<date-part name="month"/><date-part name="day" prefix=" "/>',
    '<date-part name="day" suffix=" "/><date-part name="month"/>',
  );
styles.add('apa-indonesian', translated);

/** The article as APA's own CSL style prints it, read from our CSL-JSON; italics in asterisks. */
const processed = (article: Article, style: 'apa' | 'apa-indonesian') =>
  new Cite(cite(article, 'csl-json', accessed)[0]?.text ?? '')
    .format('bibliography', { format: 'html', template: style, lang: style === 'apa' ? 'en-US' : 'id-ID' })
    .replace(/<\/?i>/g, '*')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#38;', '&')
    // The manual prints three points with spaces between.
    .replace(', …', ', . . .')
    .trim();

const written = (article: Article, style: 'apa' | 'apa-indonesian') =>
  cite(article, style, accessed)
    .map(({ text, emphasis }) => (emphasis ? `*${text}*` : text))
    .join('');

const people = ['Sari Dewi Rekaan', 'Sukarno', 'Siti-Aminah van Misal'];
const crowd = Array.from({ length: 21 }, (_, at) => `Sari Rekaan${String.fromCharCode(97 + at)}`);
const bylines: Record<string, string[] | null> = {
  nobody: null,
  one: people.slice(0, 1),
  'a single name': ['Sukarno'],
  two: people.slice(0, 2),
  'one and a desk': ['Sari Rekaan', 'Tim Redaksi'],
  'two groups': ['Antara', 'Tim Redaksi'],
  three: people,
  'three with a group': ['Sari Rekaan', 'Antara', 'Budi Khayal'],
  twenty: crowd.slice(1),
  'twenty-one': crowd,
};
const days: Record<string, { published: string | null; path: string }> = {
  'a day': { published: '2024-03-05T09:30:00+08:00', path: '/read/1/jembatan' },
  'a day without a time': { published: '2024-05-17', path: '/read/1/jembatan' },
  'a day in the address': { published: null, path: '/read/20240617/1/jembatan' },
  'a month in the address': { published: null, path: '/2024/06/jembatan' },
  'no day': { published: null, path: '/read/1/jembatan' },
};
const kinds: PublisherKind[] = ['news-site', 'newspaper', 'magazine', 'agency', 'broadcaster'];

function articleOf(byline: string, day: string, publisherKind: PublisherKind, facts: Partial<Article> = {}): Article {
  const article = sampleArticle([], { title: 'Jembatan gantung dibuka', publisherKind, ...facts });
  const authors = bylines[byline];
  const { published = null, path = '' } = days[day] ?? {};
  return {
    ...article,
    attribution: {
      ...article.attribution,
      authors: authors ? { value: authors, from } : null,
      editors: { value: ['Tuti Imajinasi'], from },
      published: published === null ? null : { value: published, from },
      canonical: { value: `https://warta-contoh.example${path}`, from },
    },
  };
}

const cases = Object.keys(bylines).flatMap((byline) =>
  Object.keys(days).flatMap((day) => kinds.map((kind): [string, string, PublisherKind] => [byline, day, kind])),
);

describe.each(['apa', 'apa-indonesian'] as const)('%s is written as its CSL style writes it', (style) => {
  test.each(cases)('by %s, with %s, in a %s', (...facts) => {
    const article = articleOf(...facts);
    expect(written(article, style)).toBe(processed(article, style));
  });

  test.each([
    'Apa arti “pulang”?',
    'Kata dia: “Apa?”',
    'Dia: “Pergi.”',
    'Jembatan dibuka!',
    'Dan kemudian...',
    'Judul: anak judul',
    'Harga < 5 ribu',
  ])('with the title %s', (title) => {
    for (const byline of ['nobody', 'one'])
      for (const kind of kinds) {
        const article = articleOf(byline, 'a day', kind, { title });
        expect(written(article, style)).toBe(processed(article, style).replace('&#60;', '<'));
      }
  });

  test.each(kinds)('in a %s whose name is not known', (kind) => {
    const article = articleOf('two', 'a day', kind);
    article.attribution.publisher = null;
    expect(written(article, style)).toBe(processed(article, style));
  });
});

test('an editor of the paper is in no reference list, though reference managers are told', () => {
  const article = articleOf('nobody', 'a day', 'newspaper');
  expect(processed(article, 'apa')).not.toContain('Imajinasi');
  for (const [style, note] of [
    ['csl-json', '"note": "Editor: Tuti Imajinasi"'],
    ['bibtex', 'note = {Editor: Tuti Imajinasi}'],
    ['ris', 'N1  - Editor: Tuti Imajinasi\r\n'],
  ] as const)
    expect(cite(article, style, accessed)[0]?.text).toContain(note);
});
