import type { NoiseKind } from '../article/noise-kind';
import { isShown } from './shown';

const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE LINK META BR WBR HR SOURCE TRACK PARAM COL COLGROUP'.split(' '));
const visible = new Set(
  'IMG SVG VIDEO AUDIO CANVAS IFRAME OBJECT EMBED INPUT BUTTON SELECT TEXTAREA PROGRESS METER MATH MARQUEE'.split(' '),
);
const pillars = new Set(['HTML', 'BODY', 'MAIN']);
const cells = new Set(['TD', 'TH']);

/** Tracking pixels do not count as pictures. */
const isPixel = (element: Element) =>
  ['width', 'height'].every((side) => /^[012](?:px)?$/.test(element.getAttribute(side) ?? ''));

const isControl = (element: Element) => element.getAttribute('type') !== 'hidden';

/**
 * Finds the ancestors that a batch of hidden elements leaves empty: without visible text, picture or control. An empty
 * table cell is hidden only with its whole row, so that the columns stay in place.
 */
export class Frames {
  readonly #checked = new Map<Element, boolean>();
  readonly #isHidden: (element: Element) => boolean;
  readonly #mayHide: (element: Element) => boolean;

  /** `isHidden` tells what is or will be hidden. `mayHide` tells what may be hidden at all. */
  constructor(isHidden: (element: Element) => boolean, mayHide: (element: Element) => boolean) {
    this.#isHidden = isHidden;
    this.#mayHide = mayHide;
  }

  /** All frames around the batch, each with the kind of the first element that emptied it. */
  around(batch: ReadonlyMap<Element, NoiseKind>): Map<Element, NoiseKind> {
    const frames = new Map<Element, NoiseKind>();
    for (const [element, kind] of batch) {
      for (let frame = element.parentElement; frame && this.#isEmptied(frame); frame = frame.parentElement) {
        if (!cells.has(frame.tagName)) frames.set(frame, frames.get(frame) ?? kind);
      }
    }
    return frames;
  }

  #isEmptied(frame: Element): boolean {
    const known = this.#checked.get(frame);
    if (known !== undefined) return known;
    const emptied =
      !pillars.has(frame.tagName.toUpperCase()) &&
      !this.#isHidden(frame) &&
      this.#mayHide(frame) &&
      !this.showsAnything(frame);
    this.#checked.set(frame, emptied);
    return emptied;
  }

  /** Whether an element contains anything that a reader can see. */
  showsAnything(root: Element): boolean {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    // From the end, since an insertion burst ends with what was not processed yet, and that is still visible.
    let node = walker.lastChild();
    while (node) {
      const looked = node.nodeType === 3 ? (node.textContent?.trim() ? 'seen' : 'empty') : this.#look(node as Element);
      if (looked === 'seen') return true;
      node = (looked === 'inside' && walker.lastChild()) || past(walker);
    }
    return false;
  }

  #look(element: Element): 'seen' | 'empty' | 'inside' {
    const tag = element.tagName.toUpperCase();
    if (silent.has(tag) || this.#isHidden(element) || this.#checked.get(element) === true) return 'empty';
    if (!isShown(element)) return 'empty';
    if (visible.has(tag)) return isPixel(element) || !isControl(element) ? 'empty' : 'seen';
    // What a custom element draws in its shadow tree cannot be inspected, so it counts as visible.
    if (element.shadowRoot || (tag.includes('-') && !element.firstChild)) return 'seen';
    return hasPicture(element) ? 'seen' : 'inside';
  }
}

/** The next node in reverse order that is not inside the current one. */
function past(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.previousSibling();
    if (sibling || !walker.parentNode()) return sibling;
  }
}

function hasPicture(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.backgroundImage.includes('url(');
}
