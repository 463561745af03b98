import { tagRole } from './tag-role';

/** A tree that can be copied. */
export type Tree = Document | ShadowRoot;

/** What a tree is copied into. */
export type Copy = Document | DocumentFragment;

/** The children of a node, read from the prototype: a form field of the page may be named `childNodes`. */
export const childrenOf = (node: Node): Node[] => [
  ...(Reflect.get(Node.prototype, 'childNodes', node) as NodeListOf<Node>),
];

/** The parent of a node, likewise. */
export const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);

/** Every element in a tree that matches a selector, likewise read from the prototype. */
export function allIn(tree: Tree | Copy, selector: string): Element[] {
  const isDocument = Reflect.get(Node.prototype, 'nodeType', tree) === 9;
  const { prototype } = isDocument ? Document : DocumentFragment;
  return [...(Reflect.apply(prototype.querySelectorAll, tree, [selector]) as NodeListOf<Element>)];
}

const spanIn = (page: Document): Element => Reflect.apply(Document.prototype.createElement, page, ['span']);

/** A part of a formula as a span that has the part's name as its class. */
function spanFor(page: Document, part: Element): Element {
  const span = spanIn(page);
  span.className = part.localName;
  return span;
}

const isElement = (node: Node): node is Element => Reflect.get(Node.prototype, 'nodeType', node) === 1;

/** Custom elements, and what else may hold a shadow tree (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const mayHost = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * An element for the copy, with the name and the attributes of one of the page. Made, not cloned: a clone runs what its
 * `customElementRegistry` defines, and brings clonable shadow trees, closed ones too. In the world of our scripts all
 * registries look alike. Neither a host nor a custom element is a form, so no field shadows what is asked of it here.
 */
function remade(page: Document, element: Element, name: string): Element {
  let twin = spanIn(page);
  try {
    twin = Reflect.apply(Document.prototype.createElementNS, page, [element.namespaceURI, name]);
  } catch {
    // Only parsers can give it this name.
  }
  for (const attribute of element.getAttributeNames()) {
    // A page with a policy for trusted types may be asked when one that holds code is set.
    if (attribute.startsWith('on')) continue;
    try {
      twin.setAttribute(attribute, element.getAttribute(attribute) as string);
    } catch {
      // Likewise; nothing asks for such an attribute.
    }
  }
  return twin;
}

/** The twin of a node of the page, without what is in it. */
function twinOf(page: Document, node: Node): Node {
  const name: string = isElement(node) ? Reflect.get(Element.prototype, 'localName', node) : '';
  if (mayHost.test(name)) return remade(page, node as Element, name);
  return Reflect.apply(Document.prototype.importNode, page, [node]);
}

/**
 * Fills an empty copy with what a tree holds, in linear time: copying formulas as they are takes Chromium quadratic time,
 * seconds for a hundred kilobytes. Their parts are spans in one span, and the content of templates is left out.
 * Returns the elements outside formulas with their twins, in document order.
 */
export function fillCopy(copy: Copy, tree: Tree): [Element, Element][] {
  const page = (Reflect.get(Node.prototype, 'ownerDocument', copy) ?? copy) as Document;
  const walker: TreeWalker = Reflect.apply(Document.prototype.createTreeWalker, page, [tree]);
  const pairs: [Element, Element][] = [];
  const top: Node[] = [];
  /** The elements around the next node, with what its twin is put into. */
  const around: { node: Node; inner: Node; inFormula: boolean }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentOf(node);
    while (around.length > 0 && around.at(-1)?.node !== parent) around.pop();
    const { inner = null, inFormula = false } = around.at(-1) ?? {};
    const isPart = inFormula && isElement(node) && tagRole(node.localName) !== 'silent';
    const twin = isPart ? spanFor(page, node as Element) : twinOf(page, node);
    if (inner) Reflect.apply(Node.prototype.appendChild, inner, [twin]);
    else top.push(twin);
    if (!isElement(node)) continue;
    if (!inFormula) pairs.push([node, twin as Element]);
    const isFormula = twin.nodeName === 'math';
    around.push({ node, inner: isFormula ? twin.appendChild(spanIn(page)) : twin, inFormula: inFormula || isFormula });
  }
  // Elements are put into a document once: it takes note of everything that is added to it.
  for (const twin of top) Reflect.apply(Node.prototype.appendChild, copy, [twin]);
  return pairs;
}
