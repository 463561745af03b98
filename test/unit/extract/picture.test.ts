import { expect, test } from 'vitest';
import { pictureAddress } from '../../../src/extract/picture';
import { slower } from '../../laws/slower';

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

test.each(['<img ', '<img', '<img src=""'])(
  'pictures begun again and again as %s cost no more than their length',
  (begun) => {
    const finding = (beside: string) => {
      const image = lazyPicture(beside);
      return () => {
        for (let time = 0; time < 100; time += 1) pictureAddress(image, base);
      };
    };
    // Equally long, without a beginning of a picture.
    const calm = finding('<p class=""'.repeat(500).slice(0, 5000));
    expect(slower(calm, finding(begun.repeat(1250).slice(0, 5000)), 20)).toBeLessThan(20);
  },
);
