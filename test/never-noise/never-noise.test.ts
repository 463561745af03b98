import { expect, test } from 'vitest';
import { allCases } from './cases/all-cases';
import { faultsOf } from './faults';

test.each(allCases)('$title', async ({ page }) => {
  expect(await faultsOf(page)).toEqual([]);
});

test('every idea stands here once', () => {
  expect(allCases.length).toBeGreaterThanOrEqual(60);
  for (const what of ['title', 'page'] as const) {
    expect(new Set(allCases.map((one) => one[what])).size).toBe(allCases.length);
  }
});
