/**
 * Whether a page has MathML. Copying it takes Chromium quadratic time: seconds for a hundred kilobytes. The content of
 * templates is copied too.
 */
export function hasFormulas(page: Document): boolean {
  const places: NodeListOf<Element & { content?: DocumentFragment }> = Reflect.apply(
    Document.prototype.querySelectorAll,
    page,
    ['math, template'],
  );
  return [...places].some(({ content }) => !content || content.querySelector('math, template'));
}

/**
 * Fills an empty copy of a page with everything except the content of formulas and templates, which is never text of an
 * article. Takes linear time, and works even if form fields shadow DOM properties.
 */
export function fillWithoutFormulas(copy: Document, page: Document): void {
  const twins: [Node, Node][] = [[page, copy]];
  for (const [node, twin] of twins) {
    const children: NodeListOf<Node> = Reflect.get(Node.prototype, 'childNodes', node);
    for (const child of children) {
      const other: Node = Reflect.apply(Document.prototype.importNode, copy, [child]);
      Reflect.apply(Node.prototype.appendChild, twin, [other]);
      if (other.nodeName !== 'math') twins.push([child, other]);
    }
  }
}
