/** One reason for or against taking a page for an article; `weight` is added up, against counts below zero. */
export interface Signal {
  signal: string;
  weight: number;
  detail: string;
}

/** Whether a page is an article page, and because of what. */
export interface Detection {
  article: boolean;
  because: Signal[];
}
