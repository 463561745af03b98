import { expect, test } from 'vitest';
import { Resistance } from '../../../src/background/resistance';

const host = 'warta-contoh.example';
const story = `https://${host}/baca/1`;
/** Whether the last of a row of loads, at these times, has its publisher left alone. */
const loads = (resistance: Resistance, address: (index: number) => string, times: number[]) =>
  times.map((now, index) => resistance.cleaned(1, address(index), host, now)).at(-1);

/** So many times, so far apart in milliseconds. */
const every = (gap: number, count: number) => Array.from({ length: count }, (_, index) => index * gap);

test('a page that comes back at once ten times in a row has its publisher left alone, whoever loads it', () => {
  const resistance = new Resistance();
  expect(loads(resistance, () => story, every(400, 10))).toBe(false);
  expect(loads(resistance, () => story, [4000])).toBe(true);
});

test('a few quick reloads, slow ones, other stories and other tabs do not count', () => {
  expect(loads(new Resistance(), () => story, every(400, 6))).toBe(false);
  expect(loads(new Resistance(), () => story, every(6000, 20))).toBe(false);
  expect(loads(new Resistance(), (index) => `${story}${index}`, every(400, 20))).toBe(false);
  const resistance = new Resistance();
  expect(
    every(1, 20)
      .map((tab) => resistance.cleaned(tab, story, host, tab))
      .includes(true),
  ).toBe(false);
});

test('what pages did long ago, or those of another publisher, does not count', () => {
  const resistance = new Resistance();
  expect([0, 70_000, 140_000, 210_000].map((now) => resistance.answered(host, now)).includes(true)).toBe(false);
  expect(resistance.answered('koran.example', 210_001)).toBe(false);
  expect(resistance.answered(host, 210_002)).toBe(false);
  expect(resistance.answered(host, 210_003)).toBe(true);
});

test('it is forgiven at the reader’s word', () => {
  const resistance = new Resistance();
  for (const now of [0, 1, 2]) resistance.answered(host, now);
  loads(resistance, () => story, every(400, 11));
  resistance.forgive(host);
  expect(resistance.answered(host, 3)).toBe(false);
  expect(loads(resistance, () => story, [4400])).toBe(false);
});
