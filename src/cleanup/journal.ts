import type { NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';
import { tidyText } from '../article/tidy-text';
import type { Noise } from '../analysis/noise';
import { visibleText } from '../dom/visible-text';

/** If a page puts a block back more often than this in a row, we let it. */
export const mostTries = 30;
/**
 * After this time without another try, in milliseconds, counting starts again: a framework that redraws a clock every
 * second is not fighting us.
 */
const truce = 750;
/** How many blocks that the page has removed are remembered, in case it puts them back. */
const mostGone = 300;

/** How much of a block's text is kept, in characters. */
const textLength = 120;

const labels = ['alt', 'aria-label', 'title'];
const labelled = labels.map((label) => `[${label}]:not([${label}=""])`).join();

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

/** Everything that one cleanup hid, and what the page does with it. It keeps no element alive. */
export class Journal {
  readonly #entries = new Set<Entry>();
  /** Entries whose elements have left the page, oldest first. */
  readonly #gone = new Set<Entry>();
  readonly #byElement = new WeakMap<Element, Entry>();
  /** How many entries there have been in all. */
  #count = 0;

  /** The entry whose current element this is, or null. */
  of(element: Element): Entry | null {
    const entry = this.#byElement.get(element);
    return entry && this.#entries.has(entry) && entry.element.deref() === element ? entry : null;
  }

  /** The entry of a removed block that the page puts back as this element, or null. */
  returning(element: Element): Entry | null {
    return this.#gone.size === 0 ? null : this.#twinOf(element, openingText(element), null);
  }

  /**
   * The entry for an element that should be hidden: its own; else that of a removed block with the same words, since
   * frameworks redraw their blocks; else a new one. Null if the page has put the block back too often; with `patience`
   * that never happens. `now` is in milliseconds.
   */
  enter(noise: Noise, now: number, patience: boolean): { entry: Entry; isNew: boolean } | null {
    const { element, kind } = noise;
    const text = openingText(element);
    const old = this.of(element) ?? this.#twinOf(element, text, kind);
    const entry = old ?? newEntry(noise, text, ++this.#count);
    if (old && !patience && !entry.restored) countTry(entry, element, now);
    entry.element = new WeakRef(element);
    this.#byElement.set(element, entry);
    if (entry.tries > mostTries) {
      this.#setAside(entry);
      return null;
    }
    this.#gone.delete(entry);
    this.#entries.add(entry);
    return { entry, isNew: old === null };
  }

  /** Removes an entry for good. */
  drop(entry: Entry) {
    this.#entries.delete(entry);
    this.#gone.delete(entry);
  }

  /** Sets entries aside whose elements have left the page. Returns whether there were any. */
  prune(): boolean {
    let found = false;
    for (const entry of this.#entries) {
      if (entry.element.deref()?.isConnected) continue;
      found = true;
      this.#setAside(entry);
    }
    for (const entry of this.#gone) {
      if (this.#gone.size <= mostGone) break;
      this.#gone.delete(entry);
    }
    return found;
  }

  /** Entries whose elements are in the page. */
  present(): readonly Entry[] {
    return [...this.#entries].filter(isPresent);
  }

  /** Entries whose elements the page has removed, as long as they are not garbage-collected. */
  absent(): readonly Entry[] {
    return [...this.#entries, ...this.#gone].filter((entry) => !isPresent(entry));
  }

  #setAside(entry: Entry) {
    this.drop(entry);
    this.#gone.add(entry);
  }

  #twinOf(element: Element, text: string, kind: NoiseKind | null): Entry | null {
    const own = this.#byElement.get(element);
    if (own && this.#gone.has(own)) return own;
    for (const entry of this.#gone) {
      const { removal } = entry;
      if (text !== '' && removal.text === text && (kind === null || removal.kind === kind)) return entry;
    }
    return null;
  }
}

/** Counts that the page put a block back. A block that has stayed since we let it does not count again. */
function countTry(entry: Entry, element: Element, now: number) {
  if (now - entry.lastTry > truce) entry.tries = 0;
  if (entry.tries > mostTries && entry.element.deref() === element) return;
  entry.tries += 1;
  entry.lastTry = now;
}

const isPresent = ({ element }: Entry) => element.deref()?.isConnected === true;

/** A new entry; `count` is its number. */
const newEntry = ({ element, kind, reason }: Noise, text: string, count: number): Entry => ({
  removal: { id: `b${count}`, kind, reason, text },
  element: new WeakRef(element),
  restored: false,
  tries: 0,
  lastTry: -Infinity,
});

/**
 * The first 120 characters of a block's text. Without text, of its label, or of the first labelled element in it.
 */
export function openingText(element: Element): string {
  const said = visibleText(element, textLength) || tidyText(labelOf(element)).slice(0, textLength);
  return said.replace(/[\ud800-\udbff]$/, '').trimEnd();
}

function labelOf(element: Element): string {
  const named = element.matches(labelled) ? element : element.querySelector(labelled);
  return labels.map((label) => named?.getAttribute(label)).find((label) => label) ?? '';
}
