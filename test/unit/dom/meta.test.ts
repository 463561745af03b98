import { expect, test } from 'vitest';
import { readMeta } from '../../../src/dom/meta';

test('names, properties and itemprops are read alike, empty values left out', () => {
  const page = new DOMParser().parseFromString(
    `<meta name="Author" content="Sari Wulan"><meta property="og:image" content=""><meta property="og:image" content=" /a.jpg ">
     <body><meta itemprop="datePublished" content="2023-06-05"><meta name="author" content="Tono"><meta content="x"><meta name="y">`,
    'text/html',
  );
  expect(Object.fromEntries(readMeta(page))).toEqual({
    author: ['Sari Wulan', 'Tono'],
    'og:image': ['/a.jpg'],
    datepublished: ['2023-06-05'],
  });
});
