import { describe, expect, test } from 'vitest';
import { showsDate } from '../../../src/indonesian/shows-date';

describe('a line prints a date', () => {
  test.each([
    '5 Juni 2023',
    'Senin, 02/11/2023 10:15 WIB',
    '1 Feb 23',
    '12-08-2022',
    'Jum’at, 3 Mei 2024',
    '7 Agustus 2025',
  ])('%s', (text) => {
    expect(showsDate(text)).toBe(true);
  });
  test.each(['5 kios baru', '2 jam lalu', 'pukul 10.15 WIB', 'Juni tahun lalu', '3/5', 'halaman 12'])(
    'not: %s',
    (text) => {
      expect(showsDate(text)).toBe(false);
    },
  );
});
