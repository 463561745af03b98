import { giveNamesBack } from './borrowed-names';

/**
 * A page as it stands, in a document without a browsing context: no picture of it loads and no element of it wakes. What the
 * page's own field names took from the document works again.
 */
export function inertCopy(page: Document): Document {
  const copy = Reflect.apply(Document.prototype.cloneNode, page, [true]) as Document;
  giveNamesBack(copy);
  return copy;
}
