import { expect, test } from 'vitest';
import { Resistance } from '../../../src/background/resistance';

const host = 'warta-contoh.example';
const story = `https://${host}/baca/1`;
/** Whether the last of a row of loads, at these times, has its publisher left alone. */
const loads = (resistance: Resistance, address: (index: number) => string, times: number[]) =>
  times.map((now, index) => resistance.cleaned(1, address(index), host, now)).at(-1);

test('a page that comes anew at once, again and again, has its publisher left alone', () => {
  const resistance = new Resistance();
  expect(loads(resistance, () => story, [0, 400, 800])).toBe(false);
  expect(loads(resistance, () => story, [1200])).toBe(true);
});

test('a reader who reloads, reads on, or has many tabs is no answer', () => {
  expect(loads(new Resistance(), () => story, [0, 6000, 12_000, 18_000, 24_000])).toBe(false);
  expect(loads(new Resistance(), (index) => `${story}${index}`, [0, 400, 800, 1200, 1600])).toBe(false);
  const resistance = new Resistance();
  expect([0, 1, 2, 3, 4].map((tab) => resistance.cleaned(tab, story, host, tab)).includes(true)).toBe(false);
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
  resistance.forgive(host);
  expect(resistance.answered(host, 3)).toBe(false);
});
