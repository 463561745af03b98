import { describe, expect, test } from 'vitest';
import type { Block, Figure, Group } from '../../../src/article/block';
import { blockTexts } from '../../../src/article/block-text';
import { readGallery } from '../../../src/extract/figure';
import { toBlocks } from '../../../src/extract/blocks';
import { prose, report } from '../../never-noise/newsroom';
import { readArticle, readText } from './read-article';

const base = new URL('https://warta-contoh.example/read/1/x');
const read = (html: string): Block[] => toBlocks([new DOMParser().parseFromString(html, 'text/html').body], base);

/** File, caption and credit of each picture, then those of all. */
const said = ({ blocks, caption, credit }: Group) => [
  ...blocks.map((one: Figure) => [one.src?.split('/').at(-1), one.caption, one.credit]),
  credit === null ? caption : [caption, credit],
];
const only = (html: string): unknown => {
  const [block, ...more] = read(html);
  return block?.type === 'group' && more.length === 0 ? said(block) : [block, ...more];
};

const [one, two, three] = ['a', 'b', 'c'].map(
  (name) => `<img src="/foto/${name}.jpg" alt="" width="640" height="400">`,
);

describe('pictures that the page shows as one are a group, each with its own caption', () => {
  test.each<[string, string, unknown[]]>([
    [
      'figures in a figure, with a caption of all',
      `<figure class="blok-galeri"><figure>${one}<figcaption>Kios lama.</figcaption></figure><figure>${two}<figcaption>Kios baru.</figcaption></figure><figcaption>Pasar sebelum dan sesudah perbaikan.</figcaption></figure>`,
      [['a.jpg', 'Kios lama.', null], ['b.jpg', 'Kios baru.', null], 'Pasar sebelum dan sesudah perbaikan.'],
    ],
    [
      'one after the other in a figure, each with its caption behind it',
      `<figure>${one}<figcaption>Kios lama. (Foto: Warta/Sari Wulan)</figcaption>${two}<figcaption>Kios baru. (Foto: Antara)</figcaption></figure>`,
      [['a.jpg', 'Kios lama.', 'Warta/Sari Wulan'], ['b.jpg', 'Kios baru.', 'Antara'], null],
    ],
    [
      'the captions above',
      `<figure><p>Sebelum</p>${one}<p>Sesudah</p>${two}</figure>`,
      [['a.jpg', 'Sebelum', null], ['b.jpg', 'Sesudah', null], null],
    ],
    [
      'one caption for all',
      `<figure><div>${one}</div><div>${two}</div><figcaption>Atap pasar dari dua sisi. (Foto: Sari Wulan)</figcaption></figure>`,
      [
        ['a.jpg', null, null],
        ['b.jpg', null, null],
        ['Atap pasar dari dua sisi.', 'Sari Wulan'],
      ],
    ],
    [
      'slides with counters',
      `<div class="geser"><div class="lembar"><span>1 / 3</span><div>${one}</div><p class="caption">Kios ikan.</p></div><div class="lembar"><span>2 / 3</span><div>${two}</div><p class="caption">Kios sayur.</p></div><div class="lembar"><span>3 / 3</span><div>${three}</div><p class="caption">Kios buah.</p></div></div>`,
      [['a.jpg', 'Kios ikan.', null], ['b.jpg', 'Kios sayur.', null], ['c.jpg', 'Kios buah.', null], null],
    ],
    [
      'slides with plain captions and credits',
      `<div class="x"><div class="y">${one}<p>Kios ikan di sisi timur.</p><small>Foto: Sari Wulan</small></div><div class="y">${two}<p>Kios sayur di sisi barat.</p><small>Foto: Damar Andai</small></div></div>`,
      [
        ['a.jpg', 'Kios ikan di sisi timur.', 'Sari Wulan'],
        ['b.jpg', 'Kios sayur di sisi barat.', 'Damar Andai'],
        null,
      ],
    ],
    [
      'a list of figures',
      `<ul class="galeri"><li><figure>${one}<figcaption>Kios ikan.</figcaption></figure></li><li><figure>${two}<figcaption>Kios sayur.</figcaption></figure></li></ul>`,
      [['a.jpg', 'Kios ikan.', null], ['b.jpg', 'Kios sayur.', null], null],
    ],
    [
      'before and after, without words',
      `<div class="banding">${one}${two}</div>`,
      [['a.jpg', null, null], ['b.jpg', null, null], null],
    ],
    [
      'with its caption beside it',
      `<div class="banding">${one}${two}</div><p class="caption">Sebelum dan sesudah.</p>`,
      [['a.jpg', null, null], ['b.jpg', null, null], 'Sebelum dan sesudah.'],
    ],
    [
      'with its caption and credit in boxes beside it',
      `<div class="blok"><div class="baris"><div>${one}</div><div>${two}</div></div><p class="caption">Sebelum dan sesudah.</p><p class="credit">Foto: Warta Umpama/Sari Wulan</p></div>`,
      [
        ['a.jpg', null, null],
        ['b.jpg', null, null],
        ['Sebelum dan sesudah.', 'Warta Umpama/Sari Wulan'],
      ],
    ],
    [
      'with a credit alone',
      `<div class="banding">${one}${two}</div><p class="credit">Foto: Sari Wulan</p>`,
      [
        ['a.jpg', null, null],
        ['b.jpg', null, null],
        [null, 'Sari Wulan'],
      ],
    ],
    [
      'each with a label, and a caption and credit of all',
      `<figure><div><b>Sebelum</b>${one}</div><div><b>Sesudah</b>${two}</div><figcaption>Atap pasar.<span class="credit">Warta Umpama</span></figcaption></figure>`,
      [
        ['a.jpg', 'Sebelum', null],
        ['b.jpg', 'Sesudah', null],
        ['Atap pasar.', 'Warta Umpama'],
      ],
    ],
    [
      'slides with arrows, and dots with numbers',
      `<div class="geser"><div class="x"><div>1 / 2</div>${one}<div>Kios lama</div></div><div class="x"><div>2 / 2</div>${two}<div>Kios baru</div></div><a>&#10094;</a><a>&#10095;</a><div><i>1</i><i>2</i></div></div>`,
      [['a.jpg', 'Kios lama', null], ['b.jpg', 'Kios baru', null], null],
    ],
    [
      'slides of an AMP page, their counters glued to the captions',
      `<amp-carousel><figure><amp-img src="/foto/a.jpg" width="640" height="400"></amp-img><figcaption>1/2 Kios lama. Dok. Warta</figcaption></figure><figure><amp-img src="/foto/b.jpg" width="640" height="400"></amp-img><figcaption>2/2 Kios baru. Dok. Warta</figcaption></figure></amp-carousel>`,
      [['a.jpg', 'Kios lama.', 'Dok. Warta'], ['b.jpg', 'Kios baru.', 'Dok. Warta'], null],
    ],
    [
      'a list of slides with counters',
      `<ul><li>${one}<div><b>1 dari 2</b> Kios lama. <i>ANTARA FOTO/Rudi</i></div></li><li>${two}<div><b>2 dari 2</b> Kios baru. <i>ANTARA FOTO/Sari</i></div></li></ul>`,
      [['a.jpg', 'Kios lama.', 'ANTARA FOTO/Rudi'], ['b.jpg', 'Kios baru.', 'ANTARA FOTO/Sari'], null],
    ],
    [
      'a part of a whole is no counter',
      `<div><figure>${one}<figcaption>1/2 lahan terendam.</figcaption></figure><figure>${two}<figcaption>2/3 warga mengungsi.</figcaption></figure></div>`,
      [['a.jpg', '1/2 lahan terendam.', null], ['b.jpg', '2/3 warga mengungsi.', null], null],
    ],
    [
      'years are captions',
      `<div><div>${one}<p>2004</p></div><div>${two}<p>2024</p></div></div>`,
      [['a.jpg', '2004', null], ['b.jpg', '2024', null], null],
    ],
    [
      'the counters in one line with the captions',
      `<figure><div>${one}<figcaption><span>1/2</span> Kios ikan.</figcaption></div><div>${two}<figcaption>Kios sayur. <b>2/2</b></figcaption></div></figure>`,
      [['a.jpg', 'Kios ikan.', null], ['b.jpg', 'Kios sayur.', null], null],
    ],
    [
      'the counters in words, and in brackets',
      `<figure><div>${one}<span>Foto 1 dari 2</span><p>Kios ikan.</p></div><div>${two}<span>(2/2)</span><p>Kios sayur.</p></div></figure>`,
      [['a.jpg', 'Kios ikan.', null], ['b.jpg', 'Kios sayur.', null], null],
    ],
  ])('%s', (_, html, expected) => {
    expect(only(html)).toEqual(expected);
  });
});

describe('no group', () => {
  test('of pictures with text between them', () => {
    const types = (html: string) => read(html).map(({ type }) => type);
    expect(types(`<div>${one}${prose(1)}${two}${prose(1, 1)}</div>`)).toEqual([
      'figure',
      'paragraph',
      'figure',
      'paragraph',
    ]);
    expect(types(`<div>${one}<p>Pasar ramai lagi.</p>${two}<p>Harga turun sedikit.</p></div>`)).not.toContain('group');
    expect(types(`<ol><li>Cuci beras sampai bersih.${one}</li><li>Rebus air santan.${two}</li></ol>`)).toEqual([
      'list',
    ]);
    expect(types(`<div><h3>Pantai Umpama</h3>${one}<h3>Bukit Rekaan</h3>${two}</div>`)).not.toContain('group');
  });
  test('of one picture in two widths', () => {
    expect(read('<div><img src="/foto/a-1200x800.jpg"><img src="/foto/a-600x400.jpg"></div>')).toHaveLength(1);
    expect(
      read(
        '<figure><img data-src="/foto/a.jpg"><noscript><img src="/foto/a.jpg"></noscript><figcaption>Kios.</figcaption></figure>',
      ),
    ).toMatchObject([{ type: 'figure', caption: 'Kios.' }]);
  });
  test('of a picture and its icon', () => {
    expect(
      read(`<figure>${one}<img src="/ikon/perbesar.svg" width="20"><figcaption>Kios.</figcaption></figure>`),
    ).toMatchObject([{ type: 'figure', caption: 'Kios.' }]);
  });
});

test('a group in a page stands in its text, with the captions', () => {
  const group = `<figure>${one}<figcaption>Kios lama.</figcaption>${two}<figcaption>Kios baru.</figcaption></figure>`;
  const body = `<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(3)}${group}${prose(3, 3)}</div>`;
  expect(readArticle(body).blocks.map(({ type }) => type)).toEqual([
    ...Array<string>(3).fill('paragraph'),
    'group',
    ...Array<string>(3).fill('paragraph'),
  ]);
  expect(readText(body).slice(3, 5)).toEqual(['Kios lama.', 'Kios baru.']);
});

describe('a gallery beside the text, or at its edge, is kept', () => {
  const slides = `<div class="x"><div>${one}<i>1/2</i><p>Kios ikan di timur.</p></div><div>${two}<i>2/2</i><p>Kios sayur di barat.</p></div></div>`;
  const figures = `<div><figure>${one}<figcaption>Kios ikan di timur. (Antara/Sari)</figcaption></figure><figure>${two}<figcaption>Kios sayur di barat. (Antara/Sari)</figcaption></figure></div>`;
  const page = (inside: string, { above = '', below = '' } = {}) =>
    `<main><h1>Pasar Lentera Kembali Ramai</h1>${above}<div class="isi">${inside}</div>${below}</main>`;
  const linked = figures
    .replaceAll('<figure>', '<figure><a href="/read/9">')
    .replaceAll('<figcaption>', '</a><figcaption>');

  test.each([slides, figures])('each picture with its caption', (gallery) => {
    for (const html of [
      page(prose(5), { above: gallery }),
      page(prose(5), { below: gallery }),
      page(prose(5), {
        below: `<p>Editor: Damar Andai</p><p><a href="/tag/pasar">Pasar</a></p><section>${gallery}</section>`,
      }),
      page(gallery + prose(5)),
      page(`${prose(5)}${gallery}<p>Editor: Damar Andai</p>`),
    ]) {
      const { lead, blocks } = readArticle(html);
      const captions = [lead?.caption, ...blockTexts(blocks)];
      for (const caption of ['Kios ikan di timur.', 'Kios sayur di barat.'])
        expect(captions.filter((one_) => one_ === caption)).toHaveLength(1);
      expect(blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(5);
    }
  });
  test('but no pictures of other stories', () => {
    expect(readText(page(prose(5), { below: `<section><h2>Foto lain</h2>${linked}</section>` }))).toEqual(report(5));
    expect(readText(page(prose(5), { below: `<aside>${figures}</aside>` }))).toEqual(report(5));
  });
});

describe('the lead picture again in the text', () => {
  const lead =
    '<figure><img src="/foto/pasar.jpg" width="800" height="500"><figcaption>Pasar Lentera dari udara. (Foto: Sari Wulan)</figcaption></figure>';
  const again = (inside: string) =>
    readArticle(`<h1>Pasar Lentera Kembali Ramai</h1>${lead}<div class="isi">${prose(3)}${inside}${prose(3, 3)}</div>`);
  const picture = '<img src="/foto/pasar.jpg" width="640" height="400">';

  test.each([
    ['in a figure', `<figure>${picture}<figcaption>Pedagang menata sayur di sisi timur.</figcaption></figure>`],
    ['beside it', `<div>${picture}<p class="caption">Pedagang menata sayur di sisi timur.</p></div>`],
    [
      'with a credit',
      `<figure>${picture}<figcaption>Pedagang menata sayur di sisi timur. (Foto: Antara)</figcaption></figure>`,
    ],
    [
      'in another width',
      `<figure><img src="/foto/pasar.jpg?w=640" width="640"><figcaption>Pedagang menata sayur di sisi timur.</figcaption></figure>`,
    ],
  ])('keeps a caption of its own %s', (_, inside) => {
    const { lead: found, blocks } = again(inside);
    expect(found?.caption).toBe('Pasar Lentera dari udara.');
    expect(blocks.filter(({ type }) => type === 'figure')).toMatchObject([
      { caption: 'Pedagang menata sayur di sisi timur.' },
    ]);
  });

  test.each([
    ['without a caption', picture],
    ['with the same one', `<figure>${picture}<figcaption>Pasar Lentera dari udara.</figcaption></figure>`],
    [
      'with the same credit too',
      `<figure>${picture}<figcaption>Pasar Lentera dari udara. (Foto: Sari Wulan)</figcaption></figure>`,
    ],
    [
      'with the same one but for its full stop',
      `<figure>${picture}<figcaption>Pasar Lentera dari udara</figcaption></figure>`,
    ],
    ['in another width', '<img src="/foto/pasar-640x400.jpg" width="640" height="400">'],
  ])('is not said twice %s', (_, inside) => {
    expect(again(inside).blocks.map(({ type }) => type)).toEqual(Array(6).fill('paragraph'));
  });

  test('keeps a credit of its own', () => {
    const { blocks } = again(
      `<figure>${picture}<figcaption>Pasar Lentera dari udara. (Foto: Antara/Rudi)</figcaption></figure>`,
    );
    expect(blocks.filter(({ type }) => type === 'figure')).toMatchObject([{ credit: 'Antara/Rudi' }]);
  });

  test('leaves the other pictures of its group', () => {
    const { blocks } = again(`<figure>${picture}${two}${three}</figure>`);
    expect(blocks.find(({ type }) => type === 'group')).toMatchObject({ blocks: [{}, {}] });
    expect(again(`<figure>${picture}${two}</figure>`).blocks[3]).toMatchObject({ type: 'figure', caption: null });
  });
});

test('a gallery is read without a change to its page', () => {
  const slide = (at: number, words: string) =>
    `<li><img src="/img/kios-${at}.jpg" width="600" height="400"><p>${at} / 2 ${words}</p></li>`;
  const page = new DOMParser().parseFromString(
    `<ul>${slide(1, 'Kios lama.')}${slide(2, 'Kios baru.')}</ul>`,
    'text/html',
  );
  const before = page.cloneNode(true);
  const group = readGallery(page.body, base, new Map());
  expect(group).toMatchObject({ blocks: [{ caption: 'Kios lama.' }, { caption: 'Kios baru.' }] });
  expect(page.isEqualNode(before)).toBe(true);
});
