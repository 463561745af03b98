import { giveNamesBack } from './borrowed-names';
import { allIn, childrenOf, fillWithoutFormulas, hasFormulas } from './fill-without-formulas';
import type { Hiding } from './hiding-style';
import { lookerFor, noSetting, shadowOf, type Looker, type Setting } from './look';
import { tagRole } from './tag-role';

/** The elements of a copy whose text the page does not show, with how it hides them. Outer elements come first. */
export type Unseen = Map<Element, Hiding>;

/** What is found while a copy is compared with its page. */
interface Found {
  unseen: Unseen;
  /** What each slot of the copy sets for the nodes in it. */
  slots: Map<Element, Setting>;
  /** The elements of the copy that show line feeds. */
  feeding: Element[];
}

/** Goes over the elements below a root. A form field of the page may have the name of a method, but no walker has fields. */
const walkerIn = (page: Document, root: Node): TreeWalker =>
  Reflect.apply(Document.prototype.createTreeWalker, page, [root, 1]);

/** Looks at every element below a root and its twin in the copy. */
function compare(root: Node, copy: Node, around: Setting, lookAt: Looker, found: Found): void {
  const page = (Reflect.get(Node.prototype, 'ownerDocument', copy) ?? copy) as Document;
  const [elements, twins] = [walkerIn(page, root), walkerIn(page, copy)];
  const settings = [around];
  let isInside = elements.firstChild() !== null && twins.firstChild() !== null;
  while (isInside) {
    const setting = settings.at(-1) ?? around;
    const inner = lookAtBoth(elements.currentNode as Element, twins.currentNode as Element, setting, lookAt, found);
    if (inner && elements.firstChild() && twins.firstChild()) settings.push(inner);
    else {
      while (isInside && !elements.nextSibling()) {
        isInside = elements.parentNode() !== null && twins.parentNode() !== null;
        settings.pop();
      }
      twins.nextSibling();
    }
  }
}

/** Looks at an element and its twin. What they set for the nodes in them; null where these are not looked at in turn. */
function lookAtBoth(element: Element, twin: Element, around: Setting, lookAt: Looker, found: Found): Setting | null {
  const tag = twin.localName;
  const isSilent = tagRole(tag) === 'silent' || tag === 'html';
  const { hiding, setting } = isSilent ? { hiding: null, setting: around } : lookAt(element, twin, around);
  if (hiding) found.unseen.set(twin, hiding);
  if (setting.feeds) found.feeding.push(twin);
  if (tag === 'slot') found.slots.set(twin, setting);
  const shadow = shadowOf(element);
  if (shadow) fillHost({ element, shadow, twin }, setting, lookAt, found);
  return shadow || tag === 'math' ? null : setting;
}

/**
 * Replaces the host's children in the copy by its open shadow tree, with the slotted children in the slots. Children of a
 * host that are in none of its slots are not shown.
 */
function fillHost(
  { element, shadow, twin }: { element: Element; shadow: ShadowRoot; twin: Element },
  setting: Setting,
  lookAt: Looker,
  found: Found,
): void {
  const lightTwins = childrenOf(twin);
  const light = new Map(childrenOf(element).map((node, at) => [node, lightTwins[at]]));
  const copy: DocumentFragment = Reflect.apply(Document.prototype.createDocumentFragment, twin.ownerDocument, []);
  fillWithoutFormulas(copy, shadow);
  giveNamesBack(copy);
  const slots = allIn(copy, 'slot');
  compare(shadow, copy, setting, lookAt, found);
  for (const [at, slot] of allIn(shadow, 'slot').entries()) {
    const nodes = (slot as HTMLSlotElement).assignedNodes();
    const own = slots[at];
    const around = own && found.slots.get(own);
    if (nodes.length > 0) own?.replaceChildren(...nodes.flatMap((node) => light.get(node) ?? []));
    for (const node of nodes) {
      const other = light.get(node);
      if (!around || !other || !isElement(other)) continue;
      const inner = lookAtBoth(node as Element, other, around, lookAt, found);
      if (inner) compare(node, other, inner, lookAt, found);
    }
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
 * everything but the content of templates; formulas are as `fillWithoutFormulas` leaves them. Open shadow trees stand in
 * their hosts, and line feeds that the page shows are breaks. DOM properties that form fields shadowed are restored. What
 * the page does not show is copied too, and named in `unseen`.
 */
export function inertCopy(page: Document, unseen: Unseen = new Map()): Document {
  const isWhole = !hasFormulas(page);
  const copy = Reflect.apply(Document.prototype.cloneNode, page, [isWhole]) as Document;
  if (!isWhole) fillWithoutFormulas(copy, page);
  giveNamesBack(copy);
  const found: Found = { unseen, slots: new Map(), feeding: [] };
  compare(page, copy, noSetting, lookerFor(page), found);
  // A slot has no box: what is put there stands in the element around it.
  for (const slot of copy.querySelectorAll('slot')) if (!unseen.has(slot)) slot.replaceWith(...slot.childNodes);
  for (const element of found.feeding) {
    const texts = [...element.childNodes].filter(isText).filter(({ data }) => data.includes('\n'));
    if (texts.length > 0 && !element.closest('pre')) for (const text of texts) breakLines(text);
  }
  return copy;
}
