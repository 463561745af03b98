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

/** Attributes that hold code: a page with a policy for trusted types may be asked when one is set. */
const code = /^on|^srcdoc$/;

/**
 * An element for the copy, with the name and the attributes of one of the page. Made, not cloned: a clone runs what its
 * `customElementRegistry` defines, and brings clonable shadow trees, closed ones too. In the world of our scripts all
 * registries look alike.
 */
function remade(page: Document, element: Element): Element {
  const ask = <K extends keyof Element>(name: K): Element[K] => Reflect.get(Element.prototype, name, element);
  const name = ask('localName');
  let twin = spanIn(page);
  try {
    // `createElementNS` would take the "o" of "o:p" for a prefix.
    twin = name.includes(':')
      ? Reflect.apply(Document.prototype.createElement, page, [name])
      : Reflect.apply(Document.prototype.createElementNS, page, [ask('namespaceURI'), name]);
  } catch {
    // Only parsers can give it this name.
  }
  for (const attribute of ask('attributes'))
    if (!code.test(attribute.name) && (name !== 'script' || attribute.name !== 'src'))
      twin.setAttributeNode(attribute.cloneNode() as Attr);
  return twin;
}

/** The twin of a node of the page, without what is in it. */
const twinOf = (page: Document, node: Node): Node =>
  isElement(node) ? remade(page, node) : Reflect.apply(Document.prototype.importNode, page, [node]);

/**
 * Fills an empty copy with what a tree holds, in linear time: copying formulas as they are takes Chromium quadratic time,
 * seconds for a hundred kilobytes. Their parts are spans in one span, and the content of templates is left out.
 */
export function fillCopy(copy: Copy, tree: Tree): void {
  const page = (Reflect.get(Node.prototype, 'ownerDocument', copy) ?? copy) as Document;
  const twins: { node: Node; twin: Node; inFormula: boolean }[] = [{ node: tree, twin: copy, inFormula: false }];
  for (const { node, twin, inFormula } of twins) {
    for (const child of childrenOf(node)) {
      const isPart = inFormula && isElement(child) && tagRole(child.localName) !== 'silent';
      const other = isPart ? spanFor(page, child) : twinOf(page, child);
      Reflect.apply(Node.prototype.appendChild, twin, [other]);
      const isFormula = other.nodeName === 'math';
      const inner = isFormula ? other.appendChild(spanIn(page)) : other;
      twins.push({ node: child, twin: inner, inFormula: inFormula || isFormula });
    }
  }
}
