import { expect, test } from 'vitest';
import { corpus } from './attacks/corpus';
import { allCases } from './never-noise/cases/all-cases';
import { askedSwitches, listedCarelessness, listedSwitches, misused } from './switches/in-source';

const sorted = (names: readonly string[]) => [...new Set(names)].toSorted();

test('every switch that is listed is asked for in the source, and no other', () => {
  expect(listedSwitches.length).toBeGreaterThan(80);
  expect(sorted(askedSwitches)).toEqual(listedSwitches.toSorted());
});

test('the source asks for switches in one form, which the minifier takes out', () => {
  expect(misused).toEqual([]);
});

test('names are short: at most five words', () => {
  expect(listedSwitches.filter((name) => !/^[a-z]+(?:-[a-z]+){1,4}$/.test(name))).toEqual([]);
});

test('a page or an attack shows for every switch that it matters', () => {
  const tried = new Set<string>([...allCases.flatMap((one) => one.switches), ...corpus.flatMap((one) => one.guards)]);
  expect([...listedSwitches, ...listedCarelessness].filter((name) => !tried.has(name))).toEqual([]);
});
