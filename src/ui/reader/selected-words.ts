import { asWritten } from './as-written';

/** The words of the article that are selected, as it has them; empty where the selection reaches out of it. */
export function selectedWords(selection: Selection | null): string {
  const places = [selection?.anchorNode, selection?.focusNode];
  const inArticle = places.every((place) => place?.parentElement?.closest('article'));
  return inArticle ? asWritten(String(selection)).trim() : '';
}
