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
 * A page as it stands but for what is in its formulas and templates, none of it text of an article; in a document without a
 * browsing context. Linear. No field of the page can take a name from it that it needs.
 */
export function copyWithoutFormulas(page: Document): Document {
  const copy = Reflect.apply(Document.prototype.cloneNode, page, [false]) as Document;
  const twins: [Node, Node][] = [[page, copy]];
  for (const [node, twin] of twins) {
    const children: NodeListOf<Node> = Reflect.get(Node.prototype, 'childNodes', node);
    for (const child of children) {
      const other: Node = Reflect.apply(Document.prototype.importNode, copy, [child, false]);
      Reflect.apply(Node.prototype.appendChild, twin, [other]);
      if (other.nodeName !== 'math') twins.push([child, other]);
    }
  }
  return copy;
}
