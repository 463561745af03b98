import type { Article } from './article';
import type { Detection } from './detection';
import type { Removal } from './removal';

/** What `extract` gives: plain JSON, no HTML. `removals` is what was left out of the text. */
export interface Extraction {
  article: Article;
  removals: Removal[];
  detection: Detection;
}
