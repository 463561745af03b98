import { describe, expect, test } from 'vitest';
import { blockTexts } from '../../../src/article/block-text';
import { prose, report } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

const headline = '<h1>Pasar Lentera Kembali Ramai</h1><p>5 Januari 2026</p>';

describe('a line that says who made the article is not said in its text again', () => {
  test.each([
    'Koresponden: Sari Wulan',
    'Redaktur pelaksana: Sari Wulan',
    'Penyunting bahasa : Sari Wulan',
    'Alih bahasa: Sari Wulan',
    'Penerjemah Sari Wulan',
    'Kurator: Sari Wulan',
    'Editor. Sari Wulan',
    'Penulis Sari Wulan, Editor Damar Kenanga',
    'SARI WULAN, MARTINUS',
  ])('behind it: %s', (line) => {
    const article = readArticle(`${headline}<div>${prose(5)}<p>${line}</p></div>`);
    expect(blockTexts(article.blocks)).toEqual(report(5));
  });

  test.each(['Laporan Wartawan Warta.com, Sari Wulan', 'OLEH <b>SARI WULAN</b>', 'Oleh Sari Wulan'])(
    'before it: %s',
    (line) => {
      const article = readArticle(`${headline}<div><p>${line}</p>${prose(5)}</div>`);
      expect(blockTexts(article.blocks)).toEqual(report(5));
    },
  );
});

test('the lead picture that stands in the text again with a caption of its own stays there', () => {
  const lead = '<div class="foto"><img src="/a.jpg" width="700"></div>';
  const again = '<figure><img src="/a.jpg" width="300"><figcaption>Kios lama di sisi kiri.</figcaption></figure>';
  const article = readArticle(`${headline}${lead}<div>${prose(3)}${again}${prose(2, 3)}</div>`);
  expect(blockTexts(article.blocks)).toContain('Kios lama di sisi kiri.');
});

test.each([
  ['<img src="/a.jpg" width="700"><div class="ket">', '</div>'],
  ['<p><img src="/a.jpg" width="700"></p><p class="sumber-gambar">', '</p>'],
  ['<div><a href="/a.jpg"><img src="/a.jpg" width="700"></a></div><h5>', '</h5>'],
  ['<picture><img src="/a.jpg" width="700"></picture><div>', '</div>'],
  ['<img src="/a.jpg" width="700"><small>', '</small>'],
])('a caption of a whole sentence at the head of the text is none of its paragraphs: %s', (open, close) => {
  const caption = 'Pedagang menata dagangan di Pasar Lentera pada hari pertama.';
  const article = readArticle(`${headline}<div>${open}${caption} (Antara/Sari Wulan)${close}${prose(5)}</div>`);
  expect(article.lead).toMatchObject({ caption, credit: 'Antara/Sari Wulan' });
  expect(blockTexts(article.blocks)).toEqual(report(5));
});
