import { expect, test } from 'vitest';
import { quotedAgency, statedSource } from '../../src/article/agency';
import { readCredits, readNames } from '../../src/article/byline';
import { readDateline } from '../../src/article/dateline';
import { parseIndonesianDate } from '../../src/article/indonesian-date';
import { parseMachineDate } from '../../src/article/machine-date';
import { photographersOf, splitCredit } from '../../src/article/photo-credit';
import { loneRole } from '../../src/article/role-label';

/** Texts on which a careless pattern takes the square of their length, or forever. */
const seeds = [
  ' ',
  '\n',
  '.',
  ',',
  '-',
  '/',
  '(',
  ')',
  ': ',
  ' - ',
  '. ',
  'a',
  'A',
  '1',
  '1 ',
  'a ',
  'Aa ',
  'Aa, ',
  '1/1/',
  '10:10 ',
  '1 jan ',
  '1 Jan 2020 ',
  'Senin, ',
  'Foto: ',
  'Penulis : ',
  'Oleh ',
  'dilansir dari ',
  'dikutip Aaa ',
  'a.com, ',
  'AAA (',
  '©',
  '@',
  'Sari Wulan/',
  'Sumber: ',
  'aa : 1',
];
const readers: [string, (text: string) => unknown][] = [
  ['parseIndonesianDate', (text) => parseIndonesianDate(text, 'Asia/Jakarta')],
  ['parseMachineDate', (text) => parseMachineDate(text, 'Asia/Jakarta')],
  ['readNames', readNames],
  ['readCredits', readCredits],
  ['loneRole', loneRole],
  ['readDateline', readDateline],
  ['quotedAgency', quotedAgency],
  ['statedSource', statedSource],
  ['splitCredit', splitCredit],
  ['photographersOf', photographersOf],
];

const size = 100_000;
const texts = seeds.flatMap((seed) => {
  const many = seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
  return [many, `${many}!x`, `Penulis: ${many}`, `Jakarta ${many}-`];
});

test.each(readers)('%s reads 100 KB of anything in linear time', (_, read) => {
  for (const text of texts) {
    const start = performance.now();
    read(text);
    expect(performance.now() - start, `${text.slice(0, 20)}…`).toBeLessThan(400);
  }
});
