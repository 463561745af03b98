import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCredits } from '../../src/indonesian/byline';
import { readNames } from '../../src/indonesian/names';
import { photographersOf, splitCredit } from '../../src/indonesian/photo-credit';
import { lawRuns } from './law-runs';

const scraps = fc.constantFrom(
  'Penulis',
  'Editor',
  'Oleh',
  'Reporter',
  'Rep',
  'Red',
  ':',
  ' : ',
  ' ',
  '\n',
  ',',
  ' dan ',
  '&',
  '/',
  '|',
  ' - ',
  'Sari Wulan',
  'Budi',
  'TONO',
  'S.H.',
  'Warta.com',
  'Tim Redaksi',
  '(swn)',
  '5 Juni 2023 17:13 WIB',
  '©',
  'Foto: ',
  '.',
  '  ',
  '—',
  'a',
);
const line = fc.oneof(
  fc.array(scraps, { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 120, unit: 'grapheme' }),
);

const isClean = (names: string[]) => {
  expect(names.every((name) => name.trim() === name && /\p{L}/u.test(name))).toBe(true);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
};

test('a byline has no empty name and no duplicate', () => {
  fc.assert(
    fc.property(line, (text) => {
      for (const { people, desks } of [readNames(text), readNames(text, true), ...readCredits(text)]) {
        isClean(people);
        isClean(desks);
      }
    }),
    lawRuns(100),
  );
});

test('names joined in any of the ways that papers join them come apart again', () => {
  const names = fc.uniqueArray(
    fc.constantFrom('Sari Wulan', 'Budi Rahman', 'Tono Hadi', 'Rina Hartono', 'Dewi L. Asih'),
    { minLength: 1, maxLength: 4 },
  );
  const joints = fc.constantFrom(', ', ' dan ', ' & ', '/', ' | ', '\n', ', dan ');
  fc.assert(
    fc.property(names, joints, (people, joint) => {
      expect(readNames(people.join(joint)).people).toEqual(people);
      expect(readCredits(`Penulis : ${people.join(joint)}`).flatMap((credit) => credit.people)).toEqual(people);
    }),
    lawRuns(100),
  );
});

test('a caption loses no word, and neither part is empty', () => {
  const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
  fc.assert(
    fc.property(line, (text) => {
      const { caption, credit } = splitCredit(text);
      expect(caption).not.toBe('');
      expect(credit).not.toBe('');
      const all = new Set(words(text));
      for (const word of words(`${caption ?? ''} ${credit ?? ''}`)) expect(all.has(word)).toBe(true);
      isClean(photographersOf(credit ?? ''));
    }),
    lawRuns(100),
  );
});
