import type { NoiseKind } from './noise-kind';

/** One hidden block, with a reason that a reader understands. */
export interface Removal {
  /** Handle of the hidden block in the live page; null if it was only left out of the text. */
  id: string | null;
  kind: NoiseKind;
  /** Key and detail of the reason, e.g. `phrase: baca juga`. */
  reason: string;
  /** The block's own text, white space collapsed; what is sent to the popup is cut to its first 120 characters. */
  text: string;
}
