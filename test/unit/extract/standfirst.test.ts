import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readArticle, readText } from './read-article';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const date = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const read = (inside: string) => readText(`${nav}<main>${inside}</main>${foot}`);
const first = 'Atap yang bocor selama tiga musim hujan sudah diganti.';
const second = 'Pedagang ikan pindah ke sisi timur, dekat saluran air yang baru.';
const long = Array.from({ length: 9 }, () => 'Atap yang bocor selama tiga musim hujan sudah diganti semua').join(', ');

describe('of what stands before the text, what is not told as the standfirst stays in the text', () => {
  const opened = `<p>Muara Cemara - ${report(6)[0]}</p>${prose(5, 1)}`;
  test.each<[string, string, string]>([
    ['a second paragraph', `${title}${date}<div class="isi"><p>${first}</p><p>${second}</p>${opened}</div>`, second],
    ['a second heading', `${title}${date}<h2 class="deck">${first}</h2><h3>${second}</h3><div>${opened}</div>`, second],
    ['a box', `<header>${title}<p>${first}</p></header>${date}<div><b>${second}</b></div><div>${opened}</div>`, second],
    ['one that is too long', `${title}${date}<div class="isi"><p>${long}.</p>${opened}</div>`, `${long}.`],
    ['a long one of its own', `${title}${date}<div><div>${long}.</div></div><div>${opened}</div>`, `${long}.`],
    [
      'a long one by its name',
      `${title}${date}<div class="teras"><p>${long}.</p></div><div>${opened}</div>`,
      `${long}.`,
    ],
  ])('%s', (_, page, told) => {
    expect(read(page)).toEqual([told, `Muara Cemara - ${report(6)[0]}`, ...report(6).slice(1)]);
  });

  test('but not a caption', () => {
    const figure = `<figure><img src="/a.jpg" alt=""><figcaption>${second}</figcaption></figure>`;
    expect(read(`<div>${title}<p>${first}</p></div>${figure}<div class="isi">${prose(6)}</div>`)).toEqual(report(6));
  });

  test('nor a disclosure, which has a place of its own', () => {
    const own =
      'Artikel ini adalah kerja sama Warta Contoh dengan Koperasi Lentera, isi menjadi tanggung jawab penulis.';
    const said = readArticle(
      `${nav}<main>${title}<p>${own}</p><div><p>Muara Cemara - ${report(6)[0]}</p>${prose(5, 1)}</div></main>${foot}`,
    );
    expect(said.disclosure).toBe(own);
    expect(JSON.stringify(said.blocks)).not.toContain('kerja sama');
  });
});
