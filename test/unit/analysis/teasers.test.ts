import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from '../extract/read-article';
import { otherStory } from './around-the-text';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const shown = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const titles = [
  'Jembatan gantung Kampung Randu ditutup sampai akhir bulan',
  'Sekolah tepi sungai libur sehari karena banjir',
  'Harga cabai rawit turun di tiga pasar kota',
  'Panen padi di Lembah Cemara mundur dua pekan',
  'Perpustakaan keliling menambah dua mobil baru',
  'Nelayan Muara Cemara kembali melaut setelah badai',
];

interface Teaser {
  link: string;
  date: string;
  text: string;
}

/** Six other stories in a row, each made by `card`. */
const row = (card: (teaser: Teaser) => string) =>
  titles
    .map((name, at) =>
      card({ link: `<a href="/read/${at}/x">${name}</a>`, date: `${at + 1} Januari 2026`, text: otherStory[at] ?? '' }),
    )
    .join('');

const cards: [string, string][] = [
  [
    'date, title and excerpt in boxes',
    `<div>${row(({ link, date, text }) => `<div><span>${date}</span><h3>${link}</h3><p>${text}</p></div>`)}</div>`,
  ],
  [
    'title, excerpt and date, with classes',
    `<div class="senarai">${row(({ link, date, text }) => `<div class="butir"><h2 class="judul">${link}</h2><p class="cuplikan">${text}</p><time>${date}</time></div>`)}</div>`,
  ],
  ['title and excerpt in items', `<ul>${row(({ link, text }) => `<li>${link}<p>${text}</p></li>`)}</ul>`],
  [
    'articles with a picture',
    `<section>${row(({ link, text }) => `<article><a href="/read/1/x"><img src="/k.jpg" alt=""></a><h4>${link}</h4><p>${text}</p></article>`)}</section>`,
  ],
  [
    'rows of a table',
    `<table>${row(({ link, date, text }) => `<tr><td>${date}</td><td>${link}<p>${text}</p></td></tr>`)}</table>`,
  ],
  ['the excerpt above its title', `<div>${row(({ link, text }) => `<div><p>${text}</p><h3>${link}</h3></div>`)}</div>`],
  [
    'a link around the whole card',
    `<div>${row(({ link, text }) => `<a href="/read/7/x"><h3>${link.replace(/<[^>]+>/g, '')}</h3><p>${text}</p></a>`)}</div>`,
  ],
  [
    'cards in two columns',
    `<div><div>${row(({ link, text }) => `<div><h3>${link}</h3><p>${text}</p></div>`)}</div><div>${row(({ link, text }) => `<div><h3>${link}</h3><p>${text}</p></div>`)}</div></div>`,
  ],
  [
    'cards beside the text’s container, without a box of their own',
    row(({ link, date, text }) => `<div><small>${date}</small><h3>${link}</h3><p>${text}</p></div>`),
  ],
  [
    'a section above each title',
    `<div>${row(({ link, text }) => `<div><a href="/ekonomi">Ekonomi</a><h3>${link}</h3><div>${text}</div></div>`)}</div>`,
  ],
];

describe('cards of other stories are no text', () => {
  test.each(cards)('below it: %s', (_, list) => {
    expect(readText(`${nav}<main>${title}${shown}<div>${prose(4)}</div></main>${list}${foot}`)).toEqual(report(4));
  });

  test.each(cards)('before it: %s', (_, list) => {
    expect(readText(`${nav}${list}<main>${title}${shown}<div>${prose(4)}</div></main>${foot}`)).toEqual(report(4));
  });

  test.each(cards)('in its container, behind it: %s', (_, list) => {
    expect(readText(`${nav}<main>${title}${shown}<div>${prose(4)}${list}</div></main>${foot}`)).toEqual(report(4));
  });

  test.each(cards)('around a text of two sentences: %s', (_, list) => {
    expect(readText(`${nav}${list}<main>${title}${shown}<div>${prose(2)}</div></main>${list}${foot}`)).toEqual(
      report(2),
    );
  });
});

describe('parts of the text are no cards', () => {
  const places = ['Kios Sayur Bu Ratmi', 'Warung Kopi Tua Lentera', 'Lapak Ikan Asin Muara', 'Toko Kain Tiga Saudara'];
  const parts = (part: (name: string, at: number) => string) => `${prose(1)}${places.map(part).join('')}${prose(1, 9)}`;
  const sentence = (at: number) => report(1, at + 1)[0] ?? '';
  const expected = [...report(1), ...places.flatMap((name, at) => [name, sentence(at)]), ...report(1, 9)];
  test.each<[string, string]>([
    ['sections with headings', parts((name, at) => `<section><h3>${name}</h3><p>${sentence(at)}</p></section>`)],
    ['boxes with headings in bold', parts((name, at) => `<div><p><b>${name}</b></p><p>${sentence(at)}</p></div>`)],
    [
      'sections whose headings lead into the page',
      parts((name, at) => `<section><h3><a href="#p${at}">${name}</a></h3><p>${sentence(at)}</p></section>`),
    ],
    [
      'sections with a link in a sentence',
      parts(
        (name, at) =>
          `<section><h3>${name}</h3><p>${sentence(at).replace(/^(\S+ \S+)/, '<a href="/tag/pasar">$1</a>')}</p></section>`,
      ),
    ],
    [
      'a single section with a linked heading',
      `${prose(1)}<div><h3><a href="/kios/1">${places[0] ?? ''}</a></h3><p>${sentence(0)}</p></div>${places
        .slice(1)
        .map((name, at) => `<h3>${name}</h3><p>${sentence(at + 1)}</p>`)
        .join('')}${prose(1, 9)}`,
    ],
    [
      'entries of a live report',
      parts((name, at) => `<div class="entri"><time>10.${at}0</time><h4>${name}</h4><p>${sentence(at)}</p></div>`),
    ],
  ])('%s', (_, text) => {
    const lines = readText(`${nav}<main>${title}${shown}<div>${text}</div></main>${foot}`);
    expect(lines.filter((line) => !/^10\.\d0$/.test(line))).toEqual(expected);
  });
});
