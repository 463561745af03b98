import type { NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';
import type { Part } from './guard';

/** A block that was judged noise but stays, because it holds a part of the article. */
export interface Refusal extends Omit<Removal, 'id'> {
  part: Part;
}

/** What `clean` returns: what was hidden, and how to undo it. */
export interface Cleanup {
  /** Live view of everything that this cleanup hid, including restored blocks, in document order. */
  readonly removals: readonly Removal[];
  /** Ids of removals that the reader has restored. */
  readonly restored: ReadonlySet<string>;
  /** What the guard refused to hide. If a site's rule caused it, the rule is wrong. */
  readonly refusals: readonly Refusal[];
  /** Shows everything, or one kind, again. Without `kind` the page is then as it would be without Bening. */
  undo(kind?: NoiseKind): void;
  redo(kind?: NoiseKind): void;
  /** Restores one block. Returns it, or null if the page has removed it. */
  restore(id: string): Element | null;
  /** Undoes everything and stops all observers. */
  stop(): void;
}
