import type { NoiseKind } from '../article/noise-kind';
import type { Anatomy } from '../analysis/anatomy';
import type { Noise } from '../analysis/noise';
import { Frames } from './frames';
import { Guard, type Refused } from './guard';
import { hiddenAttribute, placeOf, type Place } from './hidden';
import { Hider } from './hider';
import { Journal, type Entry } from './journal';
import { isShown } from './shown';

/** The result of hiding a batch of noise. */
export interface Outcome {
  hidden: Entry[];
  /** Noise that the page itself hides at the moment. */
  unseen: Noise[];
  refused: Refused[];
}

/** Hides blocks, and containers that this leaves empty (frames). Shows each of them again. */
export class Blocks {
  readonly journal = new Journal();
  readonly hider: Hider;
  /** Kinds that the reader wants to see. Blocks of these kinds are recorded but not hidden. */
  readonly restoredKinds = new Set<NoiseKind>();
  /** The same for all kinds. */
  paused = false;
  /** Frames that are hidden, and frames that were shown again because a block in them was. */
  readonly #frames = new Set<Element>();
  readonly #reopened = new Set<Element>();

  constructor(page: Document) {
    this.hider = new Hider(page);
  }

  /**
   * Hides what the guards of all these articles allow; the first is the one that was judged. Reads everything from the page
   * before changing anything.
   */
  hide(batch: readonly Noise[], anatomies: readonly Readonly<Anatomy>[]): Outcome {
    const isHidden = (element: Element) => element.closest(`[${hiddenAttribute}]`) !== null;
    const guards = anatomies.map((anatomy) => new Guard(anatomy, isHidden));
    const refused: Refused[] = [];
    let allowed = this.#outermost(batch);
    for (const guard of guards) {
      const sifted = guard.sift(allowed);
      allowed = sifted.allowed;
      refused.push(...sifted.refused);
    }
    const unseen: Noise[] = [];
    const hidden: Entry[] = [];
    const leaving = new Map<Element, NoiseKind>();
    for (const noise of allowed) {
      const framed = this.isFramed(noise.element) || this.#frames.has(noise.element);
      if (!framed && !isShown(noise.element)) unseen.push(noise);
      else if (!isTypedIn(noise.element)) {
        const entered = this.journal.enter(noise, performance.now(), framed);
        if (!entered) continue;
        const { entry, isNew } = entered;
        if (isNew) entry.restored = this.paused || this.restoredKinds.has(noise.kind);
        if (entry.restored) continue;
        hidden.push(entry);
        leaving.set(noise.element, entry.removal.kind);
      }
    }
    const frames = this.#framesAround(leaving, (frame) => guards.every((guard) => guard.protects(frame) === null));
    const all = new Map([...leaving, ...frames]);
    const { title = null, prose = [] } = anatomies[0] ?? {};
    const places = new Map<Element, Place>();
    for (const element of all.keys()) {
      const place = placeOf(element, prose.at(-1) ?? title);
      if (place) places.set(element, place);
    }
    for (const element of leaving.keys()) {
      this.#absorb(element);
      releaseFocus(element);
    }
    this.hider.hide(all, places, title ?? prose[0] ?? null);
    for (const frame of frames.keys()) this.#frames.add(frame);
    this.#reopened.clear();
    return { hidden, unseen, refused };
  }

  /** Shows the blocks of entries, and all frames around them. */
  show(...entries: readonly Entry[]) {
    const blocks = entries.flatMap(({ element }) => element.deref() ?? []);
    this.hider.unplace(blocks);
    for (const block of blocks) {
      this.hider.show(block);
      this.unframe(block);
    }
  }

  /** Shows all frames around an element that is visible again. */
  unframe(element: Element) {
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (!this.#frames.delete(up)) continue;
      this.#reopened.add(up);
      this.hider.show(up);
    }
  }

  /** Whether an element is invisible only because it is in a frame that we hid. */
  isFramed(element: Element): boolean {
    const hider = element.parentElement?.closest(`[${hiddenAttribute}]`);
    return hider ? this.#frames.has(hider) : false;
  }

  /**
   * Removes our attribute from a copy that the page made of a hidden block. The copy is judged like any other element.
   */
  disown(root: Element) {
    const marked = [
      ...(root.hasAttribute(hiddenAttribute) ? [root] : []),
      ...root.querySelectorAll(`[${hiddenAttribute}]`),
    ];
    for (const element of marked) {
      if (!this.journal.of(element) && !this.#frames.has(element)) this.hider.show(element);
    }
  }

  /** Shows frames whose hidden blocks the page has removed. */
  showVacantFrames() {
    for (const frame of this.#frames) {
      const marked = [...frame.querySelectorAll(`[${hiddenAttribute}]`)];
      if (frame.isConnected && marked.some((element) => this.journal.of(element))) continue;
      this.#frames.delete(frame);
      this.hider.show(frame);
    }
  }

  /** Only the outermost of nested blocks, and none that is in the journal already or inside a block that is. */
  #outermost(batch: readonly Noise[]): Noise[] {
    const elements = new Set(batch.map(({ element }) => element));
    const isInside = (element: Element) => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (elements.has(up) || this.journal.of(up)) return true;
      return false;
    };
    return batch.filter(({ element }) => {
      if (!element.isConnected || isInside(element)) return false;
      const entry = this.journal.of(element);
      return !entry || !(entry.restored || this.hider.isHidden(element));
    });
  }

  #framesAround(
    leaving: ReadonlyMap<Element, NoiseKind>,
    mayHide: (frame: Element) => boolean,
  ): Map<Element, NoiseKind> {
    const isHidden = (element: Element) => leaving.has(element) || this.hider.isHidden(element);
    const emptying = new Map(leaving);
    for (const frame of this.#reopened) {
      for (const element of frame.querySelectorAll(`[${hiddenAttribute}]`)) {
        const entry = this.journal.of(element);
        if (entry) emptying.set(element, entry.removal.kind);
      }
    }
    return new Frames(isHidden, mayHide).around(emptying);
  }

  /** Hidden blocks inside this larger block are no longer removals of their own. */
  #absorb(element: Element) {
    this.#frames.delete(element);
    for (const inner of element.querySelectorAll(`[${hiddenAttribute}]`)) {
      const entry = this.journal.of(inner);
      if (entry) this.journal.drop(entry);
      this.#frames.delete(inner);
      this.hider.show(inner);
    }
  }
}

/** Takes the focus out of a block that is hidden. The next Tab continues from its position in the page. */
function releaseFocus(element: Element) {
  const { activeElement } = element.ownerDocument;
  if (activeElement && element.contains(activeElement) && 'blur' in activeElement)
    (activeElement as HTMLElement).blur();
}

/** Whether the reader is typing in a block. If so, it is not hidden. */
function isTypedIn(element: Element): boolean {
  const { activeElement } = element.ownerDocument;
  if (!activeElement || !element.contains(activeElement)) return false;
  return 'value' in activeElement && activeElement.value !== '' && activeElement.matches('input, textarea');
}
