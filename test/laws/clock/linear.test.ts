import { expect, test } from 'vitest';
import { quotedAgency, statedSource } from '../../../src/indonesian/agency';
import { readCredits } from '../../../src/indonesian/byline';
import { readNames } from '../../../src/indonesian/names';
import { readDateline } from '../../../src/indonesian/dateline';
import { parseIndonesianDate } from '../../../src/indonesian/indonesian-date';
import { parseMachineDate } from '../../../src/indonesian/machine-date';
import { photographersOf, splitCredit } from '../../../src/indonesian/photo-credit';
import { loneRole } from '../../../src/indonesian/role-label';
import { slower } from './slower';

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

/** Such texts of so many characters, or a few more. */
const texts: ((size: number) => string)[] = seeds.flatMap((seed) => {
  const many = (size: number) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
  return [
    many,
    (size: number) => `${many(size)}!x`,
    (size: number) => `Penulis: ${many(size)}`,
    (size: number) => `Jakarta ${many(size)}-`,
  ];
});

/** Five times the text may take so many times as long; the square would take 25 times. */
const most = 16;

test.each(readers)('%s reads 100 KB of anything in linear time', (_, read) => {
  for (const text of texts) {
    const work = (size: number) => {
      const whole = text(size);
      return () => read(whole);
    };
    expect(slower(work(20_000), work(100_000), most), text(20)).toBeLessThan(most);
  }
});
