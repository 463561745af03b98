import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from '../extract/read-article';
import { aboutAuthor, boxed, otherStory, readers } from './around-the-text';

const six = report(6);
const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const date = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const link = (text: string) => `<a href="/read/9/x">${text}</a>`;
const links = ['Jembatan gantung Randu ditutup', 'Sekolah tepi sungai libur sehari', 'Harga cabai turun lagi']
  .map((text) => `<li>${link(text)}</li>`)
  .join('');

describe('a text goes on behind', () => {
  test.each<[string, string]>([
    ['a byline between photo and text', `<img src="/a.jpg" alt=""><p>Penulis: Sari Kenanga</p>${prose(6)}`],
    [
      'a byline below the first paragraph',
      `${prose(1)}<p>Reporter: Sari Kenanga | Editor: Damar Wulan</p>${prose(5, 1)}`,
    ],
    [
      'a byline amid the text, in a box',
      `${prose(2)}<div class="kru"><span>Penulis</span> <b>Sari Kenanga</b></div>${prose(4, 2)}`,
    ],
    [
      'two credits and a date in a row',
      `${prose(2)}<p>Penulis: Sari Kenanga</p><p>Editor: Damar Wulan</p>${date}${prose(4, 2)}`,
    ],
    [
      'the source of a table',
      `${prose(3)}<table><tr><td>Cabai</td><td>42.000</td></tr></table><p>Sumber: Dinas Pasar</p>${prose(3, 3)}`,
    ],
    [
      'the copyright of a photo, in its figure',
      `${prose(2)}<figure><img src="/b.jpg" alt=""><figcaption>© 2026 Warta Contoh/Damar Wulan</figcaption></figure>${prose(4, 2)}`,
    ],
    [
      'the copyright of a photo, in a line',
      `${prose(2)}<div><img src="/b.jpg" alt=""></div><div>© 2026 Warta Contoh</div>${prose(4, 2)}`,
    ],
    [
      'a list of other stories with a heading',
      `${prose(2)}<div><h4>Artikel Terkait</h4><ul>${links}</ul></div>${prose(4, 2)}`,
    ],
    [
      'a list of other stories beside it, bare',
      `${prose(2)}<strong>Berita Terkait</strong><ul>${links}</ul>${prose(4, 2)}`,
    ],
    ['a row of links longer than a screen', `${prose(2)}<ul>${links.repeat(5)}</ul>${prose(4, 2)}`],
    [
      'a form for letters',
      `${prose(3)}<form><p>Dapatkan kabar pilihan setiap pagi di surel Anda.</p><input><button>Daftar</button></form>${prose(3, 3)}`,
    ],
  ])('%s', (_, text) => {
    expect(readText(`${nav}${title}${date}<div>${text}</div>${foot}`).filter((line) => six.includes(line))).toEqual(
      six,
    );
  });

  test.each<[string, string]>([
    [
      'a box of links between two containers',
      `<div class="isi">${prose(3)}</div><div class="kotak"><ul>${links}</ul></div><div class="isi">${prose(3, 3)}</div>`,
    ],
    ['credits between two containers', `<div>${prose(3)}</div><p>Reporter: Sari Kenanga</p><div>${prose(3, 3)}</div>`],
    [
      'a heading of a list between two containers',
      `<section>${prose(2)}</section><section><h3>Berita Terkait</h3><ul>${links}</ul></section><section>${prose(4, 2)}</section>`,
    ],
    [
      'a list between sibling boxes, one for each paragraph',
      `${prose(3, 0, 'div')}<div><b>Baca juga</b><ul>${links}</ul></div>${prose(3, 3, 'div')}`,
    ],
    [
      'an advert between two cells',
      `<table><tr><td>${prose(3)}</td></tr><tr><td>Iklan</td></tr><tr><td>${prose(3, 3)}</td></tr></table>`,
    ],
    [
      'a source between two containers that have classes of their own',
      `<div class="atas">${prose(3)}</div><div>Sumber: Dinas Pasar</div><div class="bawah">${prose(3, 3)}</div>`,
    ],
  ])('%s', (_, text) => {
    expect(
      readText(`${nav}<article>${title}${date}${text}</article>${foot}`).filter((line) => six.includes(line)),
    ).toEqual(six);
  });
});

describe('behind credits a text goes on', () => {
  const by = '<div>Reporter: Sari Kenanga</div>';
  const classed = (from: number, name: string) => boxed(report(3, from), 'p', ` class="${name}"`);
  test.each<[string, string]>([
    [
      'in a box beside the first, of another class',
      `<div class="atas">${prose(3)}</div>${by}<div class="bawah">${prose(3, 3)}</div>`,
    ],
    ['in a box beside the first, of another tag', `<section>${prose(3)}</section>${by}<div>${prose(3, 3)}</div>`],
    [
      'in a box beside the first, in other paragraphs',
      `<div>${prose(3)}</div>${by}<div class="bawah">${prose(3, 3, 'div')}</div>`,
    ],
    ['in paragraphs of another class', `<div>${classed(0, 'atas')}${by}${classed(3, 'bawah')}</div>`],
    ['in paragraphs of another tag', `<div>${prose(3)}${by}${prose(3, 3, 'div')}</div>`],
    ['in bare text', `<div>${prose(3)}${by}${six.slice(3).join('<br><br>')}</div>`],
    ['in quotations', `<div>${prose(3)}${by}${prose(3, 3, 'blockquote')}</div>`],
  ])('%s', (_, text) => {
    expect(readText(`${nav}<article>${title}${date}${text}</article>${foot}`)).toEqual(six);
  });
});

describe('behind a source a last paragraph of the same box is text', () => {
  const from = '<p>Sumber: Antara</p>';
  const [last = ''] = report(1, 5);
  test.each<[string, string]>([
    ['of another class', `${prose(5)}${from}<p class="akhir">${last}</p>`],
    ['of another tag', `${prose(5)}${from}<div>${last}</div>`],
    ['in bare text', `${prose(5)}${from}${last}`],
    ['in a quotation', `${prose(5)}${from}<blockquote>${last}</blockquote>`],
    ['behind boxes', `${prose(5, 0, 'div')}<div>Sumber: Antara</div><p>${last}</p>`],
  ])('%s', (_, text) => {
    const lines = readText(`${nav}<article>${title}${date}<div>${text}</div></article>${foot}`);
    expect(lines.filter((line) => line !== 'Sumber: Antara')).toEqual(six);
  });
});

describe('behind credits a text is over where another is made', () => {
  const by = '<div>Editor: Sari Kenanga</div>';
  test.each<[string, string]>([
    ['in boxes of boxes', `<section class="lain"><div class="isi-lain">${boxed(otherStory)}</div></section>`],
    ['in items', `<section class="lain"><ul class="isi-lain">${boxed(otherStory, 'li')}</ul></section>`],
    ['in cells', `<table>${otherStory.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`],
    [
      'in paragraphs with a class',
      `<section class="lain"><div>${boxed(otherStory, 'p', ' class="kecil"')}</div></section>`,
    ],
    [
      'in quotations',
      `<section class="lain">${otherStory.map((text) => `<blockquote><p>${text}</p></blockquote>`).join('')}</section>`,
    ],
  ])('%s', (_, other) => {
    expect(readText(`${nav}<article>${title}${date}<div>${prose(6)}</div></article>${by}${other}${foot}`)).toEqual(six);
  });
});

const byline = '<p>Penulis: Damar Wulan</p>';

describe('a text ends where', () => {
  test.each<[string, string]>([
    [
      'the next story has a headline of the same tag and class',
      `<h1 class="j">Pasar Lentera Kembali Ramai</h1>${prose(6)}<h1 class="j">Jembatan Randu Ditutup</h1>${boxed(otherStory)}`,
    ],
    [
      'it has the same headline class in an h3',
      `<h3 class="j">Pasar Lentera Kembali Ramai</h3>${prose(6)}<h3 class="j">Jembatan Randu Ditutup</h3>${byline}${boxed(otherStory)}`,
    ],
    [
      'it is in a container of the same class',
      `<div class="b"><h1 class="j">Pasar Lentera Kembali Ramai</h1>${prose(6)}</div><div class="b"><h1 class="j">Jembatan Randu Ditutup</h1>${boxed(otherStory)}</div>`,
    ],
    [
      'it follows in sibling boxes',
      `<main><h2 class="j">Pasar Lentera Kembali Ramai</h2>${prose(6, 0, 'div')}<h2 class="j">Jembatan Randu Ditutup</h2>${boxed(otherStory, 'div')}</main>`,
    ],
    [
      'it has the words of the first headline, in another tag',
      `${title}${prose(6)}<h2>Pasar Lentera Kembali Ramai</h2>${boxed(otherStory)}`,
    ],
    [
      'it follows credits, in a box with another class',
      `${title}<div class="isi">${prose(6)}</div><p>Editor: Sari Kenanga</p><div class="lain"><h2>Jembatan Randu Ditutup</h2>${boxed(otherStory.slice(0, 3))}</div>`,
    ],
    [
      'a copyright line and a disclaimer in another box',
      `${title}<div>${prose(6)}</div><div>© 2026 Warta Contoh</div><div><p>Isi situs ini dilindungi undang-undang dan tidak boleh disalin tanpa izin tertulis.</p></div>`,
    ],
    [
      'another box behind a source',
      `${title}<div>${prose(6)}</div><p>Sumber: Antara</p><section><p>${aboutAuthor}</p></section>`,
    ],
    [
      'readers comment below the credits',
      `${title}<div>${prose(6)}<p>Editor: Sari Kenanga</p></div>${readers.map((text) => `<div><div>Bayu Laksana</div><div>${text}</div><div>Balas</div></div>`).join('')}`,
    ],
    [
      'a box about the author below the credits, without a heading',
      `${title}<div>${prose(6)}<p>Penulis: Sari Kenanga</p></div><div><img src="/s.jpg" alt=""><p>${aboutAuthor}</p></div>`,
    ],
    [
      'the site claims its rights',
      `${title}<div>${prose(6)}<p>Copyright © 2026 Warta Contoh</p><p>Dilarang mengambil isi situs ini untuk melatih mesin tanpa izin tertulis dari redaksi.</p></div>`,
    ],
    [
      'a list of other stories with excerpts begins',
      `${title}<div>${prose(6)}</div><h3>Berita Lainnya</h3>${otherStory
        .slice(0, 3)
        .map((text, at) => `<div>${link(`Jembatan gantung Randu ditutup, bagian ${at}`)}<p>${text}</p></div>`)
        .join('')}`,
    ],
  ])('%s', (_, body) => {
    expect(readText(`${nav}${body}${foot}`)).toEqual(six);
  });
});
