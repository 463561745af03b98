import type { Noise } from '../noise/noise';
import type { Cleaning } from './cleaning';
import { hiddenAttribute } from './hidden';
import { Turns } from './turns';
import { Unseen } from './unseen';
import { watch, type Watched } from './watch';

/** A text of this length, in characters, that comes into a page later is a story of its own: it is judged by itself. */
const storyLength = 1500;

/**
 * Cleans what a page shows, adds or puts back after it was cleaned, until the signal ends it. `changed` is called when
 * something was hidden, or has left the page; `now` tells milliseconds.
 */
export function followPage(page: Document, cleaning: Cleaning, changed: () => void, now: () => number, signal: AbortSignal) {
  const late = new LateBlocks(page, cleaning, changed, now);
  const unseen = new Unseen(page, (noise) => late.appeared(noise), signal);
  cleaning.unseen = (noise) => unseen.wait(noise);
  watch(page, hiddenAttribute, late, signal);
}

class LateBlocks implements Watched {
  private readonly turns: Turns;
  /** Parts that came later with a story of their own. */
  private readonly stories = new WeakSet<Element>();
  /** Parts that have changed since they were judged. */
  private readonly stale = new Set<Document | Element>();
  /** Noise that needs no judge: it was judged before. */
  private found: Noise[] = [];

  constructor(
    private readonly page: Document,
    private readonly cleaning: Cleaning,
    private readonly changed: () => void,
    private readonly now: () => number,
  ) {
    this.turns = new Turns(now);
  }

  added(element: Element) {
    const { blocks } = this.cleaning;
    blocks.disown(element);
    const entry = blocks.journal.returning(element);
    if (entry) this.found.push({ element, kind: entry.removal.kind, reason: entry.removal.reason });
    else {
      blocks.unframe(element);
      this.stale.add(this.partOf(element));
    }
  }

  stripped(element: Element) {
    const entry = this.cleaning.blocks.journal.of(element);
    if (entry && !entry.restored) this.found.push({ element, kind: entry.removal.kind, reason: entry.removal.reason });
  }

  settle(left: boolean): number | null {
    const pruned = left && this.cleaning.blocks.prune();
    const found = this.found;
    this.found = [];
    const again = found.length > 0 && this.cleaning.hide(found);
    const judged = this.judgeNext();
    if (pruned || again || judged) this.changed();
    const waits = [...this.stale].map((part) => this.turns.wait(part));
    return waits.length > 0 ? Math.min(...waits) : null;
  }

  /** Judges one part whose turn it is. Returns whether something was hidden. */
  private judgeNext(): boolean {
    for (const part of this.stale) {
      if (this.turns.wait(part) > 0) continue;
      this.stale.delete(part);
      if (!part.isConnected) continue;
      const start = this.now();
      const hidden = this.cleaning.clean(part);
      this.turns.taken(part, start, count(part), hidden);
      return hidden;
    }
    return false;
  }

  /** The part that gives an element its context: a later story, else the whole page where that can be afforded. */
  private partOf(element: Element): Document | Element {
    const { title, prose } = this.cleaning.anatomy;
    const isBesideStory = prose[0]?.isConnected === true && !element.contains(prose[0]) && !(title && element.contains(title));
    if (isBesideStory && (element.textContent?.length ?? 0) >= storyLength) this.stories.add(element);
    for (let up: Element | null = element; up; up = up.parentElement) if (this.stories.has(up)) return up;
    return this.turns.isAffordable(count(this.page)) ? this.page : element;
  }

  appeared(noise: readonly Noise[]) {
    if (this.cleaning.hide(noise)) this.changed();
  }
}

const count = (part: Document | Element) => part.getElementsByTagName('*').length;
