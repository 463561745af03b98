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

/** Whether a tree has MathML, in its templates too. */
export const hasFormulas = (tree: Tree): boolean =>
  allIn(tree, 'math, template').some(
    (place: Element & { content?: DocumentFragment }) =>
      !place.content || place.content.querySelector('math, template'),
  );

const spanIn = (page: Document): Element => Reflect.apply(Document.prototype.createElement, page, ['span']);

/** A part of a formula as a span that has the part's name as its class. */
function spanFor(page: Document, part: Element): Element {
  const span = spanIn(page);
  span.className = part.localName;
  return span;
}

const isElement = (node: Node): node is Element => Reflect.get(Node.prototype, 'nodeType', node) === 1;

/**
 * Fills an empty copy with what a tree holds, in linear time: copying formulas as they are takes Chromium quadratic time,
 * seconds for a hundred kilobytes. Their parts are spans in one span, and the content of templates is left out.
 */
export function fillWithoutFormulas(copy: Copy, tree: Tree): void {
  const page = (Reflect.get(Node.prototype, 'ownerDocument', copy) ?? copy) as Document;
  const twins: { node: Node; twin: Node; inFormula: boolean }[] = [{ node: tree, twin: copy, inFormula: false }];
  for (const { node, twin, inFormula } of twins) {
    for (const child of childrenOf(node)) {
      const isPart = inFormula && isElement(child) && tagRole(child.localName) !== 'silent';
      const other: Node = isPart ? spanFor(page, child) : Reflect.apply(Document.prototype.importNode, page, [child]);
      Reflect.apply(Node.prototype.appendChild, twin, [other]);
      const isFormula = other.nodeName === 'math';
      const inner = isFormula ? other.appendChild(spanIn(page)) : other;
      twins.push({ node: child, twin: inner, inFormula: inFormula || isFormula });
    }
  }
}
