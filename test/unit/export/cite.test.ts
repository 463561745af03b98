import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article';
import type { PublisherKind } from '../../../src/article/attribution';
import { needsCheckedCapitals } from '../../../src/export/citation/capitals';
import { citedName, spoken, turned } from '../../../src/export/citation/cited-name';
import { cite } from '../../../src/export/citation/cite';
import { citationStyles, type CitationStyle } from '../../../src/export/citation/styles';
import { sampleArticle } from './sample-article';

const from = { how: 'label', where: 'Penulis' } as const;

function articleBy(authors: string[] | null, facts: Partial<Article> = {}): Article {
  const article = sampleArticle([], { title: 'Jembatan Gantung Dibuka', ...facts });
  const value = authors && { value: authors, from };
  return { ...article, attribution: { ...article.attribution, authors: value } };
}

/** A citation as plain text, with *italics*. */
const written = (article: Article, style: CitationStyle) =>
  cite(article, style, '2026-11-22')
    .map(({ text, emphasis }) => (emphasis ? `*${text}*` : text))
    .join('');

const url = 'https://warta-contoh.example/read/1/jembatan';

describe('one author', () => {
  test.each<[CitationStyle, string]>([
    ['apa', `Rekaan, S. (2024, March 5). *Jembatan Gantung Dibuka*. Warta Contoh. ${url}`],
    ['apa-indonesian', `Rekaan, S. (2024, 5 Maret). *Jembatan Gantung Dibuka*. Warta Contoh. ${url}`],
    ['chicago-note', `Sari Rekaan, “Jembatan Gantung Dibuka,” *Warta Contoh*, March 5, 2024, ${url}.`],
    ['chicago-bibliography', `Rekaan, Sari. “Jembatan Gantung Dibuka.” *Warta Contoh*, March 5, 2024. ${url}.`],
    [
      'mla',
      'Rekaan, Sari. “Jembatan Gantung Dibuka.” *Warta Contoh*, 5 Mar. 2024, warta-contoh.example/read/1/jembatan. Accessed 22 Nov. 2026.',
    ],
    [
      'indonesian-list',
      `Rekaan, Sari. 5 Maret 2024. “Jembatan Gantung Dibuka”. Dalam *Warta Contoh*, ${url} (diakses 22 November 2026).`,
    ],
  ])('%s', (style, expected) => expect(written(articleBy(['Sari Rekaan']), style)).toBe(expected));
});

describe('several authors', () => {
  const three = ['Sari Rekaan', 'Sukarno', 'Budi Khayal'];
  test.each<[CitationStyle, string[], string]>([
    ['apa', three.slice(0, 2), 'Rekaan, S., & Sukarno. (2024'],
    ['apa', three, 'Rekaan, S., Sukarno, & Khayal, B. (2024'],
    ['apa-indonesian', three, 'Rekaan, S., Sukarno, dan Khayal, B. (2024'],
    ['chicago-note', three.slice(0, 2), 'Sari Rekaan and Sukarno, “'],
    ['chicago-note', three, 'Sari Rekaan et al., “'],
    ['chicago-bibliography', three.slice(0, 2), 'Rekaan, Sari, and Sukarno. “'],
    ['chicago-bibliography', three, 'Rekaan, Sari, Sukarno, and Budi Khayal. “'],
    ['mla', three.slice(0, 2), 'Rekaan, Sari, and Sukarno. “'],
    ['mla', three, 'Rekaan, Sari, et al. “'],
    ['indonesian-list', three, 'Rekaan, Sari, Sukarno dan Budi Khayal. 5 Maret'],
  ])('%s of %s', (style, authors, opening) => {
    expect(written(articleBy(authors), style).slice(0, opening.length)).toBe(opening);
  });

  test('long lists are cut as each manual says', () => {
    const many = Array.from({ length: 22 }, (_, index) => `Sari Rekaan${'abcdefghijklmnopqrstuv'[index]}`);
    expect(written(articleBy(many), 'apa')).toContain('Rekaans, S., . . . Rekaanv, S. (2024');
    expect(written(articleBy(many), 'chicago-bibliography')).toContain('Sari Rekaanb, Sari Rekaanc, et al. “');
  });
});

describe('nobody named', () => {
  test.each<[CitationStyle, string]>([
    ['apa', '*Jembatan Gantung Dibuka*. (2024, March 5). Warta Contoh.'],
    ['chicago-note', '“Jembatan Gantung Dibuka,” *Warta Contoh*, March 5'],
    ['chicago-bibliography', '*Warta Contoh*. “Jembatan Gantung Dibuka.” March 5, 2024.'],
    ['mla', '“Jembatan Gantung Dibuka.” *Warta Contoh*, 5 Mar.'],
    ['indonesian-list', '*Warta Contoh*. 5 Maret 2024. “Jembatan Gantung Dibuka”. https'],
  ])('%s', (style, opening) => expect(written(articleBy(null), style).slice(0, opening.length)).toBe(opening));

  test('then who reported it, then the agency that it is taken from, is its author', () => {
    const article = articleBy(null);
    article.attribution.agency = { value: 'Antara', from };
    expect(written(article, 'apa')).toMatch(/^Antara\. \(2024/);
    article.attribution.reporters = { value: ['Budi Khayal'], from };
    expect(written(article, 'apa')).toMatch(/^Khayal, B\. \(2024/);
  });

  test('nor is a newspaper the author of its own text', () => {
    expect(written(articleBy(['Warta Contoh']), 'chicago-bibliography')).toMatch(/^\*Warta Contoh\*\. “/);
  });
});

test('without a date, and without an address', () => {
  const article = articleBy(['Sari Rekaan']);
  article.attribution = { ...article.attribution, published: null, canonical: null };
  expect(written(article, 'apa')).toBe('Rekaan, S. (n.d.). *Jembatan Gantung Dibuka*. Warta Contoh.');
  expect(written(article, 'chicago-note')).toBe(
    'Sari Rekaan, “Jembatan Gantung Dibuka,” *Warta Contoh*, accessed November 22, 2026.',
  );
  expect(written(article, 'chicago-bibliography')).toBe(
    'Rekaan, Sari. “Jembatan Gantung Dibuka.” *Warta Contoh*. Accessed November 22, 2026.',
  );
  expect(written(article, 'mla')).toBe(
    'Rekaan, Sari. “Jembatan Gantung Dibuka.” *Warta Contoh*. Accessed 22 Nov. 2026.',
  );
  expect(written(article, 'indonesian-list')).toBe(
    'Rekaan, Sari. t.t. “Jembatan Gantung Dibuka”. Dalam *Warta Contoh* (diakses 22 November 2026).',
  );
});

test.each<[string, Partial<Record<CitationStyle, string>>]>([
  [
    'https://warta-contoh.example/2023/06/jembatan',
    {
      apa: '(2023, June). ',
      'apa-indonesian': '(2023, Juni). ',
      'chicago-note': '*Warta Contoh*, June 2023, https',
      'chicago-bibliography': '*Warta Contoh*, June 2023. https',
      mla: '*Warta Contoh*, June 2023, warta',
      'indonesian-list': ' Juni 2023. “',
      bibtex: '  date = {2023-06},\n',
      ris: '\r\nPY  - 2023/06/\r\nDA  - 2023/06/\r\n',
    },
  ],
  [
    'https://warta-contoh.example/2023/06/05/jembatan',
    { 'apa-indonesian': '(2023, 5 Juni). ', mla: ', 5 June 2023, ' },
  ],
  ['https://warta-contoh.example/read/2023-06-05/1', { apa: '(2023, June 5). ' }],
  ['https://warta-contoh.example/kota/20230605213011-20-7/a', { apa: '(2023, June 5). ', ris: 'DA  - 2023/06/05\r\n' }],
  ['https://warta-contoh.example/read/20239999/1', { apa: '(n.d.). ' }],
  ['https://warta-contoh.example/2023/02/30/a', { apa: '(n.d.). ' }],
  ['https://warta-contoh.example/read/1?day=/2023/06/05/', { apa: '(n.d.). ' }],
])('where only the address knows the day, it is used: %s', (address, expected) => {
  const article = articleBy(['Sari Rekaan']);
  const canonical = { value: address, from };
  article.attribution = { ...article.attribution, published: null, canonical };
  for (const style of citationStyles) expect(written(article, style)).toContain(expected[style] ?? '');
});

test.each<[PublisherKind, string, RegExp, string]>([
  ['news-site', '*Jembatan Gantung Dibuka*. Warta Contoh.', /^@online\{[^]*organization = \{Warta/, 'ELEC'],
  ['agency', '*Jembatan Gantung Dibuka*. Warta Contoh.', /^@online\{[^]* date = \{2024-03-05\}/, 'ELEC'],
  ['broadcaster', '*Jembatan Gantung Dibuka*. Warta Contoh.', /^@online\{/, 'ELEC'],
  [
    'newspaper',
    'Jembatan Gantung Dibuka. *Warta Contoh*.',
    /^@article\{[^]*journal = \{Warta[^]*\{newspaper\}/,
    'NEWS',
  ],
  ['magazine', 'Jembatan Gantung Dibuka. *Warta Contoh*.', /^@article\{[^]*journal = \{Warta[^]*\{magazine\}/, 'MGZN'],
])('an article of a %s is cited as one', (publisherKind, apa, bibtex, type) => {
  const article = articleBy(['Sari Rekaan'], { publisherKind });
  expect(written(article, 'apa')).toContain(` ${apa} `);
  expect(written(article, 'bibtex')).toMatch(bibtex);
  expect(written(article, 'ris')).toMatch(new RegExp(`^TY  - ${type}\r\n[^]*LA  - id\r\n`));
});

test('only where a style writes titles like sentences are capitals to be checked, and not in a title that is written so', () => {
  const asked = (title: string) => citationStyles.filter((style) => needsCheckedCapitals(style, title));
  expect(asked('Jembatan Gantung Sungai Contoh Dibuka')).toEqual(['apa-indonesian', 'apa']);
  expect(asked('Warga “Seberang” Tak Lagi Menyeberang dengan Rakit')).toEqual(['apa-indonesian', 'apa']);
  expect(asked('Jembatan gantung di Sungai Contoh dibuka untuk umum')).toEqual([]);
  expect(asked('Banjir')).toEqual([]);
});

test('a question and words in quotation marks keep their signs', () => {
  const article = articleBy(['Sari Rekaan'], { title: 'Apa arti "pulang"?' });
  expect(written(article, 'apa')).toContain('*Apa arti "pulang"?* Warta');
  expect(written(article, 'chicago-note')).toContain('“Apa arti ‘pulang’?,” *Warta');
  expect(written(article, 'mla')).toContain('“Apa arti ‘pulang’?” *Warta');
  expect(written(article, 'indonesian-list')).toContain('“Apa arti ‘pulang’?” Dalam *Warta');
  const quoted = { ...article, title: 'Apa arti "pulang?"' };
  expect(written(quoted, 'indonesian-list')).toContain('“Apa arti ‘pulang?’” Dalam *Warta');
});

test.each([
  ['Sukarno', 'Sukarno', 'Sukarno'],
  ['Sari Rekaan', 'Rekaan, Sari', 'Sari Rekaan'],
  ['Prof. Dr. H. Sari Dewi Rekaan, S.H., M.Hum.', 'Rekaan, Sari Dewi', 'Sari Dewi Rekaan'],
  ['I Wayan Misal', 'Misal, I Wayan', 'I Wayan Misal'],
  ['Joko van Misal', 'van Misal, Joko', 'Joko van Misal'],
  ['Ahmad bin Ali', 'Ahmad bin Ali', 'Ahmad bin Ali'],
  ['Mawardi A.I.', 'Mawardi A.I.', 'Mawardi A.I.'],
  ['Damar U', 'Damar U', 'Damar U'],
  ['Antara', 'Antara', 'Antara'],
  ['Tim Redaksi', 'Tim Redaksi', 'Tim Redaksi'],
  ['Irwan Khayal', 'Khayal, Irwan', 'Irwan Khayal'],
  ['Drajat Misal', 'Misal, Drajat', 'Drajat Misal'],
  ['Prof.', 'Prof.', 'Prof.'],
])('the name %s is sorted as %s', (name, sorted, said) => {
  expect(turned(citedName(name))).toBe(sorted);
  expect(spoken(citedName(name))).toBe(said);
});
