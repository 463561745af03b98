import { describe, expect, test } from 'vitest';
import { blockTexts } from '../../../src/article/block-text';
import { prose, report } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

const at = 'https://www.warta-contoh.example/read/20260105/7/1662334/pasar-lentera-kembali-ramai';
const next = 'https://www.warta-contoh.example/read/20260105/7/1662399/jembatan-gantung-ditutup-sehari';
const title = 'Jembatan Gantung Ditutup Sehari';
const byline = '<p>Sari Wulan - Senin, 5 Januari 2026 10:15 WIB</p>';
const own = `<h1 class="judul">Pasar Lentera Kembali Ramai</h1>${byline}<div class="isi">${prose(5)}</div>`;
const other = `<div class="isi">${prose(5, 5)}</div>`;

describe('a story that the page has appended', () => {
  test.each([
    [
      'under a headline that is a link',
      `<article>${own}</article><article><h1 class="judul"><a href="${next}">${title}</a></h1>${byline}${other}</article>`,
    ],
    [
      'in a box that has its address',
      `<section class="cerita">${own}</section><section class="cerita" data-url="${next}"><h1 class="judul">${title}</h1>${byline}${other}</section>`,
    ],
    [
      'in an article that has its path',
      `<article>${own}</article><article data-href="${next.replace('https://www.warta-contoh.example', '')}"><h1 class="judul">${title}</h1>${byline}${other}</article>`,
    ],
    [
      'in a link',
      `<article>${own}</article><article><a href="${next}"><h1 class="judul">${title}</h1></a>${byline}${other}</article>`,
    ],
    [
      'with a smaller headline',
      `<article><h2>Pasar Lentera Kembali Ramai</h2>${byline}<div class="isi">${prose(5)}</div></article><article data-permalink="${next}"><h2>${title}</h2>${byline}${other}</article>`,
    ],
  ])('%s: is offered, and not mixed in', (_name, body) => {
    const article = readArticle(`<main>${body}</main>`, undefined, at);
    expect(blockTexts(article.blocks)).toEqual(report(5));
    expect(article.following).toEqual([{ text: title, href: next }]);
  });
});

test.each([
  ['the same headline again', `<article>${own}</article><article data-url="${at}">${own}</article>`],
  [
    'another publisher’s story',
    `<article>${own}</article><article data-url="https://lain.example/read/1"><h1 class="judul">${title}</h1>${byline}${other}</article>`,
  ],
  [
    'a story without an address',
    `<article>${own}</article><article><h1 class="judul">${title}</h1>${byline}${other}</article>`,
  ],
  ['links to other stories', `<article>${own}</article><ul><li><h3><a href="${next}">${title}</a></h3></li></ul>`],
])('%s is not offered', (_name, body) => {
  expect(readArticle(`<main>${body}</main>`, undefined, at).following).toEqual([]);
});
