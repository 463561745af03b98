import type { Hiding } from '../dom/hiding-style';
import { countWords } from '../article/tidy-text';
import { readLines, tidy } from '../dom/lines';
import { loneRole, opensWithRole } from '../indonesian/role-label';

export type Place = Element | Comment;

/** A hidden part, taken out of the copy: its nodes, each with the placeholder that took its place. */
export interface UnseenPart {
  element: Element;
  hiding: Hiding;
  nodes: [node: ChildNode, place: Place][];
  /** Words in its sentences, links not counted. */
  words: number;
  /** One of its lines says who made the text. */
  hasMakers: boolean;
}

/** Facts for machines that the engine reads in hidden elements too. */
const facts = 'meta, link, script';

/** The least words of a sentence. */
const fewestWords = 7;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** A placeholder for a hidden node, with copies of the facts in it, unless an outer part was taken out with them before. */
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

/** Takes a hidden element, or just its own text, out of the copy. Call it for outer elements first. */
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

/** Puts a part back in its place, without the attributes that hid it. */
export function putBack({ element, nodes }: UnseenPart): void {
  for (const [node, place] of nodes) place.replaceWith(node);
  if (switchedOff?.has('folded-prose-stays')) return;
  for (const name of ['hidden', 'style']) element.removeAttribute(name);
}

/** The placeholder of a part; null if it is inside another part that was taken out. */
export function placeIn({ nodes }: UnseenPart): Place | null {
  const place = nodes[0]?.[1];
  return place?.isConnected ? place : null;
}
