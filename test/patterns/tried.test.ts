import { expect, test } from 'vitest';
import { chokingOf } from './all-patterns';
import { growth, square } from './growth';
import type { Pattern } from './patterns-in-source';
import { pumpsOf } from './pumps';

/** What a pattern chokes on, where trying texts that are made from its own parts finds it. */
function tried({ source, flags }: Pattern): string[] {
  const pattern = new RegExp(source, flags);
  const worst = pumpsOf(source, flags).find((pump) => growth(pattern, pump) > square);
  return worst ? [`chokes on ${JSON.stringify(worst)}`] : [];
}

test.each([/[\s:]+$/, /^(?:a|aa)+$/, /_profil\w*(?:$|-)/, / dan\s.*$/, /^(.{12,}?)\s+-\s+(.+)x$/])(
  'a pattern that chokes is seen to: %s',
  ({ source, flags }) => {
    expect(tried({ file: '', source, flags })).not.toEqual([]);
  },
);

test('tried on texts made from its own parts, the work of no pattern goes by the square of the text', () => {
  expect(chokingOf(tried)).toEqual([]);
});
