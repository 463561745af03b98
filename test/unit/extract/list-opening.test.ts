import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from './read-article';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const date = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const read = (inside: string) => readText(`${nav}<main>${inside}</main>${foot}`);

describe('a short line above a list opens the text', () => {
  const items = prose(6, 0, 'li');
  test.each<[string, string]>([
    ['in a paragraph', `<p>Enam hal tentang pasar itu</p><ul>${items}</ul>`],
    ['of numbers', `<p>Enam hal tentang pasar itu</p><ol>${items}</ol>`],
    ['in bold', `<p><b>Enam hal tentang pasar itu</b></p><ul>${items}</ul>`],
    ['in a box', `<div>Enam hal tentang pasar itu</div><ul>${items}</ul>`],
    ['in bare text', `Enam hal tentang pasar itu<ul>${items}</ul>`],
  ])('%s', (_, body) => {
    expect(read(`${title}${date}<div class="isi">${body}</div>`)).toEqual(['Enam hal tentang pasar itu', ...report(6)]);
  });
});
