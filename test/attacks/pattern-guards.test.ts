import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { growth, square } from '../patterns/growth';
import { patternsInSource } from '../patterns/patterns-in-source';
import { patternsMade } from '../patterns/patterns-made';
import { bombs } from './patterns';

const { written } = patternsInSource(fileURLToPath(new URL('../../src', import.meta.url)));
const rooms = import.meta.glob('../../src/{article,analysis,extract,indonesian}/**/*.ts');
const made = await patternsMade(async () => {
  for (const load of Object.values(rooms)) await load();
});

/** The patterns of the source as one would write them at first: a repetition ends where the text ends. */
const unbounded = [...written, ...made].flatMap(({ source, flags }) => {
  const endless = source.replace(/\{0,\d+\}/g, '*').replace(/\{[12],\d+\}/g, '+');
  return endless === source ? [] : [new RegExp(endless, flags)];
});

/** How white space is trimmed by a pattern. */
const trimming = [/^\s+|\s+$/g];

const careless = { 'patterns-are-bounded': unbounded, 'no-pattern-trims': trimming };

describe.each(Object.entries(careless))('%s', (guard, patterns) => {
  const own = Object.entries(bombs).filter(([, { guards }]) => guards.some((one) => one === guard));

  test('has an attack', () => expect(own).not.toEqual([]));

  test.each(own)('without it, work goes by the square of %s', (_, { unit }) => {
    const chokes = (pattern: RegExp) =>
      ['', 'x'].some((opening) => growth(pattern, { opening, unit, end: 'x\0' }) > square);
    expect(patterns.filter(chokes)).not.toEqual([]);
  });
});
