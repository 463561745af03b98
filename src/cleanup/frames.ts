import type { NoiseKind } from '../article/noise-kind';
import { isShown } from './shown';

const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE LINK META BR WBR HR SOURCE TRACK PARAM COL COLGROUP'.split(' '));
const visible = new Set(
  'IMG SVG VIDEO AUDIO CANVAS IFRAME OBJECT EMBED INPUT BUTTON SELECT TEXTAREA PROGRESS METER MATH MARQUEE'.split(' '),
);
const pillars = new Set(['HTML', 'BODY', 'MAIN']);
const cells = new Set(['TD', 'TH']);

/** A counting pixel is no picture. */
const isPixel = (element: Element) =>
  ['width', 'height'].every((side) => /^[012](?:px)?$/.test(element.getAttribute(side) ?? ''));

const isControl = (element: Element) => element.getAttribute('type') !== 'hidden';

/**
 * The ancestors that a batch of hidden elements leaves empty: no text, picture or control of theirs is seen any more.
 * An empty cell goes only with its whole row, so that columns stay where they are.
 */
export class Frames {
  readonly #checked = new Map<Element, boolean>();
  readonly #isHidden: (element: Element) => boolean;
  readonly #mayHide: (element: Element) => boolean;

  /** `isHidden` tells what is or will be hidden; `mayHide` what must stay whatever it holds. */
  constructor(isHidden: (element: Element) => boolean, mayHide: (element: Element) => boolean) {
    this.#isHidden = isHidden;
    this.#mayHide = mayHide;
  }

  /** Every frame around the batch, each with the kind of the first element that emptied it. */
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

  /** Whether anything that a reader could see is left below an element. */
  showsAnything(root: Element): boolean {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    // From its end: of what comes in a storm, the last is looked at last, and is seen for now.
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
    // What a custom element draws stands where nobody can look.
    if (element.shadowRoot || (tag.includes('-') && !element.firstChild)) return 'seen';
    return hasPicture(element) ? 'seen' : 'inside';
  }
}

/** The node before the current one and all that is inside it. */
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
