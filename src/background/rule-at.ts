import { siteFor } from '../sites/registry';

/** The host of the rule that an address is read by, served on load or not; null where there is none. */
export const ruleAt = (address: string): string | null =>
  URL.canParse(address) ? (siteFor(new URL(address))?.host ?? null) : null;
