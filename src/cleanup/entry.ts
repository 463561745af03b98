import type { Removal } from '../article/removal';
import type { Noise } from '../noise/noise';

/** One removal, and the element that it stands for just now. */
export interface Entry {
  readonly removal: Removal & { id: string };
  element: WeakRef<Element>;
  /** Shown again at the reader's word. */
  restored: boolean;
  /** How often the page has put the block back in one go, and when it last did (milliseconds). */
  tries: number;
  lastTry: number;
}

/** What was hidden in a page. */
export interface Book {
  /** How many entries there ever were. */
  readonly count: number;
  /** The entry that stands for an element just now, or null. */
  of(element: Element): Entry | null;
  /**
   * The entry for an element that is to be hidden; null where the page has its way. `now` is in milliseconds; with
   * `patience` the page never has its way.
   */
  enter(noise: Noise, now: number, patience: boolean): { entry: Entry; isNew: boolean } | null;
  /** Forgets an entry for good. */
  drop(entry: Entry): void;
  /** The entries of elements that stand in the page. */
  present(): readonly Entry[];
  /** Entries of elements that the page has taken away, while somebody still holds them. */
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
