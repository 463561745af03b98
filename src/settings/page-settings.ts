import type { NoiseKind } from '../article/noise-kind';

/** The settings that the script in a page needs. */
export interface PageSettings {
  /** Bening does nothing on this site. */
  off: boolean;
  /** The reader's choice for each kind, for this site or else for all sites. Kinds without a choice are missing. */
  kinds: Partial<Record<NoiseKind, boolean>>;
  /** Selectors of the blocks that the reader picked. */
  hide: string[];
  /** The reader has everything shown on this page. */
  paused: boolean;
}

/**
 * Merges what is stored for all sites and for the site of a page. Ignores whatever it does not know. This goes into the
 * script on load, so it is the only settings code there.
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
