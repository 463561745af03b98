import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/extract/detect';
import { prose, report } from '../../never-noise/newsroom';
import { boxed, prices, verses } from '../analysis/around-the-text';
import { parsePage } from '../analysis/read-page';

const known = [
  'https://ekonomi.bisnis.com/read/20260105/12/1940001/pasar-lentera-kembali-ramai',
  'https://www.antaranews.com/berita/5123456/pasar-lentera-kembali-ramai',
  'https://www.jpnn.com/news/pasar-lentera-kembali-ramai',
];
const unknown = [
  'https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai',
  'https://kabar.example/2026/01/05/pasar-lentera/',
];
const sections = [
  'https://ekonomi.bisnis.com/',
  'https://www.antaranews.com/tag/pasar-lentera',
  'https://kabar.example/indeks',
  'https://kabar.example/',
];

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const links = ['Jembatan gantung Kampung Randu ditutup', 'Sekolah tepi sungai libur sehari', 'Harga cabai rawit turun']
  .map((text) => `<li><a href="/read/9/x">${text}</a></li>`)
  .join('');
const related = `<div><h4>Berita Terkait</h4><ul>${links}</ul></div>`;
const [opening = ''] = report(1);
const head =
  '<title>Pasar Lentera Kembali Ramai - Warta Contoh</title><meta property="og:title" content="Pasar Lentera Kembali Ramai"><meta property="og:type" content="article">';
const jsonLd = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';
const page = (text: string) =>
  `${nav}<main><h1>Pasar Lentera Kembali Ramai</h1><div>Senin, 5 Januari 2026 08:15 WIB</div><div>${text}</div><p>Editor: Damar Wulan</p></main>${related}<footer><p>Warta Contoh</p></footer>`;

const minutes = [
  "90' Peluit panjang dibunyikan wasit",
  "84' Kartu kuning untuk Bagas Rimba",
  "71' Gol! Persela Lentera 2-1",
  "60' Pergantian: Yudo masuk",
  "45' Turun minum",
  "12' Gol! Cemara FC 0-1",
];
const steps = [
  'Bersihkan ikan, lalu lumuri garam.',
  'Tumis bumbu sampai harum.',
  'Masukkan santan dan ikan.',
  'Masak sampai kuah mengental.',
];

const genres: [string, string][] = [
  [
    'a flash of two sentences',
    '<p>Gempa bermagnitudo 5,2 mengguncang Muara Cemara pada Senin pagi pukul 06.12. Warga diminta menjauhi pantai.</p>',
  ],
  [
    'a flash with a dateline',
    '<p>MUARA CEMARA - Gempa bermagnitudo 5,2 mengguncang Muara Cemara pada Senin pagi pukul 06.12.</p>',
  ],
  ['a report of two paragraphs', prose(2)],
  ['a poem, each verse in a paragraph', boxed(verses)],
  ['a poem with breaks', `<p>${verses.join('<br>')}</p>`],
  ['a poem in boxes', boxed(verses, 'div')],
  ['prices in items', `<p>${opening}</p><ul>${boxed(prices, 'li')}</ul>`],
  [
    'prices in a table',
    `<p>${opening}</p><table>${prices.map((text) => `<tr>${boxed(text.split(': '), 'td')}</tr>`).join('')}</table>`,
  ],
  ['the minutes of a match', `<ul>${boxed(minutes, 'li')}</ul>`],
  ['the minutes of a match in boxes', boxed(minutes, 'div')],
  ['a recipe', `<p>${opening}</p><h3>Cara membuat</h3><ol>${boxed(steps, 'li')}</ol>`],
  [
    'a photo story behind a paragraph',
    `<p>${opening}</p>` +
      steps
        .map((text, at) => `<figure><img src="/f${at}.jpg" alt=""><figcaption>${text}</figcaption></figure>`)
        .join(''),
  ],
  [
    'questions and answers',
    `<p>${opening}</p>${['Kapan dibuka?', 'Senin pagi.', 'Siapa yang boleh?', 'Pedagang lama.'].map((text) => `<p>${text}</p>`).join('')}`,
  ],
  ['a letter in bare text', report(2).join('<br><br>')],
];

describe('a short text is an article', () => {
  describe.each(known)('at an address of a known publisher: %s', (address) => {
    test.each(genres)('%s', (_, text) => {
      expect(detect(parsePage(page(text), head), new URL(address)).article).toBe(true);
    });
  });

  describe.each(unknown)('at an unknown one: %s', (address) => {
    test.each(genres)('%s', (_, text) => {
      expect(detect(parsePage(page(text), head + jsonLd), new URL(address)).article).toBe(true);
    });
  });
});

describe('a few short lines behind two paragraphs count, on a page without metadata', () => {
  const few = verses.slice(0, 3);
  test.each<[string, string]>([
    ['paragraphs', `${prose(2)}${boxed(few)}`],
    ['boxes', `${prose(2, 0, 'div')}${boxed(few, 'div')}`],
    ['lines of bare text', [...report(2), ...few].join('<br>')],
    ['items', `${prose(2)}<ul>${boxed(few, 'li')}</ul>`],
    ['items of a numbered list', `${prose(2)}<ol>${boxed(few, 'li')}</ol>`],
    ['terms', `${prose(2)}<dl>${few.map((text) => `<dt>Bait</dt><dd>${text}</dd>`).join('')}</dl>`],
    ['cells', `${prose(2)}<table>${few.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`],
  ])('%s', (_, text) => {
    const title = '<title>Pasar Lentera Kembali Ramai</title>';
    for (const address of known) expect(detect(parsePage(page(text), title), new URL(address)).article).toBe(true);
  });
});

describe('it is none', () => {
  describe.each(sections)('at %s', (address) => {
    test.each(genres)('%s', (_, text) => {
      expect(detect(parsePage(page(text), head), new URL(address)).article).toBe(false);
    });
  });

  const lists: [string, string][] = [
    ['a list of titles', `<ul>${links.repeat(6)}</ul>`],
    ['a table of standings without a word', `<table>${'<tr><td>1</td><td>12</td></tr>'.repeat(6)}</table>`],
    ['a form', '<form><label>Nama</label><input><label>Surel</label><input><button>Kirim</button></form>'],
    ['a page that was not found', '<p>Halaman tidak ditemukan.</p>'],
    [
      'cards of stories',
      report(6)
        .map(
          (text, at) =>
            `<div><h3><a href="/read/${at}/x">Jembatan gantung ditutup ${at} hari</a></h3><p>${text}</p></div>`,
        )
        .join(''),
    ],
  ];
  test.each(lists)('%s, at the address of an article', (_, text) => {
    for (const address of [...known, ...unknown])
      expect(
        detect(parsePage(`${nav}<h1>Warta Contoh</h1><div>${text}</div>${related}`), new URL(address)).article,
      ).toBe(false);
  });
});
