import { expect, test } from 'vitest';
import { takeOut } from '../../../src/extract/take-out';

const partsAfter = (html: string) => {
  const page = new DOMParser().parseFromString(`<div id="isi">${html}</div>`, 'text/html');
  const gone = page.querySelector('.promo');
  if (gone) takeOut(gone);
  return [...(page.querySelector('#isi')?.childNodes ?? [])].map((node) => node.nodeName.toLowerCase());
};

test.each([
  ['a block', 'Kalimat pertama.<p class="promo">Langganan</p>Kalimat kedua.'],
  ['a link around one', 'Kalimat pertama.<a class="promo"><p>Langganan</p></a>Kalimat kedua.'],
])('two bare texts stay apart where %s between them goes', (_, html) => {
  expect(partsAfter(html)).toEqual(['#text', 'div', '#text']);
});

test('nothing is left of what stood within a line, or in a list', () => {
  expect(partsAfter('Kalimat <a class="promo">pertama</a> dan kedua.')).toEqual(['#text', '#text']);
  expect(partsAfter('<li>Satu.</li><li class="promo">Langganan</li>')).toEqual(['li']);
});

test.each([
  ['div', 'td'],
  ['table', 'li'],
  ['ul', 'li'],
])('bare texts in a %s stay apart where a %s between them goes', (outer, inner) => {
  const box = document.createElement(outer);
  const cell = document.createElement(inner);
  box.append('Kalimat pertama.', cell, 'Kalimat kedua.');
  takeOut(cell);
  expect(Array.from(box.childNodes, ({ nodeName }) => nodeName)).toEqual(['#text', 'DIV', '#text']);
});
