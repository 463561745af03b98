import { describe, expect, test } from 'vitest';
import { withSwitchedOff } from '../switches/switched-off';
import { allCases } from './cases/all-cases';
import { faultsOf } from './faults';

describe('nothing of the article is lost', () => {
  test.each(allCases)('$title', async ({ page }) => {
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('something is lost without the decisions that save it', () => {
  test.each(allCases)('$title', async ({ page, switches }) => {
    const faults = await withSwitchedOff(switches, () => faultsOf(page));
    expect(faults).toContainEqual(expect.stringMatching(loss));
  });
});

/** A line that is gone from the page or from the article, or all of it. */
const loss = /^(?:lost|hidden|judged noise \(.+\)|wall or function of the site hidden|taken for no article): \S/;

test('every idea stands here once', () => {
  expect(allCases.length).toBeGreaterThanOrEqual(60);
  for (const what of ['title', 'page'] as const) {
    expect(new Set(allCases.map((one) => one[what])).size).toBe(allCases.length);
  }
});
