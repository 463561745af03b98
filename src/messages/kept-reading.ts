import type { Extraction } from '../article/extraction';
import { dropFromSession, keepInSession, sessionItem, sessionItems } from '../browser/session';
import { keepInTab, tabItem } from '../browser/tab-memory';
import type { TabFailure } from '../browser/tab-error';

/** The result of reading a page: an article, nothing readable, or the reason for a failure. */
export type Outcome =
  | { extraction: Extraction | null }
  /** "no-permission": we have no access to its host; "too-large": it does not fit into memory. */
  | { failure: TabFailure | 'no-permission' | 'too-large' };

/** What a reader page shows, kept until the browser closes. */
export interface KeptReading {
  outcome: Outcome;
  /** Null if we may not see the page's address. */
  address: string | null;
  title: string | null;
  /** Read in a private window; must not be shown in any other. */
  private: boolean;
  /** When it was read, in milliseconds since 1970. */
  at: number;
}

const prefix = 'reading:';

/** How many readings are kept, the newest first, and how many characters of JSON in all. Browsers allow 10 MB. */
const limits = { count: 20, size: 4_000_000 };

const sizeOf = (value: unknown): number => JSON.stringify(value).length;
const timeOf = (value: unknown): number => Number(Reflect.get(Object(value), 'at'));

/**
 * Keeps a reading in memory under a random id, and returns the id. The oldest readings are dropped to make room. If it is
 * too large, a failure that says so is kept instead.
 */
export async function keepReading(reading: KeptReading): Promise<string> {
  const fits = sizeOf(reading) <= limits.size;
  const kept: KeptReading = fits ? reading : { ...reading, outcome: { failure: 'too-large' } };
  const older = Object.entries(await sessionItems())
    .filter(([key]) => key.startsWith(prefix))
    .toSorted(([, a], [, b]) => timeOf(b) - timeOf(a));
  let room = limits.size - sizeOf(kept);
  const dropped = older.filter(([, value], index) => (room -= sizeOf(value)) < 0 || index >= limits.count - 1);
  await dropFromSession(dropped.map(([key]) => key));
  const id = crypto.randomUUID();
  await keepInSession(prefix + id, kept);
  return id;
}

/**
 * The reading with that id; null if it was dropped or the browser was closed since. A reading from a private window moves
 * from the memory that all windows share into the memory of the tab that shows it.
 */
export async function keptReading(id: string): Promise<KeptReading | null> {
  const key = prefix + id;
  // Only `keepReading` writes there.
  const kept = (tabItem(key) ?? (await sessionItem(key)) ?? null) as KeptReading | null;
  if (kept?.private && keepInTab(key, kept)) await dropFromSession([key]);
  return kept;
}
