import { expect, test } from 'vitest';
import { safeUrl } from '../../../src/article/safe-url';

const base = new URL('https://warta-contoh.example/read/1/');

const addresses: [string, string | null][] = [
  ['gambar.jpg', 'https://warta-contoh.example/read/1/gambar.jpg'],
  ['//cdn.example/a.jpg?w=600&h=400#x', 'https://cdn.example/a.jpg?w=600&h=400#x'],
  ['http://cdn.example/a', 'http://cdn.example/a'],
  ['mailto:redaksi@warta-contoh.example', 'mailto:redaksi@warta-contoh.example'],
  ['https://wаrta.example/', 'https://xn--wrta-53d.example/'],
  ['javascript:alert(1)', null],
  ['JaVa\nScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['blob:https://warta-contoh.example/1', null],
  ['filesystem:https://warta-contoh.example/1', null],
  ['vbscript:x', null],
  ['https://bank.example@jahat.example/', null],
  ['https://', null],
  [`https://warta-contoh.example/${'a'.repeat(9000)}`, null],
];

test.each(addresses)('%j', (text, expected) => expect(safeUrl(text, base)).toBe(expected));

test('a page without an address of its own resolves nothing relative', () => {
  expect(safeUrl('/a', new URL('about:blank'))).toBeNull();
  expect(safeUrl('https://warta-contoh.example/a', new URL('about:blank'))).toBe('https://warta-contoh.example/a');
});
