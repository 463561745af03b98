import { expect, test } from 'vitest';
import { readJsonLd } from '../../../src/dom/json-ld';

const page = (...blocks: string[]) =>
  new DOMParser().parseFromString(
    blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(''),
    'text/html',
  );

const article = {
  '@type': 'NewsArticle',
  headline: 'Pasar Lama Dibuka',
  author: [{ '@type': 'Person', name: 'Sari Wulan' }, 'Tono'],
  editor: { name: 'Budi Rahman' },
  datePublished: '2023-06-05T17:13:00+07:00',
  dateModified: '2023-06-05T18:13:00+07:00',
  publisher: { name: 'Warta Contoh' },
  isAccessibleForFree: 'False',
  mainEntityOfPage: { '@id': 'https://warta-contoh.example/1' },
  image: [{ url: 'https://warta-contoh.example/a.jpg' }, 'https://warta-contoh.example/b.jpg'],
};

test('the article of a page', () => {
  expect(readJsonLd(page('{"@type":"WebSite"}', JSON.stringify(article)))).toEqual({
    headline: 'Pasar Lama Dibuka',
    authors: ['Sari Wulan', 'Tono'],
    editors: ['Budi Rahman'],
    published: '2023-06-05T17:13:00+07:00',
    modified: '2023-06-05T18:13:00+07:00',
    publisher: 'Warta Contoh',
    isAccessibleForFree: false,
    urls: ['https://warta-contoh.example/1'],
    images: ['https://warta-contoh.example/a.jpg', 'https://warta-contoh.example/b.jpg'],
  });
});

test('lists, graphs and types with an address are looked into', () => {
  const graph = {
    '@graph': [
      { '@type': 'Organization', name: 'Warta' },
      { ...article, '@type': ['http://schema.org/ReportageNewsArticle'] },
    ],
  };
  expect(readJsonLd(page(JSON.stringify([graph])))?.headline).toBe('Pasar Lama Dibuka');
});

test('broken JSON is mended where it can be and passed over where it cannot', () => {
  const commas = '{"@type":"NewsArticle","headline":"Pasar\n Lama","author":{"name":"Sari Wulan",},};';
  expect(readJsonLd(page('{"@type":', '<!-- x', commas))).toMatchObject({
    headline: 'Pasar Lama',
    authors: ['Sari Wulan'],
  });
  expect(readJsonLd(page('{"@type":', 'null', '[]', '""'))).toBeNull();
});

test('wrong types, prototype keys and endless nesting say nothing', () => {
  const wrong =
    '{"@type":"NewsArticle","headline":{"a":1},"author":{"name":{"name":3}},"datePublished":7,"image":true,"__proto__":{"editor":"Tono"},"constructor":"x"}';
  expect(readJsonLd(page(wrong))).toMatchObject({
    headline: null,
    authors: [],
    editors: [],
    published: null,
    images: [],
  });
  expect(readJsonLd(page(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))).toBeNull();
  expect(readJsonLd(page(`${'{"@graph":'.repeat(500)}{"@type":"NewsArticle"}${'}'.repeat(500)}`))).toBeNull();
});

const story = (fields: object) => JSON.stringify({ '@type': 'NewsArticle', headline: 'Pasar Lama Dibuka', ...fields });
const graph = (...nodes: object[]) => JSON.stringify({ '@graph': nodes });
const writer = { '@type': 'Person', '@id': '#sari', name: 'Sari Wulan' };

const people: [string, string[], string[]][] = [
  [
    'a person of the same graph',
    [graph({ '@type': 'NewsArticle', author: { '@id': '#sari' } }, writer)],
    ['Sari Wulan'],
  ],
  [
    'a person of another block',
    [story({ author: [{ '@id': '#sari' }, 'Tono'] }), JSON.stringify(writer)],
    ['Sari Wulan', 'Tono'],
  ],
  ['a person named by an address alone', [story({ author: '#sari' }), JSON.stringify([writer])], ['Sari Wulan']],
  [
    'a person who is named within the page',
    [graph({ '@type': 'WebPage', author: writer }, { '@type': 'Article', author: { '@id': '#sari', url: '/sari' } })],
    ['Sari Wulan'],
  ],
  ['a name in a name', [story({ author: { name: { name: ['Sari Wulan'] } } })], ['Sari Wulan']],
  [
    'a name that is a reference',
    [story({ author: { name: { '@id': '#sari' } } }), JSON.stringify(writer)],
    ['Sari Wulan'],
  ],
  ['given and family name', [story({ author: { givenName: 'Sari', familyName: 'Wulan' } })], ['Sari Wulan']],
  [
    'given, middle and family name of a reference',
    [
      story({ author: { '@id': '#b' } }),
      '{"@id":"#b","familyName":"Rahman","givenName":"Budi","additionalName":"Adi"}',
    ],
    ['Budi Adi Rahman'],
  ],
  [
    'references in a circle',
    [graph({ '@type': 'Article', author: { '@id': '#a' } }, { '@id': '#a', name: { '@id': '#a' } })],
    [],
  ],
  ['a reference to nobody', [story({ author: { '@id': '#tono' } })], []],
  ['names with the characters of HTML', [story({ author: 'Nur&#039;aini &amp; Jos&eacute;' })], ["Nur'aini & José"]],
];

test.each(people)('%s', (_, blocks, authors) => {
  expect(readJsonLd(page(...blocks))?.authors).toEqual(authors);
});

test('pictures in every form are read once, where their file is', () => {
  const image = [
    { '@id': '#foto' },
    '/b.jpg?w=1&amp;h=2',
    { '@type': 'ImageObject', '@id': '#c', contentUrl: '/c.jpg', url: '/halaman' },
    '/b.jpg?w=1&amp;h=2',
  ];
  const foto = { '@type': 'ImageObject', '@id': '#foto', url: '/a.jpg' };
  const read = readJsonLd(page(graph({ '@type': 'Article', image, thumbnailUrl: ['/a.jpg'] }, foto)));
  expect(read?.images).toEqual(['/a.jpg', '/b.jpg?w=1&h=2', '/c.jpg']);
});

const other = { '@type': 'NewsArticle', headline: 'Panen Bawang Naik', url: 'https://warta-contoh.example/2' };
const own = { '@type': 'NewsArticle', headline: 'Pasar Lama Dibuka', url: 'https://warta-contoh.example/1' };

test('of several articles the page\u2019s own is read', () => {
  const blocks = page(graph(other, own));
  expect(readJsonLd(blocks)?.headline).toBe('Panen Bawang Naik');
  blocks.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="https://warta-contoh.example/1">');
  expect(readJsonLd(blocks)?.headline).toBe('Pasar Lama Dibuka');
  const titled = page(JSON.stringify(other), JSON.stringify({ ...own, url: '/' }));
  titled.title = 'Pasar Lama Dibuka - Warta Contoh';
  expect(readJsonLd(titled)?.headline).toBe('Pasar Lama Dibuka');
});
