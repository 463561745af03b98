import { expect, test } from 'vitest';
import { Resistance } from '../../../src/background/resistance';

const host = 'warta-contoh.example';

test('pages that leave by themselves three times within a minute resist, each publisher for itself', () => {
  const resistance = new Resistance();
  expect([0, 70_000, 140_000, 210_000].map((now) => resistance.answered(host, now)).includes(true)).toBe(false);
  expect(resistance.answered('koran.example', 210_001)).toBe(false);
  expect(resistance.answered(host, 210_002)).toBe(false);
  expect(resistance.answered(host, 210_003)).toBe(true);
});

test('a publisher that the reader wants cleaned begins anew', () => {
  const resistance = new Resistance();
  for (const now of [0, 1, 2]) resistance.answered(host, now);
  resistance.forgive(host);
  expect(resistance.answered(host, 3)).toBe(false);
});
