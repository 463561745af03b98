import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

const headline = 'Pasar Lentera Kembali Ramai';
const head = `<h1>${headline}</h1>`;
const text = `<div class="isi">${prose(5)}</div>`;

describe('standfirst', () => {
  const words = 'Pedagang menempati kios baru mulai pekan ini.';
  const offer = 'Berlangganan paket tahunan kini lebih murah.';
  test.each<[string, string, string | null]>([
    ['by its name', `${head}<p class="deck">${words}</p>${text}`, words],
    ['in one box with the headline', `<header>${head}<p>${words}</p></header>${text}`, words],
    ['though it begins as an offer does', `<header>${head}<p>${offer}</p></header>${text}`, offer],
    [
      'none where a date stands there',
      `<header>${head}<p>Senin, 5 Januari 2026 pukul delapan pagi</p></header>${text}`,
      null,
    ],
    [
      'none where a template says when',
      `<header>${head}<p>Warta Contoh Posted on January 5, 2026</p></header>${text}`,
      null,
    ],
    [
      'none of a byline with its date',
      `<header>${head}<span>Sari Wulan</span><span>3 Nov 2026, 09:15 WIB</span></header>${text}`,
      null,
    ],
    [
      'none of a byline in English',
      `<header>${head}<p>By Sari Wulan Kenanga Dewi January 5, 2026</p></header>${text}`,
      null,
    ],
    [
      'none of the names of makers',
      `<header>${head}<p>Oleh Sari Wulan, Damar Kenanga dan Intan Baiduri</p></header>${text}`,
      null,
    ],
    ['none where the headline stands again', `<header>${head}<p>${headline}</p></header>${text}`, null],
    ['none that the page hides', `<header>${head}<p class="hidden">${words}</p></header>${text}`, null],
    ['none of a promo', `<header>${head}<p>Nyaman tanpa iklan. Langganan WartaPro</p></header>${text}`, null],
    ['none of credits', `<header>${head}<p>Penulis: Sari Kenanga dan Damar Wulan</p></header>${text}`, null],
    [
      'none of the site’s own header',
      `<header><h1><a href="/">Warta Contoh</a></h1><p>${words}</p></header>${head}${text}`,
      null,
    ],
  ])('%s', (_, body, expected) => {
    expect(readArticle(body).deck).toBe(expected);
  });

  test.each([
    [
      'as short as it is, where the publisher’s rule names it',
      'https://ekonomi.bisnis.com/read/20260105/9/1/pasar',
      'Warga ikut ramai.',
    ],
    ['and elsewhere a whole thought', 'https://warta-contoh.example/berita/20260105/1/pasar', null],
  ])('%s', (_, url, expected) => {
    const body = `<h1 class="detailsTitleCaption">${headline}</h1><p class="detailsLead deck">Warga ikut ramai.</p><article class="detailsContent">${prose(5)}</article>`;
    expect(readArticle(body, '', url).deck).toBe(expected);
  });
});

describe('which part of a split article a page is', () => {
  const pager = (inside: string) => `${head}<div class="isi">${prose(5)}<div class="halaman">${inside}</div></div>`;
  const links = '<b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a>';
  test.each<[string, string, string, { this: number; total: number } | null]>([
    ['a row of numbers', pager(links), '', { this: 1, total: 3 }],
    ['a row of numbers, on its second page', pager(links), '?page=2', { this: 2, total: 3 }],
    [
      'with a word before and one behind',
      pager(`Halaman: ${links} <a href="?page=all">Show All</a>`),
      '',
      { this: 1, total: 3 },
    ],
    ['a number in each item', pager('<ul><li>1</li><li><a href="?page=2">2</a></li></ul>'), '', { this: 1, total: 2 }],
    [
      'a fraction beside a link',
      pager('<span>2 / 4</span><p><a href="?page=3">Selanjutnya</a></p>'),
      '',
      { this: 2, total: 4 },
    ],
    [
      'none on a page printed whole',
      `${head}<div class="isi">${prose(2)}<p>2 dari 5 halaman</p>${prose(3, 2)}</div>`,
      '',
      null,
    ],
    ['none of a mark for a film', `${head}<div class="isi">${prose(5)}<p>4/5</p></div>`, '', null],
    ['none of one number', pager('<a href="?page=2">2</a>'), '', null],
    ['none of an unsplit one', head + text, '', null],
  ])('%s', (_, body, search, expected) => {
    const url = `https://warta-contoh.example/read/20260105/7/41/pasar${search}`;
    expect(readArticle(body, undefined, url).pages).toEqual(expected);
  });
});

describe('whether the page shows the whole text', () => {
  const wall = '<div class="kunci"><p>Silakan berlangganan untuk melanjutkan membaca</p></div>';
  test.each<[string, string, 'full' | 'teaser']>([
    ['nothing behind it', head + text, 'full'],
    ['a wall in it', `${head}<div>${prose(3)}${wall}${prose(2, 3)}</div>`, 'teaser'],
    ['a wall behind it', `${head}${text}${wall}`, 'teaser'],
    ['a wall behind its credits: that of another story', `${head}${text}<p>Editor: Sari</p>${wall}`, 'full'],
    ['a wall behind a list of others', `${head}${text}<h4>Artikel Terkait</h4>${wall}`, 'full'],
    ['a login in the menu', `${head}${text}<nav><p>Silakan login untuk membaca artikel</p></nav>`, 'full'],
    ['an offer behind it', `${head}${text}<p>Langganan sekarang</p>`, 'full'],
  ])('%s', (_, body, expected) => {
    expect(readArticle(body).access).toBe(expected);
  });

  test('what metadata claims does not decide', () => {
    const claim = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    expect(readArticle(head + text, claim).access).toBe('full');
  });

  test('nothing from below a lock is read', () => {
    const { blocks } = readArticle(`${head}<div>${prose(3)}${wall}${prose(2, 3)}</div>`);
    expect(blocks).toHaveLength(3);
  });
});

describe('tags', () => {
  const tags = (links: string) => readArticle(`${head}${text}<div>${links}</div>`).tags;
  test('are the topics behind the text, once each, without their sign', () => {
    const links =
      '<a href="/tag/pasar">#pasar</a> <a href="/topik/kota-lentera">Kota Lentera</a> <a href="/tag/pasar">pasar</a>';
    expect(tags(links)).toEqual(['pasar', 'Kota Lentera']);
  });
  test('are at most twenty, and no sentences', () => {
    const links = Array.from({ length: 30 }, (_, at) => `<a href="/tag/${at}">topik ${at}</a> `).join('');
    expect(tags(links)).toHaveLength(20);
    expect(tags('<p><a href="/tag/a">sebuah kalimat yang jauh lebih panjang dari topik</a></p>')).toEqual([]);
  });
  test('are none of the menu, nor of a link within the text', () => {
    const inText = `<div>${prose(4)}<p>Kabar tentang <a href="/tag/pasar">pasar</a> dan warganya terus berdatangan.</p></div>`;
    expect(readArticle(`<nav><a href="/tag/kota">Kota</a></nav>${head}${inText}`).tags).toEqual([]);
  });
});

describe('the publisher’s own offer stays reachable', () => {
  const site = 'https://warta-contoh.example';
  test.each<[string, string, { text: string; href: string } | null]>([
    [
      'once',
      '<p><a href="/langganan">Langganan WartaPro</a></p><p><a href="/langganan?b">Langganan sekarang</a></p>',
      { text: 'Langganan WartaPro', href: `${site}/langganan` },
    ],
    [
      'by where it leads',
      '<p><a href="https://premium.warta-contoh.example/">Dukung kami</a></p>',
      { text: 'Dukung kami', href: 'https://premium.warta-contoh.example/' },
    ],
    ['but not from the menu', '<nav><a href="/langganan">Langganan WartaPro</a></nav>', null],
    ['but no list of more', '<p><a href="/premium">Lihat lainnya</a></p>', null],
    ['but no word alone', '<p><a href="/langganan">Langganan</a></p>', null],
    ['but no ordinary link', '<p><a href="/read/2/x">Langganan musik naik harganya</a></p>', null],
  ])('%s', (_, behind, expected) => {
    expect(readArticle(`${head}${text}${behind}`).offer).toEqual(expected);
  });
});

test('words are counted as a reader counts them', () => {
  const { wordCount } = readArticle(`${head}<div>${prose(2)}</div>`);
  expect(wordCount).toBe(report(2).join(' ').split(' ').length);
});
