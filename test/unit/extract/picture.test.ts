import { describe, expect, test } from 'vitest';
import { isDecoration, pictureAddress, pictureKey } from '../../../src/extract/picture';

const base = new URL('https://warta-contoh.example/read/1');

function lazyPicture(beside: string): Element {
  const page = document.implementation.createHTMLDocument();
  const image = page.createElement('img');
  const silent = page.createElement('noscript');
  silent.textContent = beside;
  page.body.append(image, silent);
  return image;
}

test('a picture is found in what stands beside it for readers without scripts', () => {
  const image = lazyPicture('<p>Umpama</p><img class="foto" src="/foto.jpg?a=1&amp;b=2">');
  expect(pictureAddress(image, base)).toBe('https://warta-contoh.example/foto.jpg?a=1&b=2');
});

test.each([
  ['https://warta-contoh.example/read/1', 'https://cdn.example/foto.jpg?a=1'],
  ['http://warta-contoh.example/read/1', 'http://cdn.example/foto.jpg?a=1'],
])('a picture named over http is asked for as the browser does in %s', (address, expected) => {
  const page = document.implementation.createHTMLDocument();
  const image = page.createElement('img');
  for (const name of ['src', 'data-src', 'srcset', 'data-srcset']) {
    image.setAttribute(name, 'http://cdn.example/foto.jpg?a=1');
    expect(pictureAddress(image, new URL(address)), name).toBe(expected);
    image.removeAttribute(name);
  }
  const silent = lazyPicture('<img src="http://cdn.example/foto.jpg?a=1">');
  expect(pictureAddress(silent, new URL(address))).toBe(expected);
});

const imageIn = (html: string): Element => {
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('img');
  if (!found) throw new Error('no picture');
  return found;
};

describe('of the addresses that a page names, the best is taken', () => {
  const cdn = 'https://warta-contoh.example/img';
  test.each([
    ['an attribute of any name', '<img src="/img/blank.gif" data-umpama="/img/a.jpg?w=9">', `${cdn}/a.jpg?w=9`],
    [
      'a large one named like a stand-in',
      '<img src="/img/default.jpg" width="800" height="450">',
      `${cdn}/default.jpg`,
    ],
    [
      'a stand-in only where no other is',
      '<img src="/img/default.jpg" data-x="/img/a.webp" width="800" height="450">',
      `${cdn}/a.webp`,
    ],
    ['sources alone', '<picture><source srcset="/img/a-900.webp"><img alt=""></picture>', `${cdn}/a-900.webp`],
    [
      'lazy sources, the one for wide windows',
      '<picture><source media="(max-width: 600px)" data-srcset="/img/s.jpg"><source media="(min-width: 601px)" data-srcset="/img/l.jpg"><img></picture>',
      `${cdn}/l.jpg`,
    ],
    [
      'the widest of the sources',
      '<picture><source srcset="/img/s.webp 300w, /img/l.webp 1200w"><img src="data:image/gif;base64,R0lGOD"></picture>',
      `${cdn}/l.webp`,
    ],
    ['no spaces', '<img srcset="/img/s.jpg 300w,/img/l.jpg 1200w">', `${cdn}/l.jpg`],
    ['neither spaces nor sizes', '<img srcset="/img/s.jpg,/img/l.jpg 2x">', `${cdn}/l.jpg`],
    [
      'commas in addresses',
      '<img srcset="/img/w_30,h_20/a.jpg 30w,/img/w_900,h_600/a.jpg 900w">',
      `${cdn}/w_900,h_600/a.jpg`,
    ],
    [
      'commas and no slash',
      '<img srcset="w_30,c_fill/a.jpg 30w,w_900,c_fill/a.jpg 900w">',
      'https://warta-contoh.example/read/w_900,c_fill/a.jpg',
    ],
    [
      'a drawn stand-in among them',
      '<img srcset="data:image/jpeg;base64,/9j/4AAQ 20w, /img/l.jpg 900w">',
      `${cdn}/l.jpg`,
    ],
    ['densities', '<img srcset="/img/s.jpg 1x, /img/l.jpg 2x">', `${cdn}/l.jpg`],
    ['a thumbnail as src', '<img src="/img/s.jpg" srcset="/img/s.jpg 150w, /img/l.jpg 900w">', `${cdn}/l.jpg`],
    [
      'a lazy address and a lazy set',
      '<img src="/img/s.jpg" data-src="/img/m.jpg" data-srcset="/img/s.jpg 150w, /img/l.jpg 900w">',
      `${cdn}/l.jpg`,
    ],
    [
      'a thumbnail in the set, the picture in a lazy address',
      '<img srcset="/img/s.jpg 50w" data-src="/img/l.jpg">',
      `${cdn}/l.jpg`,
    ],
    [
      'the same address again and again',
      '<img src="/img/l.jpg" data-src="/img/l.jpg" srcset="/img/l.jpg, /img/l.jpg 2x">',
      `${cdn}/l.jpg`,
    ],
    [
      'over http in a source',
      '<picture><source srcset="http://cdn.example/l.jpg"><img></picture>',
      'https://cdn.example/l.jpg',
    ],
  ])('%s', (_, html, expected) => {
    expect(pictureAddress(imageIn(html), base)).toBe(expected);
  });

  test.each(['blank.gif', 'loading-1x1.png', 'placeholder_16x9.jpg', 'default-image.png', 'spacer.gif'])(
    'never %s',
    (name) => {
      expect(pictureAddress(imageIn(`<img src="/img/${name}">`), base)).toBeNull();
      expect(pictureAddress(imageIn(`<img src="/img/${name}" data-lazy="/img/l.jpg">`), base)).toBe(`${cdn}/l.jpg`);
    },
  );
});

describe('a photograph stays whatever word is in its name', () => {
  test.each([
    '<img src="/foto/lomba-desain-logo-kota.jpg" width="640" height="400">',
    '<img src="/foto/ponsel-pixel-terbaru.jpg">',
    '<img src="/foto/logo.jpg" width="800" height="450">',
    '<img src="/foto/truk-loading-barang.webp" style="width:640px;height:400px">',
    '<img src="/foto/avatar-film-laris.png">',
    '<img data-src="/foto/emoji-raksasa-di-taman.jpg" src="/blank.gif">',
    '<img src="/foto/blank-spot-sinyal.jpg">',
    '<img src="/foto/gagal-bayar-default-utang.jpg" width="100%">',
    '<img class="icon-zoom" src="/foto/pasar.jpg" width="700" height="420">',
    '<img src="/foto/counter.jpg" srcset="/foto/counter-300.jpg 300w, /foto/counter.jpg 900w">',
  ])('%s', (html) => {
    expect(isDecoration(imageIn(html))).toBe(false);
    expect(pictureAddress(imageIn(html), base)).toContain('/foto/');
  });
});

test.each([
  '<img src="/foto/pasar.jpg" width="1" height="1">',
  '<img src="/t/pasar.gif?id=7" style="width:1px;height:1px">',
  '<img src="/foto/pasar.jpg" style="height: 24px">',
  '<img src="/img/logo.png">',
  '<img src="/img/icons/bagikan.png">',
  '<img src="/img/icon-bagikan.svg">',
  '<img src="/img/sari.jpg" class="avatar">',
  '<img src="/img/warta-logo.svg" width="160" height="40">',
  '<img srcset="/foto/titik.png 16w, /foto/titik-2.png 32w">',
])('an ornament or counter is no picture: %s', (html) => {
  expect(isDecoration(imageIn(html))).toBe(true);
});

test('one picture has many addresses', () => {
  const isSame = (one: string, other: string) => pictureKey(one) === pictureKey(other);
  expect(isSame('https://a.example/x/pasar-300x200.jpg?w=1', 'https://a.example/x/pasar.jpg')).toBe(true);
  expect(isSame('https://a.example/x/pasar-1.jpg', 'https://a.example/x/pasar-2.jpg')).toBe(false);
  expect(isSame('https://a.example/p?id=1', 'https://a.example/p?id=2')).toBe(false);
});
