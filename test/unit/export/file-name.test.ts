import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/export/file-name';
import { sampleArticle } from './sample-article';

const named = (title: string, extension = 'md') => fileName(sampleArticle([], { title }), extension);
const bare = (title: string) => {
  const article = sampleArticle([], { title });
  return fileName({ ...article, attribution: { ...article.attribution, published: null, canonical: null } }, 'txt');
};

test.each([
  ['Blinken ke Israel', '2024-03-05 warta-contoh.example blinken-ke-israel.md'],
  [
    'Harga naik 7,5%: "Ini berat," kata Jum’at',
    '2024-03-05 warta-contoh.example harga-naik-7-5-ini-berat-kata-jumat.md',
  ],
  ['../../etc/passwd\0<>|?*:\\', '2024-03-05 warta-contoh.example etc-passwd.md'],
  ['\u202Egpj.exe\u200B \u2066x', '2024-03-05 warta-contoh.example gpj-exe-x.md'],
  ['🦆🦆', '2024-03-05 warta-contoh.example.md'],
  ['Café À la carte 新聞', '2024-03-05 warta-contoh.example café-à-la-carte-新聞.md'],
])('the file of %s', (title, name) => expect(named(title)).toBe(name));

test('an article without day, paper or title has a name too, and none of a device', () => {
  expect(bare('')).toBe('artikel.txt');
  expect(bare('CON')).toBe('artikel con.txt');
  expect(bare('COM¹')).toBe('artikel com¹.txt');
  expect(bare('Lampu')).toBe('lampu.txt');
});

test('a long title ends at a word', () => {
  const name = named('sangat panjang '.repeat(40), 'html');
  expect(name).toMatch(/^2024-03-05 warta-contoh\.example (?:sangat-panjang-)*(?:sangat|sangat-panjang)\.html$/);
  expect(name.length).toBeLessThanOrEqual(120);
});

test('whatever a title holds, its name is safe everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      for (const name of [named(title), bare(title)]) {
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}. -]+\.(?:md|txt)$/u);
        expect(name).not.toMatch(/^[ .-]|[ .]\.(?:md|txt)$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      }
    }),
  );
});
