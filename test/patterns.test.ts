import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { chokingOf, made, makers, written } from './patterns/all-patterns';
import type { Pattern } from './patterns/patterns-in-source';

/** What a pattern chokes on, where a study of its form finds it: a sign that is repeated. */
const found = ({ source, flags }: Pattern): string[] =>
  analyse({ source, flags }).reports.map(({ character }) => `chokes on ${JSON.stringify(character.pick)}`);

test('every pattern of the source is looked at, those too that are put together from texts', () => {
  expect(written.length).toBeGreaterThan(300);
  expect([...new Set(made.map(({ file }) => file))].toSorted()).toEqual(makers);
});

test.each([/[\s:]+$/, /^(.{12,}?)\s+-\s+(.+)x$/])(
  'by its form, a pattern that chokes is seen to: %s',
  ({ source, flags }) => {
    expect(found({ file: '', source, flags })).not.toEqual([]);
  },
);

test('by its form, the work of no pattern goes by the square of the text', () => {
  expect(chokingOf(found)).toEqual([]);
});

/** Browsers spell such a class out with all its letters in both cases: it takes them milliseconds to compile. */
const isDear = ({ source, flags }: Pattern): string[] =>
  flags.includes('i') && /\\p\{/i.test(source) ? ['asks for a Unicode property without regard to case'] : [];

test('no pattern is dear to compile', () => {
  expect(isDear({ file: '', source: '\\p{L}+a', flags: 'iu' })).not.toEqual([]);
  expect(chokingOf(isDear)).toEqual([]);
});
