import type { OwnRule } from './site-settings';

/** About as many as fit into one record of synced storage; the oldest are dropped first. */
export const mostRules = 50;
const textLength = 120;

/** The rules with one more at the end; it replaces an older one with the same selector. */
export const withRule = (rules: readonly OwnRule[], rule: OwnRule): OwnRule[] =>
  [...withoutRule(rules, rule.selector), { ...rule, text: rule.text.slice(0, textLength) }].slice(-mostRules);

export const withoutRule = (rules: readonly OwnRule[], selector: string): OwnRule[] =>
  rules.filter((rule) => rule.selector !== selector);
