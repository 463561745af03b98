import { describe, expect, test } from 'vitest';
import { addressesReader, judgeWording } from '../../../src/analysis/judge-line';
import { normalise } from '../../../src/indonesian/phrase';
import { newsWordings, promoWordings } from './wordings';

describe('a promo is known by its wording', () => {
  test.each(promoWordings)('%s: %s', (kind, text) => {
    expect(judgeWording(text).wording?.kind).toBe(kind);
  });
});

describe('a line of news is not', () => {
  test.each(newsWordings)('%s', (text) => {
    const { wording, wall } = judgeWording(text);
    // A label or a likely promo needs a second sign; neither decides.
    expect(wording?.strength === 'sure' ? wording : null).toBe(null);
    expect(wall).toBe(false);
  });
});

describe('a wall is known by its wording', () => {
  test.each([
    'Silakan berlangganan untuk melanjutkan membaca',
    'Silakan login untuk membaca artikel ini',
    'Masuk untuk melanjutkan membaca artikel ini',
    'Berlangganan untuk lanjut membaca',
    'Kuota artikel gratis Anda habis',
    'Artikel ini khusus untuk pelanggan',
    'Nonaktifkan pemblokir iklan Anda',
    'Matikan adblock untuk membaca',
    'Subscribe to continue reading',
    'Untuk melanjutkan membaca, silakan masuk atau daftar',
    'Nyaman tanpa iklan. Berlangganan untuk lanjut membaca.',
    'Anda telah membaca 5 artikel gratis. Masuk untuk membaca artikel selanjutnya.',
  ])('%s', (text) => {
    expect(judgeWording(text).wall).toBe(true);
  });

  test.each([
    'Langganan sekarang',
    'Konten Premium',
    'Sudah berlangganan? Masuk di sini',
    'Anda telah membaca 3 artikel',
  ])('an offer is none: %s', (text) => {
    expect(judgeWording(text).wall).toBe(false);
  });
});

test('what is longer than a promo can be is never judged by its wording', () => {
  const short = 'Ikuti berita kami di Google News';
  expect(judgeWording(short).wording?.kind).toBe('promo');
  expect(judgeWording(`${short} ${'dan seterusnya '.repeat(40)}`).wording).toBe(null);
});

test.each([
  ['Iklan:', 'iklan'],
  ['» “BACA JUGA” →', 'baca juga'],
  ['# Hot Topic', 'hot topic'],
  ['[Gambas:Video]', 'gambas:video'],
  ['Don’t miss…', "don't miss"],
])('patterns see %s as %s', (text, plain) => {
  expect(normalise(text)).toBe(plain);
});

test.each([
  ['Silakan masuk dengan akun Anda.', true],
  ['Klik di sini.', true],
  ['Pelanggan harus masuk dengan akun masing-masing.', false],
])('%s speaks to the reader: %s', (text, expected) => {
  expect(addressesReader(text)).toBe(expected);
});
