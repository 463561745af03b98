import type { Noise } from './noise';

/** What lies over a page: boxes that stay in place while the page scrolls. */
export interface Overlays {
  /** Those that may go: each has a way to close it of its own, and withholds nothing. */
  noise: Noise[];
  /** What darkens the page behind them. */
  backdrops: Element[];
  /** Those that hold the text back until a condition is met: they stay, and all in them. */
  walls: Element[];
}
