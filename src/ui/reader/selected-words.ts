import { asWritten } from './as-written';
import { writtenIn } from './written-in';

/**
 * The selected words of the article, without added hyphens. If the selection goes beyond the article (such as the whole
 * page), only the part in its headline, deck and body counts; empty if there is none.
 */
export function selectedWords(selection: Selection | null): string {
  if (!selection || selection.isCollapsed) return '';
  const places = [selection.anchorNode, selection.focusNode];
  const inArticle = places.every((place) => place?.parentElement?.closest('article'));
  return asWritten(inArticle ? String(selection) : writtenIn(selection.getRangeAt(0))).trim();
}
