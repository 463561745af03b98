import { expect, test } from 'vitest';
import type { Figure } from '../../../src/article/block';
import { joinParts } from '../../../src/article/join-parts';
import { report } from '../../never-noise/newsroom';
import { readPage } from './read-article';

const at = 'https://www.warta-contoh.example/foto/20260105/1662334/perahu-pustaka-tiba';
const count = 6;
const captionOf = (part: number) =>
  `Perahu ke-${part} merapat di dermaga kampung, dan warga menunggu giliran meminjam buku sejak pagi hari.`;
const image = (part: number) => `<img src="/foto/perahu-${part}.jpg" alt="" width="800" height="533">`;
const [intro = ''] = report(1);

/** How publishers print one picture a page. */
const kinds: Record<string, (part: number) => string> = {
  'a caption of its own': (part) =>
    `<figure>${image(part)}<figcaption>${captionOf(part)} (Foto: Sari Wulan)</figcaption></figure><p>${intro}</p>`,
  'a caption in a paragraph': (part) =>
    `<div class="foto">${image(part)}</div><div class="isi"><p>${captionOf(part)}</p></div>`,
  'a caption in a box with a counter': (part) =>
    `<div class="foto">${image(part)}<div>${part} / ${count}</div></div><div class="isi"><p>${captionOf(part)}</p></div>`,
  'a paragraph and a credit': (part) =>
    `<figure>${image(part)}<figcaption>Foto: Sari Wulan</figcaption></figure><div class="isi"><p>${captionOf(part)}</p></div>`,
  'the same text below each': (part) =>
    `<figure>${image(part)}<figcaption>${captionOf(part)}</figcaption></figure><div class="isi"><p>${intro}</p></div>`,
};

test.each(Object.entries(kinds))('pictures on pages of their own with %s are one gallery', (_name, one) => {
  const read = Array.from({ length: count }, (_, index) => {
    const part = index + 1;
    const href = part === 1 ? at : `${at}?page=${part}`;
    const pager = Array.from({ length: count }, (_, other) =>
      other === index ? `<b>${other + 1}</b>` : `<a href="${at}?page=${other + 1}">${other + 1}</a>`,
    ).join(' ');
    const extraction = readPage(
      `<h1>Foto: Perahu Pustaka Tiba Pagi Ini</h1>${one(part)}<div class="halaman">${pager}</div>`,
      undefined,
      href,
    );
    return { part, href, extraction };
  });
  const { article } = joinParts(read);
  const group = article.blocks.find(({ type }) => type === 'group');
  const figures: Figure[] = group?.type === 'group' ? group.blocks : [];
  expect(figures.map(({ src }) => src?.replace(/^.*\//, ''))).toEqual(
    Array.from({ length: count }, (_, index) => `perahu-${index + 1}.jpg`),
  );
  expect(figures.map(({ caption }) => caption)).toEqual(
    Array.from({ length: count }, (_, index) => captionOf(index + 1)),
  );
  expect(article.lead).toBeNull();
  expect(article.blocks.some(({ type }) => type === 'page-break')).toBe(false);
  expect(JSON.stringify(article.blocks).split(intro.slice(0, 40)).length).toBeLessThanOrEqual(2);
});
