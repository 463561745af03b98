import { allIn, type Copy } from './fill-copy';

/**
 * The properties we use of documents, forms and the elements in them. A page can shadow them: a field named "nextSibling"
 * replaces that property of its form (https://html.spec.whatwg.org/#the-form-element), and a walk over it never ends.
 */
const askedFor =
  'attributes before append after body checkVisibility childNodes children classList className cloneNode closest ' +
  'compareDocumentPosition contains contentType createElement createTreeWalker defaultView documentElement firstChild ' +
  'firstElementChild forms getAttribute getBoundingClientRect hasAttribute head implementation insertBefore isConnected lastChild ' +
  'lastElementChild localName matches nextElementSibling nextSibling nodeName nodeType nodeValue ownerDocument parentElement ' +
  'parentNode previousElementSibling previousSibling querySelector querySelectorAll readyState remove removeAttribute ' +
  'replaceWith setAttribute style tagName textContent title';

const names = askedFor.split(' ');
const carriers = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea';

/** Restores the properties that field names shadow. This changes the document, so pass an inert copy, never the page. */
export function giveNamesBack(copy: Copy): void {
  for (const attribute of ['name', 'id']) {
    for (const element of allIn(copy, `[${attribute}]`)) {
      const value = Reflect.apply(Element.prototype.getAttribute, element, [attribute]);
      if (value !== null && names.includes(value) && Reflect.apply(Element.prototype.matches, element, [carriers]))
        Reflect.apply(Element.prototype.removeAttribute, element, [attribute]);
    }
  }
}

/** The properties a walk needs of every node to come to an end. No ordinary form has fields with these names. */
const needed = names.filter(
  (name) =>
    ![
      'attributes',
      'before',
      'append',
      'after',
      'body',
      'children',
      'contains',
      'head',
      'matches',
      'remove',
      'style',
      'title',
    ].includes(name),
);

/** Whether a page shadows properties that we need. We leave such a page alone. */
export function hasBorrowedNames(page: Document): boolean {
  if (names.some((name) => Object.hasOwn(page, name))) return true;
  const forms: HTMLCollectionOf<HTMLFormElement> = Reflect.get(Document.prototype, 'forms', page);
  for (const form of forms) if (needed.some((name) => Object.hasOwn(form, name))) return true;
  return false;
}
