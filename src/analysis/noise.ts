import type { NoiseKind } from '../article/noise-kind';

/** One element judged to be noise. */
export interface Noise {
  element: Element;
  kind: NoiseKind;
  /** Short machine-readable reason with its detail after a colon: "rule: a.billboardCta", "phrase: baca juga". */
  reason: string;
}
