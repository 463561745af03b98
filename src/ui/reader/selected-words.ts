import { asWritten } from './as-written';
import { writtenIn } from './written-in';

/**
 * The words of the article that are selected, as it has them. A selection that reaches out of the article, as of the whole
 * page, is what it has of the article's headline, deck and body; empty where it has none of them.
 */
export function selectedWords(selection: Selection | null): string {
  if (!selection || selection.isCollapsed) return '';
  const places = [selection.anchorNode, selection.focusNode];
  const inArticle = places.every((place) => place?.parentElement?.closest('article'));
  return asWritten(inArticle ? String(selection) : writtenIn(selection.getRangeAt(0))).trim();
}
