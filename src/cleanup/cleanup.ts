import type { NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';
import type { Part } from './guard';

/** A block that was judged noise and stays, because of the part of the article that it holds. */
export interface Refusal extends Omit<Removal, 'id'> {
  part: Part;
}

/** What `clean` hands back: the journal, and the way back. */
export interface Cleanup {
  /** Live view of everything hidden by this cleanup, restored ones included, in document order. */
  readonly removals: readonly Removal[];
  /** Ids of removals that the reader has brought back. */
  readonly restored: ReadonlySet<string>;
  /** What the guard did not let go. A refusal that a site's rule caused is a fault of the rule. */
  readonly refusals: readonly Refusal[];
  /** Shows everything, or one kind, again; the page is then as it would be without Bening. */
  undo(kind?: NoiseKind): void;
  redo(kind?: NoiseKind): void;
  /** Shows one block again. Gives it, or null where the page has taken it away. */
  restore(id: string): Element | null;
  /** Undoes everything and ends all observers. */
  stop(): void;
}
