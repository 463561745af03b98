import { expect, test } from 'vitest';
import { takeOut } from '../../../src/extract/take-out';

const partsAfter = (html: string, box = 'div') => {
  const page = new DOMParser().parseFromString(`<${box} id="isi">${html}</${box}>`, 'text/html');
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
  expect(partsAfter('<li>Satu.</li><li class="promo">Langganan</li>', 'ul')).toEqual(['li']);
});

test('a cell that stands in no row parts bare texts as a block does', () => {
  const box = document.createElement('div');
  const cell = document.createElement('td');
  box.append('Kalimat pertama.', cell, 'Kalimat kedua.');
  takeOut(cell);
  expect(Array.from(box.childNodes, ({ nodeName }) => nodeName)).toEqual(['#text', 'DIV', '#text']);
});
