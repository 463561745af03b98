/** One reason for or against taking a page for an article; `weight` is added up, against counts below zero. */
export interface Signal {
  signal: string;
  weight: number;
  /** What was seen, as `case: value/value`, e.g. `words: 120/4`; for credits, dates, datelines and banners what the page says there. */
  detail: string;
}

/** Whether a page is an article page, and because of what. */
export interface Detection {
  article: boolean;
  because: Signal[];
}
