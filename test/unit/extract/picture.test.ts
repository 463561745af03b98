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

/** The fastest of several times, in milliseconds, that fifty pictures beside such a text take. */
function timeOf(beside: string): number {
  const image = lazyPicture(beside);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    for (let time = 0; time < 50; time += 1) pictureAddress(image, base);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test('a picture is found in what stands beside it for readers without scripts', () => {
  const image = lazyPicture('<p>Umpama</p><img class="foto" src="/foto.jpg?a=1&amp;b=2">');
  expect(pictureAddress(image, base)).toBe('https://warta-contoh.example/foto.jpg?a=1&b=2');
});

test.each(['<img ', '<img', '<img src=""'])(
  'pictures begun again and again as %s cost no more than their length',
  (begun) => {
    // Equally long, without a beginning of a picture.
    const calm = timeOf('<p class=""'.repeat(500).slice(0, 5000));
    expect(timeOf(begun.repeat(1250).slice(0, 5000))).toBeLessThan(calm * 20 + 5);
  },
);
