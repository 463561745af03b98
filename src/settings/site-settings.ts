import type { NoiseKind } from '../article/noise-kind';
import { isRecord } from './is-record';
import { readKinds } from './read-kinds';

/** A block that the reader hid herself. */
export interface OwnRule {
  /** CSS selector of the block. */
  selector: string;
  /** Beginning of the text of what she picked. */
  text: string;
  /** When she did, in ISO 8601. */
  made: string;
}

/** What the reader chose for one site; what she chose nothing about is left out. Stored in `storage.local` under `siteKey`. */
export interface SiteSettings {
  /** Bening does nothing at all there. */
  off?: boolean;
  /** A site that no rule is served for is cleaned on load all the same, as far as the browser gives access. */
  always?: boolean;
  /** Kinds that are hidden there, or not, whatever holds for all sites. */
  kinds?: Partial<Record<NoiseKind, boolean>>;
  hide?: OwnRule[];
}

const prefix = 'site:';

/** Where what holds for a site is stored. Takes its host as `hostOf` gives it. */
export const siteKey = (host: string): string => prefix + host;

/** The host that a key is for, null when the key is for something else. */
export const hostOfKey = (key: string): string | null => (key.startsWith(prefix) ? key.slice(prefix.length) : null);

function readOwnRule(stored: unknown): OwnRule[] {
  if (!isRecord(stored) || typeof stored['selector'] !== 'string' || stored['selector'].trim() === '') return [];
  const { selector, text, made } = stored;
  return [{ selector, text: typeof text === 'string' ? text : '', made: typeof made === 'string' ? made : '' }];
}

/** Reads what was stored for a site, of any shape; what is unreadable in it is left out, and nothing else. */
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
