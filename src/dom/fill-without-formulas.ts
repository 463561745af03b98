/**
 * Whether a page has formulas that the browser would copy: Chromium goes through all parts of one for each that the copy gets,
 * which takes it seconds for a hundred kilobytes of them. What is in a template is copied with it.
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
 * Gives an empty copy of a page all that is in it, but for what is within its formulas and templates, none of it text of an
 * article. Linear. No field of the page can take a name from it that this needs.
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
