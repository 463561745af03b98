import { expect, test, vi } from 'vitest';
import { atOnce, each, type Steps } from '../../../src/analysis/steps';
import { inSlices } from '../../../src/page/in-slices';

/** Steps that take so many milliseconds each. */
function* steps(count: number, time: number, done: number[] = []): Steps<number[]> {
  for (let step = 0; step < count; step += 1) {
    const end = performance.now() + time;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
  return done;
}

test('steps give the same at once and in slices', async () => {
  const wanted = [0, 1, 2, 3, 4];
  expect(atOnce(steps(5, 0))).toEqual(wanted);
  expect(await inSlices(steps(5, 3), () => false)).toEqual(wanted);
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  expect(atOnce(each(hundred, (one) => one * 2))).toEqual(hundred.map((one) => one * 2));
});

test('the page has its turn whenever a slice is full', async () => {
  const isOver = vi.fn(() => false);
  await inSlices(steps(4, 12), isOver);
  expect(isOver).toHaveBeenCalledTimes(4);
});

test('what is over is not gone on with', async () => {
  const done: number[] = [];
  expect(await inSlices(steps(9, 12, done), () => done.length >= 2)).toBeNull();
  expect(done).toEqual([0, 1]);
});
