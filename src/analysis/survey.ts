import { hasBorrowedNames } from '../dom/borrowed-names';
import type { Site } from '../sites/site';
import type { Reading } from './read-line';
import { readPage } from './reading';
import { findStory, type Story } from './story';

/** A page, or a part of one, read once: what detection, the judge and the guard all start from. */
export interface Survey {
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

/** Surveys what stands below `root` just now; null for a document without a body. Linear; changes nothing. */
export function survey(root: ParentNode, site: Site | null): Survey | null {
  const element = rootElement(root);
  if (!element) return null;
  const reading = readPage(element);
  return { root: element, reading, story: findStory(reading, site) };
}
