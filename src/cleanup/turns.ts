/** Shortest and longest pause between two readings of the same part of a page, in milliseconds. */
const shortest = 250;
const longest = 5000;
/** The pause is at least this many times as long as the reading took. */
const idleness = 20;
/** A part is not read as a whole if that would take longer than this, in milliseconds. */
const dearest = 25;
/** Parts with fewer elements than this are too small to estimate the cost of large ones. */
const telling = 100;

interface Turn {
  at: number;
  pause: number;
}

/** Decides when a changing part of a page may be judged again. The pause doubles as long as nothing is found. */
export class Turns {
  readonly #turns = new WeakMap<Node, Turn>();
  /** Estimated milliseconds for each element. */
  #price = 0;

  /** Milliseconds until a part may be judged; 0 means now. */
  wait(part: Node): number {
    return Math.max(0, (this.#turns.get(part)?.at ?? 0) - performance.now());
  }

  /** Whether a part with this many elements can be read without blocking the page. */
  isAffordable(elements: number): boolean {
    return elements * this.#price <= dearest;
  }

  /** Records a reading of a part with this many elements that began at `start`. */
  taken(part: Node, start: number, elements: number, found: boolean) {
    const time = performance.now() - start;
    if (elements >= telling) this.#price = time / elements;
    const pause = found ? shortest : Math.min(longest, (this.#turns.get(part)?.pause ?? shortest / 2) * 2);
    this.#turns.set(part, { at: performance.now() + Math.max(pause, idleness * time), pause });
  }
}
