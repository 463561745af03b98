import { expect, test } from 'vitest';
import { slower } from './slower';

let sum = 0;

/** Work that goes by the number of things, and by its square. */
const linear = (count: number) => () => {
  for (let at = 0; at < count * 1000; at += 1) sum += at % 7;
};
const square = (count: number) => () => {
  for (let one = 0; one < count; one += 1) for (let other = 0; other < count; other += 1) sum += (one * other) % 7;
};

test('work that goes by the square of its size is told from work that goes by its size', () => {
  // Neither is measured while the browser still compiles it.
  for (const work of [linear, square]) work(500)();
  expect(slower(square(500), square(5000), 16)).toBeGreaterThan(16);
  expect(slower(linear(500), linear(5000), 16)).toBeLessThan(16);
  expect(sum).toBeGreaterThan(0);
});
