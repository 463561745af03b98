import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/sites/site';
import { prose, report } from '../../never-noise/newsroom';
import { readStory, textLines } from './read-page';

const six = report(6);
const head = '<h1>Pasar Lentera Kembali Ramai</h1>';
const link = (text: string) => `<p><a href="/read/1/x">${text}</a></p>`;
const end = (body: string) => readStory(`${head}${body}`).story.end?.because ?? null;

describe('the text is found', () => {
  test.each([
    ['in paragraphs', prose(6)],
    ['in boxes', prose(6, 0, 'div')],
    ['in items', `<ol>${prose(6, 0, 'li')}</ol>`],
    ['in the cell of a table', `<table><tr><td>${prose(6)}</td></tr></table>`],
    ['in bare text with breaks', `<div>${six.join('<br><br>')}</div>`],
    [
      'in paragraphs among bare text',
      `<div>${six.map((text, at) => (at % 2 ? `<p>${text}</p>` : text)).join('')}</div>`,
    ],
    ['in parts, each in a box of its own', `<div><div>${prose(3)}</div><div>${prose(3, 3)}</div></div>`],
  ])('%s', (_, text) => {
    expect(textLines(`<nav><a href="/">Beranda</a></nav>${head}${text}<footer>Warta Contoh</footer>`)).toEqual(six);
  });

  test('beside longer texts that are no article', () => {
    const comments = `<div class="komentar">${prose(9)}</div>`;
    expect(textLines(`${head}<div class="isi">${prose(6)}</div><p>Penulis: Sari Kenanga</p>${comments}`)).toEqual(six);
  });

  test('with a dateline in bold by itself before it', () => {
    expect(textLines(`${head}<div><b>Muara Cemara -</b>${prose(6)}</div>`)).toEqual(['Muara Cemara -', ...six]);
  });

  test('with promos between its paragraphs, which are no end of it', () => {
    const body = `${prose(3)}${link('Baca juga: Jembatan gantung ditutup')}<p>Iklan</p>${prose(3, 3)}`;
    expect(textLines(`${head}<div>${body}</div>`)).toEqual(expect.arrayContaining(six));
  });
});

describe('what ends the text before its container does', () => {
  test.each<[string, string, string | null]>([
    ['nothing', prose(6), null],
    [
      'credits',
      `${prose(6)}<p>Editor: Damar Wulan</p><p>Redaksi Warta Contoh menerima naskah dari pembaca setiap hari.</p>`,
      'credits',
    ],
    ['a heading of a list', `${prose(6)}<h3>Artikel Terkait</h3>${link('Jembatan gantung ditutup sepekan')}`, 'list'],
    [
      'a heading of comments',
      `${prose(6)}<h3>Kolom Komentar</h3><p>Senang sekali pasar itu sudah dibuka kembali untuk warga.</p>`,
      'list',
    ],
    ['a wall', `${prose(3)}<div>Silakan berlangganan untuk melanjutkan membaca</div>${prose(3, 3)}`, 'wall'],
    [
      'a copyright line',
      `${prose(6)}<p>Copyright © 2026 Warta Contoh</p><p>Dilarang mengutip tanpa menyebut nama kami.</p>`,
      'copyright',
    ],
    ['the headline again, of a next story', `${prose(6)}${head}${prose(3, 6)}`, 'next'],
    ['another headline in the make of the first', `${prose(6)}<h1>Jembatan Ditutup</h1>${prose(3, 6)}`, null],
    [
      'a gap of links',
      `${prose(6)}${link('Jembatan gantung ditutup').repeat(13)}<p>Redaksi Warta Contoh menerima naskah dari pembaca setiap hari.</p>`,
      'gap',
    ],
  ])('%s', (_, body, because) => {
    expect(end(`<div>${body}</div>`)).toBe(because);
  });

  test('a headline of the same tag and class begins a next story', () => {
    const title = (text: string) => `<h1 class="judul">${text}</h1>`;
    const body = `<main>${title('Pasar Lentera Kembali Ramai')}${prose(6)}${title('Jembatan Ditutup')}${prose(3, 6)}</main>`;
    expect(textLines(body)).toEqual(six);
  });

  test.each([
    ['a copyright line', '<p>Hak cipta lagu itu milik ibunya</p>'],
    ['a subhead worded like a list', '<h2>Rekomendasi</h2>'],
    ['a box of links', link('Jembatan gantung ditutup')],
    ['a source under a table', '<p>Sumber: Dinas Pasar</p>'],
    ['the words of the headline in a line', '<p>Pasar Lentera Kembali Ramai</p>'],
    ['a credit line in the first half', '<p>Reporter: Damar Wulan</p>'],
  ])('not: %s with most of the text behind it', (_, pause) => {
    expect(textLines(`${head}<div>${prose(2)}${pause}${prose(4, 2)}</div>`)).toEqual(expect.arrayContaining(six));
  });

  test('a wall is an end though more text follows: what is below a lock is not read', () => {
    const body = `${head}<div>${prose(3)}<p>Silakan login untuk melanjutkan membaca</p>${prose(3, 3)}</div>`;
    expect(textLines(body)).toEqual(report(3));
  });
});

describe('a site’s rule', () => {
  const site = (body: string): Site => ({
    host: 'warta-contoh.example',
    publisher: 'Warta Contoh',
    zone: 'Asia/Jakarta',
    articlePath: '^/read/',
    layouts: [{ name: '2026', title: 'h1', body }],
    checked: null,
  });
  const body = `${head}<div class="isi">${prose(6)}</div><div class="lain">${prose(1, 6)}</div>`;

  test('says where the text is', () => {
    const { story, lines } = readStory(body, undefined, site('.lain'));
    expect(story).toMatchObject({ layout: null, distrusted: true });
    const ruled = readStory(body, undefined, site('.isi'));
    expect(ruled.story).toMatchObject({ layout: '2026', distrusted: false });
    expect(lines[story.first]?.text).toBe(six[0]);
  });

  test('that finds nothing is no rule', () => {
    expect(readStory(body, undefined, site('.tiada')).story).toMatchObject({ layout: null, distrusted: false });
  });

  test('may name several parts, in order', () => {
    const parts = `${head}<div class="isi">${prose(3)}</div><p>Iklan</p><div class="isi">${prose(3, 3)}</div>`;
    const { story } = readStory(parts, undefined, site('.isi'));
    expect(story.regions).toHaveLength(2);
  });
});

test('a page without running text has no story', () => {
  expect(() => readStory('<ul><li><a href="/a">Jembatan ditutup</a></li></ul>')).toThrow('no story');
});
