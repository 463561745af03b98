import { expect, test } from 'vitest';
import { pictureUrl, safeUrl } from '../../../src/article/safe-url';

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

test.each<[string, string | null]>([
  ['foto.jpg', 'https://warta-contoh.example/read/1/foto.jpg'],
  ['http://cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
  ['https://lokal.home.example/a.jpg', 'https://lokal.home.example/a.jpg'],
  ['https://cdn.localnews.example:8443/a', 'https://cdn.localnews.example:8443/a'],
  ['https://10.0.0.1.example/a', 'https://10.0.0.1.example/a'],
  ['https://foto.xn--p1ai/a', 'https://foto.xn--p1ai/a'],
  ['https://wаrta.example./', 'https://xn--wrta-53d.example./'],
  ['mailto:a@warta-contoh.example', null],
  ['https://localhost:3000/a', null],
  ['https://a.localhost/a', null],
  ['https://perute/a', null],
  ['https://127.1/a', null],
  ['https://0x7f000001/a', null],
  ['https://8.8.8.8/a', null],
  ['https://[::1]/a', null],
  ['https://[fe80::1]/a', null],
  ['https://[2001:db8::1]/a', null],
  ['https://pencetak.LOCAL./a', null],
  ['https://gaji.internal/a', null],
  ['https://perute.home.arpa/a', null],
  ['https://nas.lan/a', null],
])('a picture at %j', (text, expected) => expect(pictureUrl(text, base)).toBe(expected));

test('a page that is not over https names pictures as it does', () => {
  expect(pictureUrl('/a.jpg', new URL('http://warta-contoh.example/'))).toBe('http://warta-contoh.example/a.jpg');
});
