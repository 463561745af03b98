import { describe, expect, test } from 'vitest';
import { labelsMaker, readCredits } from '../../../src/indonesian/byline';
import { loneRole, roleLabels, roleNamed } from '../../../src/indonesian/role-label';

describe('a label is known everywhere: with a colon, alone, and as a line that is no text', () => {
  test.each(roleLabels)('%s', (label) => {
    const printed = label.charAt(0).toUpperCase() + label.slice(1);
    const role = roleNamed(label);
    expect(readCredits(`${printed}: Sari Wulan`)).toMatchObject([{ role, people: ['Sari Wulan'] }]);
    expect(readCredits(`${printed} :\nSari Wulan`)).toMatchObject([{ role, people: ['Sari Wulan'] }]);
    expect(loneRole(`${printed} :`)?.role).toBe(role);
    expect(labelsMaker(`${printed}: Sari Wulan`)).toBe(true);
  });
});

describe('a label without a colon', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Penulis Sari Wulan, Editor Budi Rahman, 3 November 2026 pukul 09.15 WIB',
      { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
    ],
    ['Reporter Sari Wulan | Editor Budi Rahman', { reporters: ['Sari Wulan'], editors: ['Budi Rahman'] }],
    ['Editor. Sari Wulan', { editors: ['Sari Wulan'] }],
    ['Penulis | Sari Wulan', { authors: ['Sari Wulan'] }],
    ['Penerjemah Sari Wulan', { contributors: ['Sari Wulan'] }],
    ['Pewarta / Sari Wulan', { reporters: ['Sari Wulan'] }],
    ['Disunting oleh Sari', { editors: ['Sari'] }],
    ['OLEH\nSARI WULAN\nIkuti di twitter', { authors: ['SARI WULAN'] }],
    ['Penulis\n :\n Sari Wulan', { authors: ['Sari Wulan'] }],
  ])('%j', (text, expected) => {
    const read = readCredits(text).map(({ role, people }) => [role, people]);
    expect(Object.fromEntries(read)).toEqual(expected);
  });

  test.each([
    'Penulis Sari Wulan tinggal di kota itu',
    'Editor muda itu pindah kota',
    'Oleh karena itu, Presiden pulang',
    'Wartawan senior Sari Wulan, Budi Rahman, dan kawan-kawan hadir',
    'Red Bull menang lagi',
    'Laporan Keuangan Pasar Lama',
    'Kurator museum, Sekar Wulandari, menuturkan hal itu',
    'Penulis',
  ])('not: %s', (text) => {
    expect(readCredits(text)).toEqual([]);
    expect(labelsMaker(text)).toBe(false);
  });
});
