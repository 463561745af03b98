import { describe, expect, test } from 'vitest';
import { opensWithDateline } from '../../../src/indonesian/dateline-opening';

describe('a line opens with a dateline', () => {
  test.each([
    'JAKARTA - Pasar dibuka.',
    'Muara Cemara — Pasar dibuka.',
    'Warta.com, JAKARTA - Pasar dibuka.',
    'Jakarta, Warta.co.id -- Pasar dibuka.',
    'Jakarta (ANTARA) - Pasar dibuka.',
    'Jakarta, CNN Indonesia -- Pasar dibuka.',
    'Solo, Jawa Tengah – Pasar dibuka.',
  ])('%s', (text) => {
    expect(opensWithDateline(text)).toBe(true);
  });
  test.each([
    'Pasar Lentera dibuka - akhirnya.',
    'DEPRESI jadi perhatian.',
    'Anak-anak bermain di tepi sungai.',
    'jakarta - pasar dibuka.',
    'Kata itu diulang tiga kali oleh guru di depan kelas - tanpa suara.',
  ])('not: %s', (text) => {
    expect(opensWithDateline(text)).toBe(false);
  });
});
