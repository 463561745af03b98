/** A tree that can be copied. */
export type Tree = Document | ShadowRoot;

/** What a tree is copied into. */
export type Copy = Document | DocumentFragment;

/** The children of a node, asked past the page, whose form fields may have the names of DOM properties. */
export const childrenOf = (node: Node): Node[] => [
  ...(Reflect.get(Node.prototype, 'childNodes', node) as NodeListOf<Node>),
];

/** Every element in a tree that matches a selector, asked past the page. */
export function allIn(tree: Tree | Copy, selector: string): Element[] {
  const isDocument = Reflect.get(Node.prototype, 'nodeType', tree) === 9;
  const { prototype } = isDocument ? Document : DocumentFragment;
  return [...(Reflect.apply(prototype.querySelectorAll, tree, [selector]) as NodeListOf<Element>)];
}

/** Whether a tree has MathML, in its templates too. */
const hasFormulas = (tree: Tree): boolean =>
  allIn(tree, 'math, template').some(
    (place: Element & { content?: DocumentFragment }) =>
      !place.content || place.content.querySelector('math, template'),
  );

/**
 * Fills an empty copy with what a tree holds, in linear time: copying formulas at once takes Chromium quadratic time,
 * seconds for a hundred kilobytes. Where there are some, their content and that of templates is left out; it is never
 * text of an article.
 */
export function fillCopy(copy: Copy, tree: Tree): void {
  const page = Reflect.get(Node.prototype, 'ownerDocument', copy) ?? copy;
  const isWhole = !hasFormulas(tree);
  const twins: [Node, Node][] = [[tree, copy]];
  for (const [node, twin] of twins) {
    for (const child of childrenOf(node)) {
      const other: Node = Reflect.apply(Document.prototype.importNode, page, [child, isWhole]);
      Reflect.apply(Node.prototype.appendChild, twin, [other]);
      if (!isWhole && other.nodeName !== 'math') twins.push([child, other]);
    }
  }
}
