import type { Removal } from '../article/removal';
import type { Noise } from '../analysis/noise';

/** One removal, and its current element. */
export interface Entry {
  readonly removal: Removal & { id: string };
  element: WeakRef<Element>;
  /** Whether the reader has restored it. */
  restored: boolean;
  /** How often in a row the page has put the block back, and when it last did (milliseconds). */
  tries: number;
  lastTry: number;
}

/** A record of what was hidden in a page. */
export interface Book {
  /** How many entries there have been in all. */
  readonly count: number;
  /** The entry whose current element this is, or null. */
  of(element: Element): Entry | null;
  /**
   * The entry for an element that should be hidden; null if the page has put it back too often. `now` is in
   * milliseconds. With `patience` it is never null.
   */
  enter(noise: Noise, now: number, patience: boolean): { entry: Entry; isNew: boolean } | null;
  /** Removes an entry for good. */
  drop(entry: Entry): void;
  /** Entries whose elements are in the page. */
  present(): readonly Entry[];
  /** Entries whose elements the page has removed, as long as they are not garbage-collected. */
  absent(): readonly Entry[];
}

/** A new entry; `count` is its number. */
export const newEntry = ({ element, kind, reason }: Noise, text: string, count: number): Entry => ({
  removal: { id: `b${count}`, kind, reason, text },
  element: new WeakRef(element),
  restored: false,
  tries: 0,
  lastTry: -Infinity,
});
