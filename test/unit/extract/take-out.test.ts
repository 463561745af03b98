import { expect, test } from 'vitest';
import { takeOut } from '../../../src/extract/take-out';

const partsAfter = (html: string) => {
  const page = new DOMParser().parseFromString(`<div id="isi">${html}</div>`, 'text/html');
  const gone = page.querySelector('.promo');
  if (gone) takeOut(gone);
  return [...(page.querySelector('#isi')?.childNodes ?? [])].map((node) => node.nodeName.toLowerCase());
};

test('two bare texts stay apart where the block between them goes', () => {
  expect(partsAfter('Kalimat pertama.<p class="promo">Langganan</p>Kalimat kedua.')).toEqual(['#text', 'div', '#text']);
});

test('nothing is left where blocks stand around it, or where it stood within a line', () => {
  expect(partsAfter('<p>Satu.</p><p class="promo">Langganan</p><p>Dua.</p>')).toEqual(['p', 'p']);
  expect(partsAfter('Kalimat <a class="promo">pertama</a> dan kedua.')).toEqual(['#text', '#text']);
});
