import type { Hiding } from '../dom/hiding-style';
import { countWords, readLines, tidy } from '../dom/lines';
import { loneRole, opensWithRole } from '../indonesian/role-label';

export type Place = Element | Comment;

/** Text of a page that is not seen, taken out of the copy: its nodes, each with what keeps its place. */
export interface UnseenPart {
  element: Element;
  hiding: Hiding;
  nodes: [node: ChildNode, place: Place][];
  /** Words in its sentences. */
  words: number;
  /** It says who made the text. */
  hasMakers: boolean;
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

const linesIn = (node: Node) =>
  isElement(node)
    ? readLines(node).lines
    : [{ text: node.nodeValue ?? '', words: countWords(tidy(node.nodeValue ?? '')), linkWords: 0 }];

/** Takes what is hidden of an element out of the copy. Elements are taken out before those in them. */
export function takeOutUnseen(element: Element, hiding: Hiding): UnseenPart {
  const isOwnText = hiding === 'ink';
  const nodes = isOwnText || element.localName === 'body' ? [...element.childNodes] : [element];
  const own = nodes.filter(({ nodeType }) => !isOwnText || nodeType === 3);
  const lines = element.isConnected ? own.flatMap(linesIn) : [];
  const sentences = lines.filter((line) => line.words >= fewestWords);
  const placed = own.map((node): [ChildNode, Place] => [node, placeOf(node)]);
  for (const [node, place] of placed) node.replaceWith(place);
  return {
    element,
    hiding,
    nodes: placed,
    words: sentences.reduce((sum, line) => sum + line.words - line.linkWords, 0),
    hasMakers: lines.some(({ text }) => opensWithRole(text) || loneRole(text) !== null),
  };
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
