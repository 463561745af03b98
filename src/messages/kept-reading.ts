import type { Extraction } from '../article/extraction';
import { dropFromSession, keepInSession, sessionItem, sessionItems } from '../browser/session';
import { keepInTab, tabItem } from '../browser/tab-memory';
import type { TabFailure } from '../browser/tab-error';

/** What came of reading a page: its article, nothing that could be read, or the reason why it was not. */
export type Outcome =
  | { extraction: Extraction | null }
  /** "no-permission": the reader gave us no access to its host; "too-large": no memory can be had for it. */
  | { failure: TabFailure | 'no-permission' | 'too-large' };

/** What the reader page shows, as long as the browser runs. */
export interface KeptReading {
  outcome: Outcome;
  /** Null for pages whose address we may not know. */
  address: string | null;
  title: string | null;
  /** Read in a private window: shown in no other. */
  private: boolean;
  /** When it was read, in milliseconds since 1970. */
  at: number;
}

const prefix = 'reading:';

/** The newest so many are kept, of so many characters of JSON together; browsers allow 10 MB for everything. */
const limits = { count: 20, size: 4_000_000 };

const sizeOf = (value: unknown): number => JSON.stringify(value).length;
const timeOf = (value: unknown): number => Number(Reflect.get(Object(value), 'at'));

/**
 * Keeps a reading in memory, under a name that nobody can guess, and gives that name; the oldest make room for it.
 * What is too large to be kept is kept as a failure that says so.
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
 * The reading of that name; null where it made room for others, or the browser was closed since. What was read in a private
 * window goes with the tab that shows it: the memory that all windows share keeps it no longer.
 */
export async function keptReading(id: string): Promise<KeptReading | null> {
  const key = prefix + id;
  // Nobody but `keepReading` writes there.
  const kept = (tabItem(key) ?? (await sessionItem(key)) ?? null) as KeptReading | null;
  if (kept?.private && keepInTab(key, kept)) await dropFromSession([key]);
  return kept;
}
