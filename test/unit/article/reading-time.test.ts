import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/article/reading-time';

test('whole minutes, at least one', () => {
  expect([0, 1, 200, 310, 2000].map(readingMinutes)).toEqual([1, 1, 1, 2, 10]);
});
