import type { Hiding } from '../dom/hiding-style';
import { countWords, readLines, tidy } from '../dom/lines';

export type Place = Element | Comment;

/** Text of a page that is not seen, taken out of the copy: its nodes, each with what keeps its place. */
export interface UnseenPart {
  element: Element;
  hiding: Hiding;
  nodes: [node: ChildNode, place: Place][];
  /** Words in its sentences. */
  words: number;
}

/** What a hidden element says of the page to machines, and the engine reads. */
const facts = 'meta, link, script';

/** No sentence has fewer words. */
const fewestWords = 7;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Keeps the place of a hidden node, with the facts in it. What stands in a part that is gone already was kept with that. */
function placeOf(node: Node): Place {
  const page = node.ownerDocument;
  if (!page) throw new Error('a document has no place');
  if (!isElement(node)) return page.createComment('');
  const place = page.createElement('span');
  if (node.isConnected) place.append(...[...node.querySelectorAll(facts)].map((fact) => fact.cloneNode(true)));
  return place;
}

/** How many words stand in a node's sentences, links apart. */
export function wordsIn(node: Node): number {
  const texts = isElement(node)
    ? readLines(node).lines
    : [{ words: countWords(tidy(node.nodeValue ?? '')), linkWords: 0 }];
  return texts.reduce((sum, { words, linkWords }) => sum + (words < fewestWords ? 0 : words - linkWords), 0);
}

/** Takes what is hidden of an element out of the copy. Elements are taken out before those in them. */
export function takeOutUnseen(element: Element, hiding: Hiding): UnseenPart {
  const isOwnText = hiding === 'ink';
  const nodes = isOwnText || element.localName === 'body' ? [...element.childNodes] : [element];
  const own = nodes.filter(({ nodeType }) => !isOwnText || nodeType === 3);
  const words = element.isConnected ? own.reduce((sum, node) => sum + wordsIn(node), 0) : 0;
  const placed = own.map((node): [ChildNode, Place] => [node, placeOf(node)]);
  for (const [node, place] of placed) node.replaceWith(place);
  return { element, hiding, nodes: placed, words };
}

/** Puts a part back where it stood, without what hid it. */
export function putBack({ element, nodes }: UnseenPart): void {
  for (const [node, place] of nodes) place.replaceWith(node);
  if (switchedOff?.has('folded-prose-stays')) return;
  for (const name of ['hidden', 'style']) element.removeAttribute(name);
}

/** What keeps the place of a part; null where that stands in another part that is gone. */
export function placeIn({ nodes }: UnseenPart): Place | null {
  const place = nodes[0]?.[1];
  return place?.isConnected ? place : null;
}
