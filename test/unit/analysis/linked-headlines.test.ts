import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from '../extract/read-article';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const shown = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const link = (text: string, href = '/read/9/x') => `<a href="${href}">${text}</a>`;
const bridge = link('Jembatan Gantung Randu Ditutup Sepekan');
const school = link('Sekolah di Tepi Sungai Libur Sehari', '/read/10/y');
const read = (inside: string, head?: string) =>
  readText(`${nav}<main>${title}${shown}<div>${inside}</div></main>${foot}`, head);
const amid = (inside: string) => `${prose(3)}${inside}${prose(3, 3)}`;
const canonical = '<link rel="canonical" href="https://warta.example/read/1/pasar">';

describe('headlines of other stories amid the text go, without a word of what they are', () => {
  test.each<[string, string]>([
    ['a paragraph', `<p>${bridge}</p>`],
    ['a paragraph in bold', `<p><strong>${bridge}</strong></p>`],
    ['a box', `<div>${bridge}</div>`],
    ['several in a row', `<p>${bridge}</p><p>${school}</p>`],
    ['items', `<ul><li>${bridge}</li><li>${school}</li></ul>`],
    ['headings in cards', `<div><article><h3>${bridge}</h3></article><article><h3>${school}</h3></article></div>`],
    ['behind a label in the same paragraph', `<p>Dari arsip kami: ${bridge}</p>`],
    ['behind a label in another language', `<p><em>Czytaj też:</em> ${bridge}</p>`],
    ['items under a label', `<p>Dari arsip kami:</p><ul><li>${bridge}</li><li>${school}</li></ul>`],
    [
      'under a heading in one box',
      `<section><h4>Das passt dazu</h4><ul><li>${bridge}</li><li>${school}</li></ul></section>`,
    ],
    ['with their sections and times', `<div><div>Ekonomi</div><div>${bridge}</div><div>2 jam lalu</div></div>`],
  ])('%s', (_, inside) => {
    expect(read(amid(inside))).toEqual(report(6));
  });

  test('by the full address of the site, of another subdomain', () => {
    const inside = `<p>${link('Jembatan Gantung Randu Ditutup Sepekan', 'https://daerah.warta.example/9')}</p>`;
    expect(read(amid(inside), canonical)).toEqual(report(6));
  });
});

describe('what is linked amid the text stays', () => {
  test.each<[string, string, string[]]>([
    ['a sentence', `<p>${link('Jembatan gantung di Kampung Randu ditutup sejak Senin pagi.')}</p>`, []],
    ['one of another site', `<p>${link('Catatan rapat dewan kota', 'https://arsip.example/2')}</p>`, []],
    ['a file', `<p>${link('Laporan tahunan koperasi pedagang', '/unduh/laporan.pdf')}</p>`, []],
    ['a place in the page', `<p>${link('Cara mendaftar kios baru', '#daftar')}</p>`, []],
    ['a subhead', `<h3>${link('Kios di lantai dasar')}</h3>`, []],
    ['a single item', `<ul><li>${link('Denah kios lantai dasar')}</li></ul>`, []],
    [
      'a cell',
      `<table><tr><td>${link('Denah kios lantai dasar')}</td><td>12</td></tr></table>`,
      ['Denah kios lantai dasar\t12'],
    ],
    [
      'a caption',
      `<figure><img src="/b.jpg" alt=""><figcaption>${link('Lorong baru di lantai dasar')}</figcaption></figure>`,
      [],
    ],
    ['one or two words', `<p>${link('Koperasi Lentera')}</p>`, []],
    [
      'what a sentence announces',
      `<p>Tiga kios dibuka lebih dulu, dan inilah nama mereka:</p><p>${link('Warung Ibu Sari Wulan')}</p>`,
      ['Tiga kios dibuka lebih dulu, dan inilah nama mereka:', 'Warung Ibu Sari Wulan'],
    ],
  ])('%s', (_, inside, lines) => {
    const [text = ''] = />([^<>]{4,})<\/a>/.exec(inside)?.slice(1) ?? [];
    const six = report(6);
    expect(read(amid(inside), canonical)).toEqual([
      ...six.slice(0, 3),
      ...(lines.length > 0 ? lines : [text]),
      ...six.slice(3),
    ]);
  });

  test('a subhead of the text above a headline of another story', () => {
    const six = report(6);
    const inside = `${prose(3)}<h2>Parkir masih sempit</h2><p>${bridge}</p>${prose(3, 3)}`;
    expect(read(inside)).toEqual([...six.slice(0, 3), 'Parkir masih sempit', ...six.slice(3)]);
  });
});
