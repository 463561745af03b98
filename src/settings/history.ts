import { isRecord } from './is-record';

/** Something that stood in the settings of this machine, and what took its place. It never leaves the machine. */
export interface Past {
  /** When it was replaced, in ISO 8601. */
  at: string;
  /** An edit on another machine; an import; a reset; something that was removed; something else that was taken back. */
  why: 'sync' | 'import' | 'reset' | 'removed' | 'taken-back';
  /** What stood there, by key; null where nothing did. */
  before: Record<string, unknown>;
}

export const historyKey = 'history';

const longest = 100;
const causes: ReadonlySet<unknown> = new Set(['sync', 'import', 'reset', 'removed', 'taken-back']);

const isPast = (value: unknown): value is Past =>
  isRecord(value) && typeof value['at'] === 'string' && causes.has(value['why']) && isRecord(value['before']);

/** Reads a stored history, newest first; what is unreadable in it is left out. */
export const readHistory = (stored: unknown): Past[] => (Array.isArray(stored) ? stored.filter(isPast) : []);

/** A history with newer entries before it. Of very many the oldest are forgotten. */
export const remember = (stored: unknown, entries: readonly Past[]): Past[] =>
  [...entries, ...readHistory(stored)].slice(0, longest);
