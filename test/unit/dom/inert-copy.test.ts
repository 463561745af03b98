import { expect, test } from 'vitest';
import { inertCopy } from '../../../src/dom/inert-copy';

const parse = (html: string) => new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
const formula = (elements: number) => `<math>${'<mi>x</mi>'.repeat(elements)}</math>`;

test('a copy is the page to the letter', () => {
  const page = parse(`<title>Pasar</title><p>Luas 400 meter</p><template><p>satu</p></template>`);
  expect(inertCopy(page).isEqualNode(page)).toBe(true);
});

test('what is in a formula is left out of it, and nothing else', () => {
  const page = parse(`<!-- awal --><title>Pasar</title><p id=a>Luas ${formula(3)} meter</p><p>${formula(2)}</p>akhir`);
  const copy = inertCopy(page);
  for (const one of page.querySelectorAll('math')) one.replaceChildren();
  expect(copy.isEqualNode(page)).toBe(true);
  expect(copy.defaultView).toBe(null);
});

test('no field of the page keeps a formula’s page from being copied', () => {
  const fields = ['childNodes', 'appendChild', 'importNode', 'querySelectorAll', 'cloneNode'].map(
    (name) => `<input name=${name}>`,
  );
  const page = parse(`<form>${fields.join('')}<p>Pasar</p></form><form name=importNode></form>${formula(1)}`);
  expect(inertCopy(page).querySelector('p')?.textContent).toBe('Pasar');
});
