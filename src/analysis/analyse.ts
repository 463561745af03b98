import { hasBorrowedNames } from '../dom/borrowed-names';
import { readLines } from '../dom/lines';
import type { Site } from '../sites/site';
import { describing } from './describe';
import { locate, type Story } from './locate';
import type { Reading } from './read-line';
import { atOnce, type Steps } from './steps';

/** A page, or a part of one, analysed once: what detection, noise, guard, extraction and attribution all start from. */
export interface Analysis {
  /** The element that was read. */
  root: Element;
  reading: Reading;
  /** Null where no line is running text. */
  story: Story | null;
}

/** Asked past the page, which may have a field of that name. */
const isDocument = (root: ParentNode): root is Document => Reflect.get(Node.prototype, 'nodeType', root) === 9;

function rootElement(root: ParentNode): Element | null {
  if (isDocument(root)) return hasBorrowedNames(root) ? null : root.body;
  return root.nodeType === 1 ? (root as Element) : root.firstElementChild;
}

/**
 * Analyses what stands below `root` just now: its lines, what each is made of, and where the article's text stands among
 * them. What each line is then, is asked of `labelLines`: a caption or a promo is one by its place beside the text. Null for a
 * document without a body. Linear; changes nothing.
 */
export const analyse = (root: ParentNode, site: Site | null): Analysis | null => atOnce(analysing(root, site));

/** The same in steps, between which a live page may go on. */
export function* analysing(root: ParentNode, site: Site | null): Steps<Analysis | null> {
  const element = rootElement(root);
  if (!element) return null;
  const lines = readLines(element);
  yield;
  const reading = yield* describing(lines);
  yield;
  return { root: element, reading, story: locate(reading, site) };
}
