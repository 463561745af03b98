import type { NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';

/** What `clean` hands back: the journal, and the way back. */
export interface Cleanup {
  /** Live view of everything hidden by this cleanup, restored ones included, in document order. */
  readonly removals: readonly Removal[];
  /** Ids of removals that the reader has brought back. */
  readonly restored: ReadonlySet<string>;
  /** Shows everything, or one kind, again; the page is then as it would be without Bening. */
  undo(kind?: NoiseKind): void;
  redo(kind?: NoiseKind): void;
  restore(id: string): void;
  /** Undoes everything and ends all observers. */
  stop(): void;
}
