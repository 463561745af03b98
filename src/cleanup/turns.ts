/** Least and greatest pause between two readings of the same part of a page, in milliseconds. */
const shortest = 250;
const longest = 5000;
/** Of the time between two readings, how little the reading itself may take. */
const idleness = 20;
/** A reading that would take longer than this, in milliseconds, is not done at all. */
const dearest = 30;

interface Turn {
  at: number;
  pause: number;
}

/** Says when a part of a page that goes on changing may be judged again: the less is found there, the later. */
export class Turns {
  private readonly turns = new WeakMap<Node, Turn>();
  /** Milliseconds for each element, as the last large reading had it. */
  private price = 0;

  constructor(private readonly now: () => number) {}

  /** Milliseconds until the part may be judged; 0: now. */
  wait(part: Node): number {
    return Math.max(0, (this.turns.get(part)?.at ?? 0) - this.now());
  }

  /** Whether a part with so many elements can be judged without the page standing still. */
  isAffordable(elements: number): boolean {
    return elements * this.price <= dearest;
  }

  /** Notes a reading that began at `start`, over so many elements. */
  taken(part: Node, start: number, elements: number, found: boolean) {
    const end = this.now();
    if (elements >= 100) this.price = (end - start) / elements;
    const pause = found ? shortest : Math.min(longest, (this.turns.get(part)?.pause ?? shortest / 2) * 2);
    this.turns.set(part, { at: end + Math.max(pause, idleness * (end - start)), pause });
  }
}
