import { isRecord } from './is-record';

/** Former values of this machine's settings, and why they were replaced. They never leave the machine. */
export interface Past {
  /** When they were replaced, in ISO 8601. */
  at: string;
  /** An edit on another machine, an import, a reset, a removal, or undoing one of these. */
  why: 'sync' | 'import' | 'reset' | 'removed' | 'taken-back';
  /** The former values by key; null if there was none. */
  before: Record<string, unknown>;
}

export const historyKey = 'history';

const longest = 100;

/** The most characters that a history takes, as JSON: a tenth of what browsers give to an extension's storage. */
const largest = 1_000_000;
const causes: ReadonlySet<unknown> = new Set(['sync', 'import', 'reset', 'removed', 'taken-back']);

const isPast = (value: unknown): value is Past =>
  isRecord(value) && typeof value['at'] === 'string' && causes.has(value['why']) && isRecord(value['before']);

/** Reads a stored history, newest first, without unreadable entries. */
export const readHistory = (stored: unknown): Past[] => (Array.isArray(stored) ? stored.filter(isPast) : []);

/** A history with a newer entry in front. The oldest are dropped if there are too many, or if they take too much room. */
export function remember(stored: unknown, newest: Past): Past[] {
  const entries = [newest, ...readHistory(stored)].slice(0, longest);
  let room = largest;
  const full = entries.findIndex((entry) => (room -= JSON.stringify(entry).length) < 0);
  return full < 0 ? entries : entries.slice(0, Math.max(full, 1));
}
