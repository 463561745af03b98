import { describe, expect, test } from 'vitest';
import { findNoise } from '../../../src/analysis/find-noise';
import { analyse } from '../../../src/analysis/analyse';
import type { Site } from '../../../src/sites/site';
import { prose, report } from '../../never-noise/newsroom';
import { noiseLines, parsePage } from './read-page';

const article = (inside: string) =>
  `<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(2)}${inside}${prose(3, 2)}</div>`;
/** The rule of an invented paper that names noise and nothing else. */
const siteWith = (noise: NonNullable<Site['noise']>): Site => ({
  host: 'warta-contoh.example',
  publisher: 'Warta Contoh',
  zone: 'Asia/Jakarta',
  articlePath: '^/read/',
  layouts: [],
  noise,
  checked: null,
});
/** The outermost elements that are noise: "kind: tag.class". */
const found = (body: string, site: Site | null = null) =>
  findNoise(parsePage(body), site).map(
    ({ element, kind }) => `${kind}: ${element.tagName.toLowerCase()}.${element.className}`,
  );

describe('between two paragraphs goes', () => {
  test.each<[string, string, string]>([
    ['a banner', '<p class="x">Nyaman tanpa iklan. Langganan WartaPro</p>', 'subscription: p.x'],
    ['a linked banner', '<div class="x"><a href="/langganan">Langganan sekarang</a></div>', 'subscription: div.x'],
    [
      'a link to a shop, whatever it says',
      '<p class="x"><a href="/langganan">Dukung kami</a></p>',
      'subscription: p.x',
    ],
    [
      'a link to a channel, whatever it says',
      '<p class="x"><a href="https://t.me/warta">Kabar di saku</a></p>',
      'promo: p.x',
    ],
    ['a label with its link', '<p class="x">Baca juga: <a href="/a">Jembatan ditutup</a></p>', 'read-also: p.x'],
    [
      'a label with its links below',
      '<div class="x"><p>Baca juga</p><ul><li><a href="/a">Jembatan ditutup</a></li></ul></div>',
      'read-also: div.x',
    ],
    ...[
      '<div>Baca juga :</div><div>Jembatan gantung ditutup</div>',
      '<span>Baca Juga:</span><br>Jembatan gantung ditutup sepekan',
      '<p>BACA JUGA</p><h4>Jembatan gantung ditutup</h4>',
      '<div><span>Lihat juga</span></div><div><b>Jembatan gantung ditutup</b></div>',
      '<em>Simak juga:</em><p>Dua desa tanpa listrik</p><p>Senin, 5 Januari 2026</p>',
    ].map((link): [string, string, string] => [
      `a label in one link with its title: ${link}`,
      `<div class="x"><a href="/a">${link}</a></div>`,
      'read-also: div.x',
    ]),
    ['a box by its name', '<div class="baca-juga"><span>Kabar lain</span></div>', 'read-also: div.baca-juga'],
    ['the label of an advertisement', '<div class="x"><span>ADVERTISEMENT</span></div>', 'advertisement: div.x'],
    [
      'the wrapper of a banner with a picture',
      '<div class="x"><a href="/langganan"><img src="/a.png" alt=""><p>Langganan sekarang</p></a></div>',
      'subscription: div.x',
    ],
  ])('%s', (_, inside, expected) => {
    expect(found(article(inside))).toEqual([expected]);
  });

  test('the largest part that is noise throughout, and no part that is not', () => {
    const both =
      '<div class="a"><div class="b"><p>Langganan sekarang</p><p>Ikuti kami</p></div><h2>Pedagang senang</h2></div>';
    expect(found(article(both))).toEqual(['subscription: div.b']);
  });

  test('a promo of bare text is no element: nothing of its container goes', () => {
    expect(
      found(
        article('<div class="x">Ikuti kami di media sosial<br>Pasar buka pukul tujuh pagi setiap hari kerja.</div>'),
      ),
    ).toEqual([]);
  });
});

describe('inside a part with something else in it goes', () => {
  const bare = (inside: string) =>
    `<div class="isi">${report(4).join('<br><br>')}<br>${inside}<br>${report(3, 4).join('<br><br>')}</div>`;

  test('a line between two breaks that is made of elements', () => {
    const label = '<strong class="x">Baca juga: <a href="/a">Jembatan gantung ditutup</a></strong>';
    expect(found(`<h1>Pasar Lentera Kembali Ramai</h1>${bare(label)}`)).toEqual(['read-also: strong.x']);
  });

  test('of one that is partly bare text, nothing', () => {
    expect(
      found(`<h1>Pasar Lentera Kembali Ramai</h1>${bare('Baca juga: <a href="/a">Jembatan ditutup</a>')}`),
    ).toEqual([]);
  });

  test('the button on a picture, and not the picture', () => {
    const picture = '<div class="foto"><img src="/a.jpg" alt=""><span class="x"><small>Perbesar</small></span></div>';
    expect(found(article(picture))).toEqual(['share: span.x']);
  });
});

describe('what stands at the edge of a text', () => {
  test('a call that names a channel goes, without a full stop', () => {
    const call = (text: string) => `<h1>Pasar Lentera</h1><div>${prose(4)}<p>${text}</p></div><p>Editor: Sari</p>`;
    expect(noiseLines(call('Warta tersedia pada kanal Telegram redaksi'))).toEqual([
      'promo, edge: Warta tersedia pada kanal Telegram redaksi',
    ]);
    expect(noiseLines(call('Warta tersedia pada kanal redaksi.'))).toEqual([]);
  });
});

test('a page without running text has no noise of its own, and that of its rule', () => {
  const body = '<div class="x">Langganan sekarang</div>';
  const site = siteWith({ subscription: ['.x'] });
  expect(found(body)).toEqual([]);
  expect(found(body, site)).toEqual(['subscription: div.x']);
});

test('of nested elements only the outermost is noise, in document order, with the rule’s reason', () => {
  const site = siteWith({ promo: ['.luar'], subscription: ['.dalam', '.akhir'] });
  const body = article('<div class="luar"><p class="dalam">Kabar</p></div><p class="akhir">Dukung</p>');
  const noise = findNoise(parsePage(body), site);
  expect(noise.map(({ element, reason }) => [element.className, reason])).toEqual([
    ['luar', 'rule: .luar'],
    ['akhir', 'rule: .akhir'],
  ]);
});

test('a part of a page is judged as a page is, itself included', () => {
  const page = parsePage(article('<div class="x"><p>Langganan sekarang</p></div>'));
  const part = page.querySelector('.isi');
  expect(part && findNoise(part, null).map(({ element }) => element.className)).toEqual(['x']);
});

test('nothing of a page is changed', () => {
  const page = parsePage(article('<p>Baca juga: <a href="/a">Jembatan ditutup</a></p>'));
  const before = page.documentElement.cloneNode(true);
  findNoise(page, null);
  expect(page.documentElement.isEqualNode(before)).toBe(true);
});

describe('never as a whole', () => {
  test.each(['article', 'main'])('%s, though every line that is left in it is noise', (tag) => {
    const body = `<h1>Pasar Lentera</h1><div>${prose(5)}</div><${tag}><p class="x">Langganan sekarang</p></${tag}>`;
    expect(found(body)).toEqual(['subscription: p.x']);
  });

  test('a box that holds a picture of the text', () => {
    const box = '<div class="x"><img src="/a.jpg" alt=""><p class="y">Ikuti kami</p></div>';
    expect(found(article(box))).toEqual(['promo: p.y']);
  });
});

test('a document without a body is analysed as nothing', () => {
  const page = document.implementation.createDocument(null, 'x');
  expect(analyse(page, null)).toBe(null);
  expect(findNoise(page, null)).toEqual([]);
});
