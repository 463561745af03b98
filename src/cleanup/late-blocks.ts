import type { Noise } from '../analysis/noise';
import type { Cleaning } from './cleaning';
import { hiddenAttribute } from './hidden';
import { Unseen } from './shown';
import { Turns, watch, type Settled, type Watched } from './watch';

/**
 * A text of at least this length, in characters, that is added later is a story of its own, and is judged by itself.
 */
const storyLength = 1500;

/** A box beside the article with at most this many elements is cheap enough to judge at any time. */
const smallBox = 200;

/** The site's own functions. They are never noise. */
const ownFunctions = 'nav, header, footer, menu';

/** How many elements a part of a page contains. */
const sizeOf = (part: Document | Element): number => part.getElementsByTagName('*').length;

/** Callbacks for changes in a page that is kept clean. */
export interface PageListeners {
  /** Called when the page, or the reader in the page, has changed what is hidden: late blocks, link targets. */
  onChange: () => void;
  /** Called when the page has changed in any way. */
  onBatch: () => void;
}

/**
 * Cleans what a page shows, adds or puts back later, until the signal aborts. If it `hasChanged` already, it is judged
 * again. Returns what waits for noise that the page itself hides, and what follows a shadow tree too.
 */
export function followPage(cleaning: Cleaning, told: PageListeners, hasChanged: boolean, signal: AbortSignal) {
  const { page } = cleaning;
  const late = new LateBlocks(cleaning, told);
  const unseen = new Unseen(page, (noise) => late.appeared(noise), signal);
  return { unseen, follow: watch(page, hiddenAttribute, late, hasChanged, signal) };
}

class LateBlocks implements Watched {
  readonly #turns = new Turns();
  /** Parts with a story of their own that were added later. */
  readonly #stories = new WeakSet<Element>();
  /** Stories (or the whole page) that have changed since they were judged. */
  readonly #stale = new Set<Document | Element>();
  /** What was added since the page was read, in case the page is too large to be read again. */
  readonly #pieces: LatePieces;
  /** Noise that was judged before. */
  #found: Noise[] = [];
  #gone = false;
  readonly #page: Document;
  readonly #cleaning: Cleaning;
  readonly #told: PageListeners;

  constructor(cleaning: Cleaning, told: PageListeners) {
    this.#page = cleaning.page;
    this.#cleaning = cleaning;
    this.#pieces = new LatePieces(cleaning, (elements) => this.#turns.isAffordable(elements));
    this.#told = told;
  }

  left() {
    this.#gone = this.#cleaning.blocks.journal.prune() || this.#gone;
  }

  stripped(element: Element) {
    const entry = this.#cleaning.blocks.journal.of(element);
    if (entry && !entry.restored) this.#found.push({ element, ...entry.removal });
  }

  /** A block in which running text stands now is none any more: it is shown, and judged again as a story of its own. */
  rewritten(element: Element) {
    const { blocks, judge } = this.#cleaning;
    const entry = blocks.journal.of(element);
    if (!entry || entry.restored || judge.read(element).anatomy.words === 0) return;
    blocks.journal.drop(entry);
    blocks.show(entry);
    this.#gone = true;
    if (this.#isBeside(element)) this.#stories.add(element);
    this.added(element);
  }

  added(element: Element) {
    const { blocks } = this.#cleaning;
    blocks.disown(element);
    const entry = this.#cleaning.blocks.journal.returning(element);
    if (entry) this.#found.push({ element, ...entry.removal });
    else {
      blocks.unframe(element);
      const part = this.#partOf(element);
      this.#stale.add(part);
      if (part === this.#page) this.#pieces.add(element);
    }
  }

  settle(end: number): Settled {
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
    return { found: changed, wait: waits.length > 0 ? Math.min(...waits) : null };
  }

  /** Judges the first part that is due. Returns whether anything was hidden. */
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

  /** The part in which an element is judged: a story that was added later, else the whole page. */
  #partOf(element: Element): Document | Element {
    if ((element.textContent?.length ?? 0) >= storyLength && this.#isBeside(element)) this.#stories.add(element);
    for (let up: Element | null = element; up; up = up.parentElement) if (this.#stories.has(up)) return up;
    return this.#page;
  }

  /** Whether an element holds nothing of the page's own article. */
  #isBeside(element: Element): boolean {
    const { title, prose } = this.#cleaning.anatomy;
    return prose[0]?.isConnected === true && !element.contains(prose[0]) && !element.contains(title);
  }

  appeared(noise: readonly Noise[]) {
    if (this.#cleaning.hide(noise)) this.#told.onChange();
  }
}

/** Judges what was added to a page that is too large to be read again, piece by piece. */
class LatePieces {
  readonly #waiting = new Set<Element>();
  readonly #cleaning: Cleaning;
  readonly #isAffordable: (elements: number) => boolean;

  /** `isAffordable` tells whether so many elements can be read in one go. */
  constructor(cleaning: Cleaning, isAffordable: (elements: number) => boolean) {
    this.#cleaning = cleaning;
    this.#isAffordable = isAffordable;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  add(element: Element) {
    this.#waiting.add(element);
  }

  /** Called when the page was read as a whole. */
  clear() {
    this.#waiting.clear();
  }

  /**
   * Judges waiting elements, each with the box around it, until `end` (`performance.now()`), but at least one. Returns
   * whether anything was hidden. What is beside the article is hidden in one go.
   */
  judge(end: number): boolean {
    const { judge } = this.#cleaning;
    const found: Noise[] = [];
    let hidden = false;
    for (const element of this.#waiting) {
      const box = this.#boxAround(element);
      for (const judged of [box, ...box.querySelectorAll('*')]) this.#waiting.delete(judged);
      const { noise, anatomy } = judge.read(box, this.#isBeside(box));
      if (anatomy.words > 0) hidden = this.#cleaning.hide(noise, anatomy) || hidden;
      else found.push(...noise);
      if (performance.now() >= end) break;
    }
    return this.#cleaning.hide(found) || hidden;
  }

  /**
   * What an element is judged with: the whole text around it; the largest small box that is beside the article; else the element
   * itself.
   */
  #boxAround(element: Element): Element {
    const text = this.#textBox();
    if (text?.contains(element) && this.#isAffordable(sizeOf(text))) return text;
    let box = element;
    for (let up = box.parentElement; up && up.childElementCount <= smallBox; up = up.parentElement) {
      if (!this.#isBeside(up) || sizeOf(up) > smallBox) break;
      box = up;
    }
    return box;
  }

  /** The innermost element around the article's text. */
  #textBox(): Element | null {
    const { prose } = this.#cleaning.anatomy;
    let text = prose[0]?.parentElement ?? null;
    for (const last = prose.at(-1) ?? null; text && !text.contains(last);) text = text.parentElement;
    return text;
  }

  /** Whether a part is outside the container of the article's text, and contains nothing of the article. */
  #isBeside(part: Element): boolean {
    const text = this.#textBox();
    if (!text || text.contains(part) || part.contains(text) || part.closest(ownFunctions)) return false;
    return !part.contains(this.#cleaning.anatomy.title);
  }
}
