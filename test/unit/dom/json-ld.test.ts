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
