import { expect, test } from 'vitest';
import { pictureAddress } from '../../../src/extract/picture';

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
