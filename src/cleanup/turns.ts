/** Least and greatest pause between two readings of the same part of a page, in milliseconds. */
const shortest = 250;
const longest = 5000;
/** Of the time between two readings, how little the reading itself may take. */
const idleness = 20;
/** A part whose reading would take longer than this, in milliseconds, is not read as a whole. */
const dearest = 25;
/** Parts smaller than this, in elements, say nothing of what a large one costs. */
const telling = 100;

interface Turn {
  at: number;
  pause: number;
}

/** Says when a part of a page that goes on changing may be judged again: the less is found there, the later. */
export class Turns {
  readonly #turns = new WeakMap<Node, Turn>();
  /** Milliseconds for each element. */
  #price = 0;

  /** Milliseconds until a part may be judged; 0: now. */
  wait(part: Node): number {
    return Math.max(0, (this.#turns.get(part)?.at ?? 0) - performance.now());
  }

  /** Whether a part with so many elements can be read without the page standing still. */
  isAffordable(elements: number): boolean {
    return elements * this.#price <= dearest;
  }

  /** Notes a reading that began at `start`, of a part with so many elements. */
  taken(part: Node, start: number, elements: number, found: boolean) {
    const time = performance.now() - start;
    if (elements >= telling) this.#price = time / elements;
    const pause = found ? shortest : Math.min(longest, (this.#turns.get(part)?.pause ?? shortest / 2) * 2);
    this.#turns.set(part, { at: performance.now() + Math.max(pause, idleness * time), pause });
  }
}
