import { isRecord } from './is-record';

/** A former value of this machine's settings, and why it was replaced. It never leaves the machine. */
export interface Past {
  /** When it was replaced, in ISO 8601. */
  at: string;
  /** An edit on another machine, an import, a reset, a removal, or undoing one of these. */
  why: 'sync' | 'import' | 'reset' | 'removed' | 'taken-back';
  /** The former values by key; null if there was none. */
  before: Record<string, unknown>;
}

export const historyKey = 'history';

const longest = 100;
const causes: ReadonlySet<unknown> = new Set(['sync', 'import', 'reset', 'removed', 'taken-back']);

const isPast = (value: unknown): value is Past =>
  isRecord(value) && typeof value['at'] === 'string' && causes.has(value['why']) && isRecord(value['before']);

/** Reads a stored history, newest first, without unreadable entries. */
export const readHistory = (stored: unknown): Past[] => (Array.isArray(stored) ? stored.filter(isPast) : []);

/** A history with newer entries in front. The oldest are dropped if there are too many. */
export const remember = (stored: unknown, entries: readonly Past[]): Past[] =>
  [...entries, ...readHistory(stored)].slice(0, longest);
