import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from '../extract/read-article';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const read = (inside: string) => readText(`${nav}<main>${title}<div>${inside}</div></main>${foot}`);
const image = '<img src="/b.jpg" alt="">';
const section = (inside: string) => `<div class="bagian">${inside}</div>`;

describe('whom a picture is from ends no text, whatever it claims', () => {
  test.each<[string, string]>([
    ['in a line behind it', `${prose(4)}<p>${image}</p><p>© Sari Wulan</p>${prose(1, 4)}`],
    [
      'in its figure, before the caption',
      `${prose(4)}<figure><a href="/b.jpg">${image}</a><span>© Sari Wulan</span></figure>${prose(1, 4)}`,
    ],
    [
      'in sections',
      `${section(prose(2))}${section(`<figure><a>${image}</a><div>© Sari Wulan</div></figure>${prose(2, 2)}`)}${section(prose(1, 4))}`,
    ],
    ['with a year', `${prose(4)}<div>${image}</div><p>© 2026 Warta Contoh</p>${prose(1, 4)}`],
    ['in words', `${prose(4)}<p>${image}</p><p>Hak Cipta 2026 Damar Wulan</p>${prose(1, 4)}`],
    ['behind a linked picture', `${prose(4)}<p><a href="/b">${image}</a></p><p>(c) Damar Wulan</p>${prose(1, 4)}`],
  ])('%s', (_, inside) => {
    const said = read(inside);
    expect(report(5).filter((text) => !said.includes(text))).toEqual([]);
  });

  test('but the site’s own claim does', () => {
    expect(
      read(`${prose(5)}<p>© 2026 Warta Contoh</p><p>Dilarang menyalin isi situs ini tanpa izin redaksi.</p>`),
    ).toEqual(report(5));
  });
});
