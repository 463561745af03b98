import { describe, expect, test } from 'vitest';
import { blockTexts } from '../../../src/article/block-text';
import { prose, report } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

const at = 'https://www.warta-contoh.example/read/20260105/7/1662334/pasar-lentera-kembali-ramai';
const head = '<h1>Pasar Lentera Kembali Ramai</h1>';
const read = (body: string) => readArticle(`${head}<div class="isi">${body}</div>`, undefined, at);

describe('parts that stand in one page, of which it shows the first', () => {
  test.each<[string, string, { this: number; total: number; joined?: number } | null]>([
    [
      'numbers that switch between them',
      `<div class="bagian">${prose(4)}</div><div class="bagian" style="display:none">${prose(3, 4)}</div><div class="bagian" style="display:none">${prose(3, 7)}</div><p class="nomor"><span>1</span> <span>2</span> <span>3</span></p>`,
      { this: 1, total: 3, joined: 3 },
    ],
    [
      'numbers whose links lead to no other page',
      `<section>${prose(5)}</section><section hidden>${prose(5, 5)}</section><ul><li><a href="#">1</a></li><li><a href="#">2</a></li></ul>`,
      { this: 1, total: 2, joined: 2 },
    ],
    [
      'numbers whose links would lead to pages too',
      `<div class="hal">${prose(5)}</div><div class="hal" hidden>${prose(5, 5)}</div><p><b>1</b> <a href="?page=2">2</a></p>`,
      { this: 1, total: 2, joined: 2 },
    ],
    ['a button', `<div>${prose(4)}</div><div hidden>${prose(6, 4)}</div><button>Lanjutkan membaca</button>`, null],
    [
      'a link to the rest',
      `${prose(4)}<a href="#sisa">Baca selengkapnya</a><div id="sisa" style="display: none">${prose(6, 4)}</div>`,
      null,
    ],
  ])('%s: all of them are read, without a request', (_name, body, pages) => {
    const article = read(body);
    expect(blockTexts(article.blocks).filter((text) => text.length > 40)).toEqual(report(10));
    expect(article).toMatchObject({ pages, parts: null });
  });

  test('only the first, where a wall stands before the rest', () => {
    const wall = '<div><p>Silakan berlangganan untuk melanjutkan membaca</p></div>';
    const article = read(
      `<div>${prose(4)}</div>${wall}<div hidden>${prose(6, 4)}</div><p><span>1</span> <span>2</span></p>`,
    );
    expect(blockTexts(article.blocks)).toEqual(report(4));
    expect(article).toMatchObject({ access: 'teaser', parts: null });
    expect(article.pages?.joined).toBeUndefined();
  });

  test('one hidden part of several that are pages of their own joins nothing', () => {
    const article = read(
      `<div>${prose(4)}</div><div hidden>${prose(2, 4)}</div><p><b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a></p>`,
    );
    expect(article.pages).toEqual({ this: 1, total: 3 });
    expect(article.parts?.numbered).toHaveLength(2);
  });
});
