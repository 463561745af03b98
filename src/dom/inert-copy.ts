import { giveNamesBack } from './borrowed-names';
import { fillWithoutFormulas, hasFormulas } from './fill-without-formulas';

/**
 * A page as it stands, in a document without a browsing context: no picture of it loads and no element of it wakes. What the
 * page's own field names took from the document works again.
 */
export function inertCopy(page: Document): Document {
  const isBare = hasFormulas(page);
  const copy = Reflect.apply(Document.prototype.cloneNode, page, [!isBare]) as Document;
  if (isBare) fillWithoutFormulas(copy, page);
  giveNamesBack(copy);
  return copy;
}
