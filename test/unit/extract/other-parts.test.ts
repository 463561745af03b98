import { describe, expect, test } from 'vitest';
import { prose } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

const at = 'https://www.warta-contoh.example/read/20260105/7/1662334/pasar-lentera-kembali-ramai';
const page = (pager: string, after = '') =>
  `<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(5)}${pager}</div>${after}`;

interface Expected {
  next: string | null;
  whole?: string | null;
  numbered?: number[];
  pages?: { this: number; total: number } | null;
}

/** A pager of each kind: how it is written, the address of the page, and what is found. Addresses are given without `at`. */
const kinds: Record<string, [name: string, pager: string, own: string, expected: Expected][]> = {
  numbers: [
    [
      'of parameters',
      '<b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a>',
      '',
      { next: '?page=2', numbered: [2, 3], pages: { this: 1, total: 3 } },
    ],
    [
      'in a list, with the page’s own',
      '<ul><li class="active"><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li></ul>',
      '',
      { next: '?page=2', numbered: [2], pages: { this: 1, total: 2 } },
    ],
    [
      'at the end of the path',
      `<nav><a href="${at}">1</a><span>2</span><a href="${at}/3">3</a></nav>`,
      '/2',
      { next: '/3', numbered: [1, 3], pages: { this: 2, total: 3 } },
    ],
    [
      'out of order',
      '<div>Halaman: <a href="?hal=3">3</a> <a href="?hal=2">2</a> <span>1</span></div>',
      '',
      { next: '?hal=2', numbered: [2, 3], pages: { this: 1, total: 3 } },
    ],
    [
      'counted from naught in the address',
      '<p><span>1</span> <a href="?page=1">2</a> <a href="?page=2">3</a></p>',
      '',
      { next: '?page=1', numbered: [2, 3], pages: { this: 1, total: 3 } },
    ],
    [
      'as a choice',
      '<select><option value="">1</option><option value="?page=2">Halaman 2</option><option value="?page=3">Halaman 3</option></select>',
      '',
      { next: '?page=2', numbered: [2, 3], pages: { this: 1, total: 3 } },
    ],
  ],
  words: [
    [
      'Selanjutnya',
      '<p><span>1</span> / 2</p><p><a href="?page=2">Selanjutnya</a></p>',
      '',
      { next: '?page=2', numbered: [2] },
    ],
    [
      'Halaman selanjutnya',
      '<a href="?page=2">Halaman selanjutnya <i></i></a>',
      '',
      { next: '?page=2', numbered: [2], pages: null },
    ],
    [
      'Halaman Berikutnya »',
      `<a href="${at}/2">Halaman Berikutnya »</a>`,
      '',
      { next: '/2', numbered: [2], pages: null },
    ],
    ['an arrow', `<a href="${at}/2">»</a>`, '', { next: '/2', numbered: [2], pages: null }],
    [
      'a picture with a name',
      `<a href="${at}/2" aria-label="Next page"><img src="/a.png"></a>`,
      '',
      { next: '/2', numbered: [2], pages: null },
    ],
    ['Halaman 2', `<a href="${at}/2">Halaman 2</a>`, '', { next: '/2', numbered: [2] }],
    [
      'how the next part begins',
      '<h5><a class="next" href="?page=2">Sementara itu pedagang membutuhkan…</a></h5>',
      '',
      { next: '?page=2', numbered: [2], pages: null },
    ],
    [
      'back and on, in the middle',
      '<a href="?page=1">Sebelumnya</a> <a href="?page=3">Selanjutnya</a>',
      '?page=2',
      { next: '?page=3', numbered: [1, 3] },
    ],
    ['only back, on the last', '<a href="?page=2">Sebelumnya</a>', '?page=3', { next: null, numbered: [1, 2] }],
  ],
  buttons: [
    [
      'with an address',
      `<button data-href="${at}?page=2">Halaman Selanjutnya</button>`,
      '',
      { next: '?page=2', numbered: [2] },
    ],
    [
      'with another name for it',
      '<button data-url="?page=2">Lanjutkan</button>',
      '',
      { next: '?page=2', numbered: [2] },
    ],
    [
      'that goes there',
      `<button onclick="window.location.href='?page=2'">Berikutnya</button>`,
      '',
      { next: '?page=2', numbered: [2] },
    ],
    [
      'that is told to go there',
      `<button onclick="location.assign('?page=2')">Next</button>`,
      '',
      { next: '?page=2', numbered: [2] },
    ],
    ['in a link', '<a href="?page=2"><button>Selanjutnya</button></a>', '', { next: '?page=2', numbered: [2] }],
  ],
  'the whole on one page': [
    [
      'Show All',
      '<b>1</b> <a href="?page=2">2</a> <a href="?page=all#page2">Show All</a>',
      '',
      { next: '?page=2', whole: '?page=all', numbered: [2] },
    ],
    [
      'Tampilkan semua',
      `<a href="${at}?single=1">Tampilkan semua</a>`,
      '',
      { next: null, whole: '?single=1', numbered: [] },
    ],
    [
      'a button',
      '<button data-url="?page=all">Tampilkan Semua Halaman</button>',
      '',
      { next: null, whole: '?page=all', numbered: [] },
    ],
    [
      'in the path',
      `<a href="${at}/2">2</a> <a href="${at}/all">Lihat semua</a>`,
      '',
      { next: '/2', whole: '/all', numbered: [2] },
    ],
    [
      'as a parameter of its own',
      '<a href="?showall=1">Baca seluruh artikel</a>',
      '',
      { next: null, whole: '?showall=1', numbered: [] },
    ],
  ],
  'other editions': [
    ['mobile', `<a href="${at.replace('www.', 'm.')}?page=2">2</a>`, '', { next: '?page=2', numbered: [2] }],
    [
      'without www',
      `<a href="${at.replace('www.', '')}?page=2">Selanjutnya</a>`,
      '',
      { next: '?page=2', numbered: [2] },
    ],
    ['plain http', `<a href="${at.replace('https', 'http')}?page=2">2</a>`, '', { next: '?page=2', numbered: [2] }],
    ['AMP', `<a href="${at.replace('www.', 'amp.')}/2">Selanjutnya</a>`, '', { next: '/2', numbered: [2] }],
    [
      'a host with pictures, which is only linked',
      `<a href="${at.replace('www.', 'foto.')}?page=2">Selanjutnya</a>`,
      '',
      { next: `${at.replace('www.', 'foto.')}?page=2`, numbered: [] },
    ],
  ],
};

describe.each(Object.entries(kinds))('a pager of %s', (_kind, pages) => {
  test.each(pages)('%s', (_name, pager, own, { next, whole = null, numbered = [], pages: counted }) => {
    const { parts, pages: printed } = readArticle(page(pager), undefined, at + own);
    const full = (short: string | null) => (short === null || short.startsWith('https:') ? short : at + short);
    const { part: _, ...found } = parts ?? {};
    expect({ ...found, numbered: parts?.numbered.map(({ part }) => part) }).toEqual({
      at: at + own,
      next: full(next),
      whole: full(whole),
      numbered,
    });
    if (counted !== undefined) expect(printed).toEqual(counted);
  });
});

test('a link in the head of the page', () => {
  const { parts } = readArticle(page(''), `<link rel="next" href="${at}?page=2">`, at);
  expect(parts).toMatchObject({ next: `${at}?page=2`, whole: null });
});

describe('no other part', () => {
  test.each([
    ['an unsplit article', page('')],
    ['pages of comments', page('', '<section class="komentar"><a href="?page=2">2</a></section>')],
    [
      'the next story',
      page('<a href="/read/20260105/7/1662399/jembatan-gantung-ditutup-sehari?page=2">Selanjutnya</a>'),
    ],
    [
      'another story with a number behind its name',
      page('', `<a href="${at}-2.html">Pasar Lentera kembali ramai lagi</a>`),
    ],
    ['another story with a number, by its headline', page('', `<a href="${at}/2">Jembatan gantung Cemara ditutup</a>`)],
    ['jumps within the page', page('<a href="#2">2</a> <a href="#">Selanjutnya</a>')],
    ['an index of the publisher', page('<a href="/indeks?page=2">2</a> <a href="/indeks?page=3">3</a>')],
    ['another publisher', page('<a href="https://lain.example/read/1/pasar-lentera-kembali-ramai?page=2">Next</a>')],
  ])('%s', (_name, body) => {
    expect(readArticle(body, undefined, at).parts).toBeNull();
  });

  test('a page that shows all of them', () => {
    const pager = '<b>1</b> <a href="?page=2">2</a>';
    expect(readArticle(page(pager), undefined, `${at}?page=all`)).toMatchObject({ parts: null, pages: null });
    expect(readArticle(page(`<a href="${at}">1</a> <a href="${at}/2">2</a>`), undefined, `${at}/all`)).toMatchObject({
      parts: null,
      pages: null,
    });
  });
});
