import { describe, expect, test } from 'vitest';
import { snippetF1 } from './commands/gate/figures.mjs';
import { aboveFloors, belowFloors, raise } from './commands/gate/floors.mjs';
import { judgeSnippets } from './commands/gate/scorer.mjs';

const floors = {
  aims: { 'pages: F1': 0.995 },
  floors: { 'more: F1': 0.8, 'more: noise left': 3, 'cases k: hold': 5 },
};
const same = { 'pages: F1': 0.995, 'more: F1': 0.8, 'more: noise left': 3, 'cases k: hold': 5 };
const better = { 'pages: F1': 0.999, 'more: F1': 0.9, 'more: noise left': 2, 'cases k: hold': 6 };
const worse = { 'pages: F1': 0.99, 'more: F1': 0.7, 'more: noise left': 4, 'cases k: hold': 4 };

const nameOf = (line: string) => line.replace(/: [^:]*$/, '');

describe('floors', () => {
  test('a figure may be as good as its floor or better', () => {
    expect(belowFloors(same, floors)).toEqual([]);
    expect(belowFloors(better, floors)).toEqual([]);
  });

  test('an F1 and a number of cases may not fall, a number of faults may not rise', () => {
    expect(belowFloors(worse, floors).map(nameOf)).toEqual(Object.keys(worse));
  });

  test('a figure without a floor and a floor without a figure are named', () => {
    const { 'more: F1': _, ...rest } = same;
    expect(belowFloors({ ...rest, 'new: F1': 1 }, floors)).toEqual([
      'new: F1: 1, and has no floor',
      'more: F1: has a floor, but is not measured',
    ]);
  });

  test('those that were passed can be raised, but for the aims', () => {
    expect(aboveFloors(same, floors)).toEqual([]);
    expect(aboveFloors(better, floors).map(nameOf)).toEqual(Object.keys(floors.floors));
    const { 'pages: F1': _, ...passed } = better;
    expect(raise(better, floors)).toEqual({ aims: floors.aims, floors: passed });
    expect(raise(worse, floors)).toEqual(floors);
  });
});

describe('snippets', () => {
  const page = { with: ['satu  dua', 'tiga', 'empat'], without: ['menu', 'kaki laman'] };

  test('are found as they stand, whatever the white space', () => {
    expect(judgeSnippets(page, 'nol satu\n\ndua menu tiga')).toEqual([2, 1, 1]);
  });

  test('are scored over all pages together', () => {
    expect(
      snippetF1([
        [2, 1, 1],
        [1, 0, 2],
      ]),
    ).toBeCloseTo(6 / 10);
  });
});
