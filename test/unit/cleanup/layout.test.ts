import { expect, test } from 'vitest';
import { layoutSeen } from '../../../src/cleanup/layout';
import type { Site } from '../../../src/sites/site';
import { markedJudge } from './marked-judge';

const site = (title: string, body: string): Site => ({
  host: 'warta-contoh.example',
  publisher: 'Warta Contoh',
  zone: 'Asia/Jakarta',
  articlePath: '^/berita/',
  layouts: [
    { name: 'lama', title: 'h1.lama', body: '.isi-lama' },
    { name: 'baru', title, body },
  ],
  checked: null,
});

const seen = (html: string, rule: Site | null) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return layoutSeen(rule, markedJudge.read(page).anatomy);
};

const article = `<main class="halaman"><h1 class="judul">Mangga</h1>
  <div class="isi-artikel css-1q2w3e"><p class="prose">Warga menanam pohon mangga di tepi sungai.</p></div></main>`;

test('a layout that the rule has is known, one that it has not is new', () => {
  expect(seen(article, site('h1.judul', '.isi-artikel')).known).toBe(true);
  expect(seen(article, site('h1.judul', '.badan')).known).toBe(false);
  expect(seen(article, site('h1.kepala', '.isi-artikel')).known).toBe(false);
});

test('without a rule there is none that could be wrong', () => {
  expect(seen(article, null).known).toBe(true);
  expect(seen('<p>bukan artikel', site('h1', 'p'))).toEqual({ known: true, names: [] });
});

test('it is told by the names of the elements around headline and text', () => {
  expect(seen(article, null).names).toEqual(['h1.judul', 'main.halaman', 'body', 'html', 'p.prose', 'div.isi-artikel']);
});

test('names that hold words of the article, or were made to look like others, are not told', () => {
  const hostile = [
    'warga-menanam-pohon-mangga-di-tepi-sungai',
    'Warga_menanam_pohon_mangga_di_tepi',
    'https://warta-contoh.example/berita/rahasia',
    '\u202Eisi',
    'a\u200Bb',
    'x'.repeat(300),
    'post-12345',
  ];
  const { names } = seen(`<div class="${hostile.join(' ')} isi"><p class="prose">Warga menanam pohon.</p></div>`, null);
  expect(names).toEqual(['p.prose', 'div.isi', 'body', 'html']);
});
