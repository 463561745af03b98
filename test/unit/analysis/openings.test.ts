import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from '../extract/read-article';

const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const sentence = 'Atap yang bocor selama tiga musim hujan sudah diganti.';
const six = report(6);

describe('a sentence above the byline row, made otherwise than the text, is no part of it', () => {
  test.each<[string, string]>([
    ['in a paragraph', `<p>${sentence}</p><p>Oleh: Sari Kenanga</p><div>${prose(6)}</div>`],
    ['in a box of its own', `<div class="a">${sentence}</div><div>Penulis: Sari Kenanga</div><div>${prose(6)}</div>`],
    [
      'with a captioned photo below the byline',
      `<p>${sentence}</p><p>Oleh: Sari Kenanga</p><figure><img src="/a.jpg" alt=""><figcaption>Pedagang menata kios baru pada hari pertama.</figcaption></figure><div>${prose(6)}</div>`,
    ],
    ['as a heading', `<h2>${sentence}</h2><p>Senin, 5 Januari 2026 08:15 WIB</p><div>${prose(6)}</div>`],
    ['in italics', `<p><em>${sentence}</em></p><p>Reporter: Sari Kenanga</p><section>${prose(6)}</section>`],
    [
      'with a photo below the byline',
      `<p>${sentence}</p><p>Oleh: Sari Kenanga</p><img src="/a.jpg" alt=""><div>${prose(6)}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(readText(`<article>${title}${body}</article>`)).toEqual(six);
  });

  test('the first paragraph of a text is, where a byline stands below it', () => {
    expect(readText(`<div>${title}${prose(1)}<p>Oleh: Sari Kenanga</p>${prose(5, 1)}</div>`)).toEqual(six);
  });
});

describe('a plain block right behind a picture is its caption', () => {
  const caption = 'Pedagang menata dagangan di kios baru pada hari pertama.';
  test.each<[string, string]>([
    ['in a box', `<img src="/a.jpg" alt=""><div class="muted">${caption}</div>${prose(6)}`],
    ['behind a box with the picture', `<div><img src="/a.jpg" alt=""></div><div>${caption}</div>${prose(6)}`],
    ['behind a linked picture', `<a href="/foto"><img src="/a.jpg" alt=""></a><div>${caption}</div>${prose(6)}`],
    ['in a section', `<picture><img src="/a.jpg" alt=""></picture><section>${caption}</section>${prose(6)}`],
    ['as a small heading', `<img src="/a.jpg" alt=""><h5>${caption}</h5>${prose(6)}`],
  ])('%s', (_, body) => {
    expect(readText(`${title}<div>${body}</div>`)).toEqual(six);
  });
});

describe('a credit right behind a picture in the text is the picture’s', () => {
  test.each([
    '©Balai Arsip',
    'AFP/Damar Wulan',
    'Kanal Foto - Sari Kenanga',
    'ANTARA FOTO/Damar Wulan',
    '© 2026 Warta Contoh',
  ])('%s', (credit) => {
    const body = `${prose(3)}<div><img src="/a.jpg" width="640" height="400" alt=""></div><div>${credit}</div>${prose(3, 3)}`;
    expect(readText(`${title}<div>${body}</div>`)).toEqual(six);
  });
});

describe('noise that shares a paragraph with a sentence goes alone', () => {
  const own = 'Pasar ditutup setiap Senin untuk dibersihkan.';
  const other = '<a href="/read/9/x">Jembatan gantung Randu ditutup</a>';
  test.each<[string, string]>([
    ['a link behind it', `${own} Baca juga: ${other}`],
    ['a link in bold', `${own} <strong>Baca juga: ${other}</strong>`],
    ['a link without a colon', `${own} <b>Baca Juga</b> ${other}`],
    ['a call before it', `Simak kabar terbaru kami di saluran WhatsApp Warta Contoh. ${own}`],
    ['a call behind it', `Ikuti kami di Google News. ${own}`],
  ])('%s', (_, last) => {
    expect(readText(`${title}<div>${prose(6)}<p>${last}</p></div>`)).toEqual([...six, own]);
  });

  test.each([
    'Baca juga peraturan itu sebelum mendaftar, kata petugas pasar.',
    '"Ikuti kami ke hulu," kata nelayan itu. Perahu pun berangkat.',
  ])('not a sentence of the text: %s', (last) => {
    expect(readText(`${title}<div>${prose(6)}<p>${last}</p></div>`)).toEqual([...six, last]);
  });
});

describe('behind the text ends', () => {
  const more = prose(5, 6);
  test.each<[string, string]>([
    [
      'a story in an article of its own',
      `<article><h1>Jembatan Randu Ditutup</h1><p>Selasa, 6 Januari 2026</p>${more}</article>`,
    ],
    ['a story with a byline', `<div class="b"><h1>Jembatan Randu Ditutup</h1><p>Penulis: Damar Wulan</p>${more}</div>`],
    [
      'a story whose headline has another class',
      `<section><h1 class="x">Jembatan Randu</h1><div>6 Januari 2026 09:00 WIB</div>${more}</section>`,
    ],
    [
      'comments under a heading',
      `<div class="c"><h3>Komentar</h3><div><b>Rina</b><p>Akhirnya pasar itu dibuka juga, semoga tidak bocor lagi.</p></div></div>`,
    ],
    [
      'comments with their count',
      `<div class="c"><p>4 Komentar</p><div><b>Rina</b><div>Akhirnya pasar itu dibuka juga, semoga tidak bocor lagi.</div></div></div>`,
    ],
  ])('%s', (_, behind) => {
    expect(readText(`<main><article>${title}<div class="t">${prose(6)}</div></article>${behind}</main>`)).toEqual(six);
  });
});
