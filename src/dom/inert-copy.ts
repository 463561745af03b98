import { giveNamesBack } from './borrowed-names';
import { fillWithoutFormulas, hasFormulas } from './fill-without-formulas';

/**
 * A copy of a page in a document without a browsing context: no pictures load, and no custom elements run. DOM properties
 * that form fields shadowed are restored.
 */
export function inertCopy(page: Document): Document {
  const isBare = hasFormulas(page);
  const copy = Reflect.apply(Document.prototype.cloneNode, page, [!isBare]) as Document;
  if (isBare) fillWithoutFormulas(copy, page);
  giveNamesBack(copy);
  return copy;
}
