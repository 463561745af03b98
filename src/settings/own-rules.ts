import type { OwnRule } from './site-settings';

/** One record of synced storage holds about as many; the oldest go first. */
const mostRules = 50;
const textLength = 120;

/** The rules with one more at the end, in place of an older one with its selector. */
export const withRule = (rules: readonly OwnRule[], rule: OwnRule): OwnRule[] =>
  [...withoutRule(rules, rule.selector), { ...rule, text: rule.text.slice(0, textLength) }].slice(-mostRules);

export const withoutRule = (rules: readonly OwnRule[], selector: string): OwnRule[] =>
  rules.filter((rule) => rule.selector !== selector);
