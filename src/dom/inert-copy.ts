import { giveNamesBack } from './borrowed-names';
import { childrenOf, fillCopy, parentOf, type Copy, type Tree } from './fill-copy';
import type { Hiding } from './hiding-style';
import { lookerFor, noSetting, shadowOf, type Looker, type Setting } from './look';
import { tagRole } from './tag-role';

/** The elements of a copy whose text the page does not show, with how it hides them. Outer elements come first. */
export type Unseen = Map<Element, Hiding>;

/** What is found while a copy is compared with its page. */
interface Found {
  unseen: Unseen;
  /** What each node of the copy sets for the nodes in it. */
  settings: Map<Node | null, Setting>;
}

/**
 * Fills an empty copy with what a tree holds, looks at every element and its twin, and returns them. Children of a host
 * that are in none of its slots are not shown.
 */
function copyTree(tree: Tree, copy: Copy, lookAt: Looker, found: Found): [Element, Element][] {
  const pairs = fillCopy(copy, tree);
  giveNamesBack(copy);
  for (const [element, twin] of pairs) {
    const around = found.settings.get(parentOf(twin));
    if (!around) continue;
    const isSilent = tagRole(twin.localName) === 'silent' || twin.localName === 'html';
    const { hiding, setting } = isSilent ? { hiding: null, setting: around } : lookAt(element, twin, around);
    if (hiding) found.unseen.set(twin, hiding);
    found.settings.set(twin, setting);
    const shadow = shadowOf(element);
    if (shadow) fillHost({ element, shadow, twin }, lookAt, found);
  }
  return pairs;
}

/** Replaces the host's children in the copy by its open shadow tree, with the slotted children in the slots. */
function fillHost(
  { element, shadow, twin }: { element: Element; shadow: ShadowRoot; twin: Element },
  lookAt: Looker,
  found: Found,
): void {
  const lightTwins = childrenOf(twin);
  const light = new Map(childrenOf(element).map((node, at) => [node, lightTwins[at]]));
  const copy: DocumentFragment = Reflect.apply(Document.prototype.createDocumentFragment, twin.ownerDocument, []);
  found.settings.set(copy, found.settings.get(twin) ?? noSetting);
  for (const [slot, slotTwin] of copyTree(shadow, copy, lookAt, found)) {
    if (slotTwin.localName !== 'slot') continue;
    const slotted = (slot as HTMLSlotElement).assignedNodes().flatMap((node) => light.get(node) ?? []);
    if (slotted.length > 0) slotTwin.replaceChildren(...slotted);
  }
  Reflect.apply(Element.prototype.replaceChildren, twin, [copy]);
}

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

/** Whether a line feed after this line ends a paragraph (a whole sentence) or just a line, as in verse. */
const isParagraph = (line: string) => /[.!?]["”’)]*$/.test(line.trimEnd()) && line.trim().split(/\s+/).length > 6;

/** Turns the line feeds of a text into `br` elements, two after a whole sentence. */
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
 * everything but the content of templates; elements and formulas are as `fillCopy` makes them. Open shadow trees stand in
 * their hosts, and line feeds that the page shows are breaks. DOM properties that form fields shadowed are restored. What
 * the page does not show is copied too, and named in `unseen`.
 */
export function inertCopy(page: Document, unseen: Unseen = new Map()): Document {
  const copy = Reflect.apply(Document.prototype.cloneNode, page, [false]) as Document;
  const settings = new Map<Node | null, Setting>([[copy, noSetting]]);
  copyTree(page, copy, lookerFor(page), { unseen, settings });
  // A slot has no box: what is put there stands in the element around it.
  for (const slot of copy.querySelectorAll('slot')) if (!unseen.has(slot)) slot.replaceWith(...slot.childNodes);
  for (const [element, { feeds }] of settings) {
    if (!feeds || !isElement(element) || element.closest('pre')) continue;
    for (const text of childrenOf(element)) if (isText(text) && text.data.includes('\n')) breakLines(text);
  }
  return copy;
}
