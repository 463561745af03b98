import { siteFor } from '../sites/registry';

/** The host of the rule for an address, whether it is cleaned on load or not; null if there is none. */
export const ruleAt = (address: string): string | null =>
  URL.canParse(address) ? (siteFor(new URL(address))?.host ?? null) : null;
