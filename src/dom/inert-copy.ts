import { giveNamesBack } from './borrowed-names';
import type { Hiding } from './hiding-style';
import { lookerFor, noSetting, shadowOf, type Setting } from './look';
import { tagRole } from './tag-role';

/** The elements of a copy whose text the page does not show, and how it hides it; an element comes before those in it. */
export type Unseen = Map<Element, Hiding>;

/** A node of the page, its twin in the copy, and what is set for what is in them. */
interface Twins extends Setting {
  node: Node;
  twin: Node;
  /** In a `pre`, which keeps its line feeds. */
  verbatim: boolean;
}

const isElement = (node: Node): node is Element => Reflect.get(Node.prototype, 'nodeType', node) === 1;

/** What the page shows in a node: the open shadow tree of a host, and in a slot what is put there. */
function contentOf(node: Node): Iterable<Node> {
  if (isElement(node)) {
    const shadow = shadowOf(node);
    if (shadow) return shadow.childNodes;
    if (node.localName === 'slot') {
      const slotted = (node as HTMLSlotElement).assignedNodes();
      if (slotted.length > 0) return slotted;
    }
  }
  return Reflect.get(Node.prototype, 'childNodes', node) as NodeListOf<Node>;
}

/** A whole sentence ends a paragraph; a verse that turns ends a line. */
const isParagraph = (line: string) => /[.!?]["”’)]*$/.test(line.trimEnd()) && line.trim().split(/\s+/).length > 6;

/** Puts breaks wherever a text turns the line. */
function breakLines(text: Text): void {
  const page = text.ownerDocument;
  for (const [at, line] of text.data.split('\n').entries()) {
    if (at > 0) text.before(page.createElement('br'));
    text.before(line);
    if (isParagraph(line)) text.before(page.createElement('br'));
  }
  text.remove();
}

/**
 * A copy of a page in a document without a browsing context: no pictures load, and no custom elements run. It holds
 * everything but the content of formulas and templates: copying formulas at once takes Chromium quadratic time. Open shadow
 * trees stand in their hosts, and line feeds that the page shows are breaks. DOM properties that form fields shadowed are
 * restored. What the page does not show is copied too, and named in `unseen`.
 */
export function inertCopy(page: Document, unseen: Unseen = new Map()): Document {
  const copy = Reflect.apply(Document.prototype.cloneNode, page, []) as Document;
  const lookAt = lookerFor(page);
  const twins: Twins[] = [{ ...noSetting, node: page, twin: copy, verbatim: false }];
  for (const { node, twin, ...around } of twins) {
    for (const child of contentOf(node)) {
      const other: Node = Reflect.apply(Document.prototype.importNode, copy, [child]);
      Reflect.apply(Node.prototype.appendChild, twin, [other]);
      if (!isElement(other)) {
        const text = around.feeds && !around.verbatim && other.nodeType === 3 ? (other as Text) : null;
        if (text?.data.includes('\n')) breakLines(text);
        continue;
      }
      const tag = other.localName;
      if (tag === 'math') continue;
      if (tagRole(tag) === 'silent' || tag === 'html' || !isElement(child)) {
        twins.push({ ...around, node: child, twin: other });
        continue;
      }
      const { hiding, ...setting } = lookAt(child, other, around);
      if (hiding) unseen.set(other, hiding);
      twins.push({ ...setting, node: child, twin: other, verbatim: around.verbatim || tag === 'pre' });
    }
  }
  // A slot has no box: what is put there stands in the element around it.
  for (const slot of copy.querySelectorAll('slot')) if (!unseen.has(slot)) slot.replaceWith(...slot.childNodes);
  giveNamesBack(copy);
  return copy;
}
