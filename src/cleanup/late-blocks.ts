import type { Noise } from '../noise/noise';
import type { Cleaning } from './cleaning';
import type { Journal } from './journal';
import { hiddenAttribute } from './hidden';
import { LatePieces, sizeOf } from './late-pieces';
import { Turns } from './turns';
import { Unseen } from './unseen';
import { watch, type Watched } from './watch';

/** A text of this length, in characters, that comes into a page later is a story of its own: it is judged by itself. */
const storyLength = 1500;

/** What whoever follows a page is told of. */
interface Told {
  /** Something was hidden, or has left the page. */
  onChange(): void;
  /** The page has changed in any way. */
  onBatch(): void;
}

/**
 * Cleans what a page shows, adds or puts back after it was cleaned, until the signal ends it. Gives what waits for noise
 * that the page does not show for now.
 */
export function followPage(cleaning: Cleaning, journal: Journal, told: Told, signal: AbortSignal): Unseen {
  const { page } = cleaning;
  const late = new LateBlocks(cleaning, journal, told);
  const unseen = new Unseen(page, (noise) => late.appeared(noise), signal);
  watch(page, hiddenAttribute, late, signal);
  return unseen;
}

class LateBlocks implements Watched {
  readonly #turns = new Turns();
  /** Parts that came later with a story of their own. */
  readonly #stories = new WeakSet<Element>();
  /** Stories that have changed since they were judged, or the whole page. */
  readonly #stale = new Set<Document | Element>();
  /** What came since the page was read, where it may be too large to be read again. */
  readonly #pieces: LatePieces;
  /** Noise that needs no judge: it was judged before. */
  #found: Noise[] = [];
  #gone = false;
  readonly #page: Document;
  readonly #cleaning: Cleaning;
  readonly #journal: Journal;
  readonly #told: Told;

  constructor(cleaning: Cleaning, journal: Journal, told: Told) {
    this.#journal = journal;
    this.#page = cleaning.page;
    this.#cleaning = cleaning;
    this.#pieces = new LatePieces(cleaning);
    this.#told = told;
  }

  left() {
    this.#gone = this.#journal.prune() || this.#gone;
  }

  stripped(element: Element) {
    const entry = this.#journal.of(element);
    if (entry && !entry.restored) this.#found.push({ element, ...entry.removal });
  }

  added(element: Element) {
    const { blocks } = this.#cleaning;
    blocks.disown(element);
    const entry = this.#journal.returning(element);
    if (entry) this.#found.push({ element, ...entry.removal });
    else {
      blocks.unframe(element);
      const part = this.#partOf(element);
      this.#stale.add(part);
      if (part === this.#page) this.#pieces.add(element);
    }
  }

  settle(end: number): number | null {
    const { blocks } = this.#cleaning;
    let changed = this.#gone;
    changed = this.#cleaning.hide(this.#found) || changed;
    this.#found = [];
    if (this.#gone) blocks.showVacantFrames();
    this.#gone = false;
    changed = this.#judge(end) || changed;
    if (changed) this.#told.onChange();
    this.#told.onBatch();
    const waits = [...this.#stale].map((part) => this.#turns.wait(part));
    return waits.length > 0 ? Math.min(...waits) : null;
  }

  /** Judges the part whose turn it is. Returns whether something was hidden. */
  #judge(end: number): boolean {
    for (const part of this.#stale) {
      if (this.#turns.wait(part) > 0) continue;
      const elements = sizeOf(part);
      if (part === this.#page && !this.#turns.isAffordable(elements)) return this.#judgePieces(end);
      this.#stale.delete(part);
      if (part === this.#page) this.#pieces.clear();
      if (!part.isConnected) continue;
      const start = performance.now();
      const hidden = this.#cleaning.clean(part);
      this.#turns.taken(part, start, elements, hidden);
      return hidden;
    }
    return false;
  }

  #judgePieces(end: number): boolean {
    const hidden = this.#pieces.judge(end);
    if (this.#pieces.isEmpty) this.#stale.delete(this.#page);
    return hidden;
  }

  /** The part that gives an element its context: a story that came later, else the whole page. */
  #partOf(element: Element): Document | Element {
    const { title, prose } = this.#cleaning.anatomy;
    const isBeside =
      prose[0]?.isConnected === true && !element.contains(prose[0]) && !(title && element.contains(title));
    if (isBeside && (element.textContent?.length ?? 0) >= storyLength) this.#stories.add(element);
    for (let up: Element | null = element; up; up = up.parentElement) if (this.#stories.has(up)) return up;
    return this.#page;
  }

  appeared(noise: readonly Noise[]) {
    if (this.#cleaning.hide(noise)) this.#told.onChange();
  }
}
