/** One signal for or against a page being an article. Weights are added up; signals against it are negative. */
export interface Signal {
  signal: string;
  weight: number;
  /** What was seen, as `case: value/value`, e.g. `words: 120/4`; for credits, dates, datelines and banners what the page says there. */
  detail: string;
}

/** Whether a page is an article, and why. */
export interface Detection {
  article: boolean;
  because: Signal[];
}
