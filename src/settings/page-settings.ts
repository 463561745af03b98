import type { NoiseKind } from '../article/noise-kind';

/** What the script in a page goes by. */
export interface PageSettings {
  /** Nothing at all is done on this site. */
  off: boolean;
  /** What the reader said of a kind, for this site or else for all; of the others she said nothing. */
  kinds: Partial<Record<NoiseKind, boolean>>;
  /** Selectors of the blocks that the reader hid herself. */
  hide: string[];
  /** Everything is shown on this page. */
  paused: boolean;
}

/**
 * Puts together what was stored for all sites and for the one of a page, of any shape: what is no answer to a question
 * that is asked here is passed over. The script on load carries this, and no other reading of settings.
 */
export function pageSettings(general: unknown, site: unknown): Omit<PageSettings, 'paused'> {
  const kinds = [general, site].flatMap((stored) => Object.entries(Object(Object(stored).kinds)));
  return {
    off: Object(site).off === true,
    kinds: Object.fromEntries(kinds.filter(([, hidden]) => typeof hidden === 'boolean')),
    hide: [Object(site).hide]
      .flat()
      .flatMap((rule) => Object(rule).selector ?? [])
      .map(String),
  };
}
