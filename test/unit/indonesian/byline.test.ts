import { expect, test } from 'vitest';
import { readCredits } from '../../../src/indonesian/byline';
import { readNames } from '../../../src/indonesian/names';

const labelled = (text: string) =>
  Object.fromEntries(readCredits(text).map(({ role, people, desks }) => [role, people.length > 0 ? people : desks]));

const credits: [string, Record<string, string[]>][] = [
  ['Penulis : Sari Wulan', { authors: ['Sari Wulan'] }],
  ['Penulis :\nSari Wulan', { authors: ['Sari Wulan'] }],
  ['Editor : Tono', { editors: ['Tono'] }],
  ['Oleh Sari Wulan', { authors: ['Sari Wulan'] }],
  ['Oleh\nSari Wulan\npada 21 Jul 2021, 07:00 WIB', { authors: ['Sari Wulan'] }],
  ['Oleh: Sari Wulan - 5 Juni 2023 17:13 WIB', { authors: ['Sari Wulan'] }],
  ['Oleh Warta.com', { authors: ['Warta.com'] }],
  ['Reporter: Sari Wulan | Editor: Budi Rahman', { reporters: ['Sari Wulan'], editors: ['Budi Rahman'] }],
  ['Rep: Sari Wulan/ Red: Budi Rahman', { reporters: ['Sari Wulan'], editors: ['Budi Rahman'] }],
  ['Penulis : Sari Wulan Editor : Budi Rahman', { authors: ['Sari Wulan'], editors: ['Budi Rahman'] }],
  ['Redaktur & Reporter : Budi Rahman', { editors: ['Budi Rahman'], reporters: ['Budi Rahman'] }],
  ['Pewarta:\nSari Wulan dan Tono H', { reporters: ['Sari Wulan', 'Tono H'] }],
  [
    'Pewarta: Sari WulanEditor: Budi Rahman Copyright © WARTA 2026',
    { reporters: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  ['PASAR\n| 16 Juni 2021 13:00\nReporter :\nSari Wulan', { reporters: ['Sari Wulan'] }],
  ['Reporter:\nTono\n|', { reporters: ['Tono'] }],
  ['TonoEditor', { editors: ['Tono'] }],
  ['Sari Wulan\nPenulis', { authors: ['Sari Wulan'] }],
  ['Penulis\nSari Wulan', { authors: ['Sari Wulan'] }],
  ['Penyumbang bahan :\nSari Wulan\nB.r. Rahman\nTono', { reporters: ['Sari Wulan', 'B.r. Rahman', 'Tono'] }],
  ['Penulis : Kontributor Solo, Sari Wulan', { authors: ['Sari Wulan'] }],
  ['Laporan Wartawan Warta.com, Sari Wulan', { reporters: ['Sari Wulan'] }],
  ['Penulis: dr. Sari Wulan, SpA, Budi Rahman, S.H.', { authors: ['dr. Sari Wulan, SpA', 'Budi Rahman, S.H.'] }],
  ['Oleh : Sari Wulan / BRH', { authors: ['Sari Wulan'] }],
  ['Editor: budi rahman', { editors: ['budi rahman'] }],
  ['Pewarta: Sari Wulan\nUploader : Tono', { reporters: ['Sari Wulan'] }],
  ['Oleh karena itu, pemerintah harus segera bertindak.', {}],
  ['Pilihan Editor: Pasar Lama Dibuka Kembali', {}],
  ['Reporter: Bagaimana pendapat Anda tentang hal ini?', {}],
  ['Penulis :', {}],
  ['Editor :\nCOPYRIGHT © WARTA 2026', {}],
];

test.each(credits)('credits in %j', (text, expected) => expect(labelled(text)).toEqual(expected));

const bylines: [string, string[], string[]][] = [
  ['Sari Wulan -\nwartaNews', ['Sari Wulan'], []],
  ['Sari Wulan - Warta.com', ['Sari Wulan'], ['Warta.com']],
  ['Sari Wulan\n,\n, Warta Portal\nRabu 27 September 2023 16:06 WIB', ['Sari Wulan'], ['Warta Portal']],
  ['Sari Wulan,\nCNBC Indonesia', ['Sari Wulan'], ['CNBC Indonesia']],
  ['Sari Wulan\n- Warta.com\n25 Januari 2022 | 07:10 WIB', ['Sari Wulan'], ['Warta.com']],
  ['Sari Wulan & Tono', ['Sari Wulan', 'Tono'], []],
  ['Sari Wulan, SARI WULAN', ['Sari Wulan'], []],
  ['Tim Redaksi', [], ['Tim Redaksi']],
  ['SARI WULAN (Kontributor)', ['SARI WULAN'], []],
  ['redaksi@warta.example', [], []],
  ['https://www.warta.example/penulis', [], []],
  ['Bagikan', [], []],
  ['', [], []],
];

test.each(bylines)('names in %j', (text, people, desks) => expect(readNames(text)).toEqual({ people, desks }));
