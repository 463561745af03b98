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

/** A new entry; `count` is its number. */
export const newEntry = ({ element, kind, reason }: Noise, text: string, count: number): Entry => ({
  removal: { id: `b${count}`, kind, reason, text },
  element: new WeakRef(element),
  restored: false,
  tries: 0,
  lastTry: -Infinity,
});
