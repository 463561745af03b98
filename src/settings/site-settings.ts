import type { NoiseKind } from '../article/noise-kind';
import { isRecord } from './is-record';
import { readKinds } from './read-kinds';

/** A block that the reader picked. */
export interface OwnRule {
  /** CSS selector of the block. */
  selector: string;
  /** The beginning of its text. */
  text: string;
  /** When it was picked, in ISO 8601. */
  made: string;
}

/** The reader's choices for one site; without a choice a field is missing. Stored in `storage.local` under `siteKey`. */
export interface SiteSettings {
  /** Bening does nothing at all there. */
  off?: boolean;
  /** Clean this site on load although we do not do so by default, as far as the browser gives access. */
  always?: boolean;
  /** Kinds that are hidden or shown on this site, whatever is chosen for all sites. */
  kinds?: Partial<Record<NoiseKind, boolean>>;
  hide?: OwnRule[];
}

const prefix = 'site:';

/** The storage key for a site. Takes a host as `hostOf` gives it. */
export const siteKey = (host: string): string => prefix + host;

/** The host that a storage key is for; null for other keys. */
export const hostOfKey = (key: string): string | null => (key.startsWith(prefix) ? key.slice(prefix.length) : null);

function readOwnRule(stored: unknown): OwnRule[] {
  if (!isRecord(stored) || typeof stored['selector'] !== 'string' || stored['selector'].trim() === '') return [];
  const { selector, text, made } = stored;
  return [{ selector, text: typeof text === 'string' ? text : '', made: typeof made === 'string' ? made : '' }];
}

/** Reads the stored record of a site, of any shape. Only unreadable parts are left out. */
export function readSiteSettings(stored: unknown): SiteSettings {
  if (!isRecord(stored)) return {};
  const kinds = readKinds(stored['kinds']);
  const hide = Array.isArray(stored['hide']) ? stored['hide'].flatMap(readOwnRule) : [];
  return {
    ...(stored['off'] === true && { off: true }),
    ...(stored['always'] === true && { always: true }),
    ...(Object.keys(kinds).length > 0 && { kinds }),
    ...(hide.length > 0 && { hide }),
  };
}
