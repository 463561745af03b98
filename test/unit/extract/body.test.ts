import { describe, expect, test } from 'vitest';
import { blockTexts } from '../../../src/article/block-text';
import { prose, report } from '../../never-noise/newsroom';
import { readPage } from './read-article';

const head = '<h1>Pasar Lentera Kembali Ramai</h1>';
const texts = (body: string) => blockTexts(readPage(body).article.blocks);
const six = report(6);

describe('the body is the text', () => {
  test.each<[string, string]>([
    [
      'without promos between its paragraphs',
      `<div>${prose(3)}<p>Nyaman tanpa iklan. Langganan WartaPro</p>${prose(3, 3)}</div>`,
    ],
    [
      'without read-also boxes',
      `<div>${prose(3)}<div class="baca-juga"><ul><li><a href="/a">Jembatan gantung ditutup</a></li></ul></div>${prose(3, 3)}</div>`,
    ],
    ['without credits', `<div><p>Reporter: Damar Wulan</p>${prose(6)}<p>Editor: Sari Kenanga</p></div>`],
    ['without where it was taken from', `<div>${prose(6)}<p>Dikutip dari: warta-lain.example</p></div>`],
    [
      'without what stands above its first line',
      `<div><p>Senin, 5 Januari 2026</p><p><a href="/kota">Kota</a></p>${prose(6)}</div>`,
    ],
    [
      'without the lists behind it',
      `<div>${prose(6)}<h3>Artikel Terkait</h3><ul><li><a href="/a">Jembatan gantung ditutup</a></li></ul></div>`,
    ],
    [
      'without the heading of a list that has not come yet',
      `<div>${prose(6)}<h3>Artikel Terkait</h3><div id="slot"></div></div>`,
    ],
    [
      'without boxes beside it',
      `<div>${prose(3)}<div class="komentar"><p>Senang sekali pasar itu sudah dibuka kembali.</p></div>${prose(3, 3)}</div>`,
    ],
    ['without its own headline again', `<div>${head}${prose(6)}</div>`],
    ['without page marks', `<div>${prose(3)}<p>2 dari 5 halaman</p>${prose(3, 3)}</div>`],
  ])('%s', (_, body) => {
    expect(texts(head + body)).toEqual(six);
  });

  test.each<[string, string, string[]]>([
    ['with a dateline of its own', `<div><b>Muara -</b>${prose(2)}</div>`, [`Muara - ${six[0]}`, six[1] ?? '']],
    ['with a subhead that opens it', `<div><h2>Babak baru</h2>${prose(2)}</div>`, ['Babak baru', ...report(2)]],
    [
      'with a short line that opens it',
      `<div><p>Pagi itu ramai</p>${prose(2)}</div>`,
      ['Pagi itu ramai', ...report(2)],
    ],
    [
      'with a table that opens it',
      `<div><table><tr><td>Kios</td><td>200</td></tr></table>${prose(2)}</div>`,
      ['Kios', '200', ...report(2)],
    ],
    [
      'with the source of a table in it',
      `<div>${prose(2)}<p>Sumber: Dinas Pasar</p>${prose(3, 2)}</div>`,
      [...report(2), 'Sumber: Dinas Pasar', ...report(3, 2)],
    ],
    [
      'with a list that ends it',
      `<div>${prose(3)}<p>Syaratnya sebagai berikut:</p><ul><li>Kartu keluarga</li><li>Surat izin</li></ul></div>`,
      [...report(3), 'Syaratnya sebagai berikut:', 'Kartu keluarga', 'Surat izin'],
    ],
    [
      'with a short line before a box of links that opens it',
      `<div><p>Pagi itu ramai</p><p class="baca-juga">Baca juga: <a href="/a">Jembatan gantung ditutup</a></p>${prose(2)}</div>`,
      ['Pagi itu ramai', ...report(2)],
    ],
    [
      'with the short lines around its only long one, and nothing behind what parts them',
      `<div><p>Pelatih: Damar Umpama</p><a href="/langganan">Nyaman tanpa iklan. Langganan WartaPro</a>${prose(1)}
      <div class="baca-juga"><p>Baca juga</p><ul><li><a href="/a">Jembatan gantung ditutup</a></li><li><a href="/b">Harga ikan turun di pasar</a></li></ul></div>
      <p>Pelatih: Lintang Misal</p><h2>Foto</h2><p>Tepian</p></div>`,
      ['Pelatih: Damar Umpama', ...report(1), 'Pelatih: Lintang Misal'],
    ],
    [
      'with initials that end it',
      `<div>${prose(2)}<div><a href="?page=2">2</a></div><p>(ska/nir)</p></div>`,
      [...report(2), '(ska/nir)'],
    ],
  ])('%s', (_, body, expected) => {
    expect(texts(head + body)).toEqual(expected);
  });
});

describe('every removal has a kind, a reason, and the words that went', () => {
  test('promos by their phrase, boxes by their name, others by their place', () => {
    const body = `${head}<div><p>Bagian atas ruang ini</p><div><p>Bagian lain</p></div>${prose(2)}<p>Langganan sekarang</p><div class="komentar"><p>Senang sekali pasar itu dibuka.</p></div>${prose(2, 2)}<h3>Terpopuler</h3><p>Kabar kota</p></div>`;
    const { removals } = readPage(body);
    expect(removals.every(({ id }) => id === null)).toBe(true);
    expect(removals.map(({ kind, reason, text }) => `${kind} | ${reason} | ${text}`)).toEqual([
      'subscription | phrase: langganan | Langganan sekarang',
      'related | phrase: daftar berita | Terpopuler',
      'related | place: outside the text | Bagian atas ruang ini',
      'related | place: outside the text | Bagian lain',
      'related | place: beside the text | Senang sekali pasar itu dibuka.',
      'related | place: outside the text | Kabar kota',
    ]);
  });

  test('a removal says all that went, however long', () => {
    const { removals } = readPage(
      `${head}<div>${prose(2)}<p>Baca juga: <a href="/a">${'Jembatan gantung '.repeat(12)}</a></p>${prose(2, 2)}</div>`,
    );
    expect(removals[0]?.text).toBe(`Baca juga: ${'Jembatan gantung '.repeat(12)}`.trim());
  });
});

test('a disclaimer that is told below the text is not told as left out', () => {
  const disclaimer = 'Disclaimer: keputusan investasi sepenuhnya ada di tangan pembaca.';
  const { article, removals } = readPage(
    `${head}<div>${prose(3)}<p>Editor: Sari Kenanga</p><p>${disclaimer}</p></div>`,
  );
  expect(blockTexts(article.blocks)).toEqual([...report(3), disclaimer]);
  expect(removals).toEqual([]);
});

describe('links to other stories are kept as data', () => {
  const related = (inside: string) => readPage(`${head}<div>${prose(2)}${inside}${prose(2, 2)}</div>`).article.related;
  test('once each, with their full address', () => {
    const link = '<p>Baca juga: <a href="/read/2/x">Jembatan gantung ditutup</a></p>';
    expect(related(link + link)).toEqual([
      { text: 'Jembatan gantung ditutup', href: 'https://warta-contoh.example/read/2/x' },
    ]);
  });
  test.each([
    ['of one word', '<p>Baca juga: <a href="/read/2/x">Jembatan</a></p>'],
    ['with a script for an address', '<p>Baca juga: <a href="javascript:1">Jembatan gantung ditutup</a></p>'],
    ['to write a letter', '<p>Baca juga: <a href="mailto:a@warta-contoh.example">Jembatan gantung ditutup</a></p>'],
  ])('none %s', (_, inside) => {
    expect(related(inside)).toEqual([]);
  });
});

describe('pictures', () => {
  const figures = (body: string) => readPage(head + body).article.blocks.filter(({ type }) => type === 'figure').length;
  const picture = '<figure><img src="/a.jpg" alt=""><figcaption>Kios baru</figcaption></figure>';
  test('between paragraphs stay', () => {
    expect(figures(`<div>${prose(2)}<img src="/b.jpg" alt="">${prose(2, 2)}</div>`)).toBe(1);
  });
  test('behind the last line go with what stands there', () => {
    expect(figures(`<div>${prose(3)}<h3>Artikel Terkait</h3>${picture}</div>`)).toBe(0);
  });
});
