import { giveNamesBack } from './borrowed-names';
import { copyWithoutFormulas, hasFormulas } from './copy-without-formulas';

/**
 * A page as it stands, in a document without a browsing context: no picture of it loads and no element of it wakes. What the
 * page's own field names took from the document works again.
 */
export function inertCopy(page: Document): Document {
  const copy = hasFormulas(page)
    ? copyWithoutFormulas(page)
    : (Reflect.apply(Document.prototype.cloneNode, page, [true]) as Document);
  giveNamesBack(copy);
  return copy;
}
