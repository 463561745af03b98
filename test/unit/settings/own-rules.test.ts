import { expect, test } from 'vitest';
import { withoutRule, withRule } from '../../../src/settings/own-rules';

const rule = (selector: string, text = '') => ({ selector, text, made: '2026-11-22T10:00:00.000Z' });

test('a rule is kept once, the newest last', () => {
  const rules = withRule([rule('.a', 'lama'), rule('.b')], rule('.a', 'baru'));
  expect(rules.map(({ selector, text }) => [selector, text])).toEqual([
    ['.b', ''],
    ['.a', 'baru'],
  ]);
  expect(withoutRule(rules, '.a')).toEqual([rule('.b')]);
});

test('what a page says of a block is cut, and the oldest rules go', () => {
  const many = Array.from({ length: 50 }, (_, index) => rule(`.kotak${index}`));
  const rules = withRule(many, rule('.baru', 'x'.repeat(5000)));
  expect(rules).toHaveLength(50);
  expect(rules[0]?.selector).toBe('.kotak1');
  expect(rules.at(-1)?.text).toHaveLength(120);
});
