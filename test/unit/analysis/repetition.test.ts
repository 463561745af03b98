import { describe, expect, test } from 'vitest';
import { repeatedLines } from '../../../src/analysis/repetition';
import { report } from '../../never-noise/newsroom';
import { readStory } from './read-page';

const [one = '', two = '', three = '', four = ''] = report(4);
const strange = 'Secangkir kopi untuk redaksi';
const linked = (href: string, text = strange) => `<p><a href="${href}">${text}</a></p>`;

const repeatedIn = (body: string) => {
  const { lines, regions, story } = readStory(body);
  return [...repeatedLines({ lines, regions }, story)].map(({ text }) => text);
};
const around = (above: string, inside: string, below: string) =>
  `${above}<h1>Pasar Lentera Kembali Ramai</h1><div><p>${one}</p>${inside}<p>${two}</p>${inside}<p>${three}</p><p>${four}</p></div>${below}`;

describe('a short line is a banner, whatever it says,', () => {
  test('where it stands three times and leads to one place', () => {
    expect(repeatedIn(around('', linked('/dukung'), linked('/dukung')))).toEqual([strange, strange, strange]);
  });

  test('where it stands around the text as well as in it, and leads nowhere', () => {
    expect(repeatedIn(around(`<p>${strange}</p>`, `<p>${strange}</p>`, `<p>${strange}</p>`))).toHaveLength(4);
  });

  test('where one of them has lost its link', () => {
    expect(repeatedIn(around(`<p>${strange}</p>`, linked('/dukung'), linked('/dukung')))).toHaveLength(4);
  });
});

describe('a line is no banner', () => {
  test.each([
    ['that stands twice', around(linked('/dukung'), '', linked('/dukung'))],
    ['that leads to three places', around(linked('/a'), linked('/b'), linked('/c'))],
    ['that stands in the text alone', around('', `<p>${strange}</p>`, '')],
    ['of two words', around(linked('/a', 'Dukung kami'), linked('/a', 'Dukung kami'), linked('/a', 'Dukung kami'))],
    [
      'of more than sixteen words',
      around(linked('/a', `${strange} dan `.repeat(5)), linked('/a', `${strange} dan `.repeat(5)), ''),
    ],
    [
      'in cells of a table',
      around('', `<table><tr><td>${strange}</td><td>${strange}</td></tr></table>`, `<ul><li>${strange}</li></ul>`),
    ],
    [
      'that is a credit of pictures',
      around('<p>Foto: Sari Kenanga/Warta</p><p>Foto: Sari Kenanga/Warta</p>', '<p>Foto: Sari Kenanga/Warta</p>', ''),
    ],
    [
      'that is the headline',
      around(
        '<p>Pasar Lentera Kembali Ramai</p>',
        '<p>Pasar Lentera Kembali Ramai</p>',
        '<p>Pasar Lentera Kembali Ramai</p>',
      ),
    ],
  ])('%s', (_, body) => {
    expect(repeatedIn(body)).toEqual([]);
  });
});
