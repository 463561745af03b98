import type { Extraction } from '../article/extraction';
import { bytesInSession } from '../browser/session-bytes';
import { dropFromSession, keepInSession, sessionItem, sessionItems } from '../browser/session';
import { keepInTab, tabItem } from '../browser/tab-memory';
import type { TabFailure } from '../browser/tab-error';

/** The result of reading a page: an article, nothing readable, or the reason for a failure. */
export type Outcome =
  | { extraction: Extraction | null }
  /** "no-permission": we have no access to its host; "too-large": it is more than we read, or does not fit into memory. */
  | { failure: TabFailure | 'no-permission' | 'too-large' };

/** What a reader page shows, kept until the browser closes. */
export interface KeptReading {
  outcome: Outcome;
  /** Null if we may not see the page's address. */
  address: string | null;
  title: string | null;
  /** Read in a private window; must not be shown in any other. */
  private: boolean;
  /** The tab that shows the article's own page; null where the reader page took its place. */
  tab: number | null;
  /** When it was read, in milliseconds since 1970. */
  at: number;
}

/** A reading as it is kept: its outcome as text, since browsers count and copy each part of an object by itself. */
type Kept = Omit<KeptReading, 'outcome'> & { outcome: string };

const prefix = 'reading:';

/** How many readings are kept, and how many bytes may be in use afterwards: half of what browsers allow. */
const limits = { count: 20, bytes: 5_000_000 };

const timeOf = (value: unknown): number => Number(Reflect.get(Object(value), 'at'));

/**
 * Keeps a reading in memory under a random id, and returns the id. The oldest readings are dropped to make room. If it is
 * too large, a failure that says so is kept instead.
 */
export async function keepReading(reading: KeptReading): Promise<string> {
  const id = crypto.randomUUID();
  const keep = (outcome: Outcome) => {
    const kept: Kept = { ...reading, outcome: JSON.stringify(outcome) };
    return keepInSession(prefix + id, kept);
  };
  const older = Object.entries(await sessionItems())
    .filter(([key]) => key.startsWith(prefix))
    .toSorted(([, a], [, b]) => timeOf(a) - timeOf(b))
    .map(([key]) => key);
  await dropFromSession(older.splice(0, older.length - limits.count + 1));
  try {
    await keep(reading.outcome);
  } catch {
    await dropFromSession(older);
    await keep(reading.outcome).catch(() => keep({ failure: 'too-large' }));
  }
  for (const oldest of older) if ((await bytesInSession()) > limits.bytes) await dropFromSession([oldest]);
  return id;
}

/**
 * The reading with that id; null if it was dropped or the browser was closed since. A reading from a private window moves
 * from the memory that all windows share into the memory of the tab that shows it.
 */
export async function keptReading(id: string): Promise<KeptReading | null> {
  const key = prefix + id;
  // Only `keepReading` writes there.
  const kept = (tabItem(key) ?? (await sessionItem(key)) ?? null) as Kept | null;
  if (kept?.private && keepInTab(key, kept)) await dropFromSession([key]);
  return kept && { ...kept, outcome: JSON.parse(kept.outcome) as Outcome };
}

/** Keeps an article in the place of what was kept under that id. Rejects if there is no room. */
export async function keepInstead(id: string, extraction: Extraction): Promise<void> {
  const kept = await keptReading(id);
  if (!kept) return;
  const changed: Kept = { ...kept, outcome: JSON.stringify({ extraction } satisfies Outcome) };
  if (!kept.private || !keepInTab(prefix + id, changed)) await keepInSession(prefix + id, changed);
}
