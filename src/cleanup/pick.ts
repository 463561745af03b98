import type { Noise } from '../analysis/noise';
import { stableSelector } from '../dom/stable-selector';
import type { Anatomy } from '../analysis/anatomy';
import { Guard, type Part } from './guard';
import { hiddenAttribute } from './hidden';
import { openingText } from './journal';

/** Why a block cannot be hidden by a rule: it holds a part of the article, or no selector is sure to find it again. */
export type Hindrance = Part | 'nameless';

/** A block that the reader points at, and what a rule for it would do in this page. */
export interface Choice {
  element: Element;
  /** The rule's selector; null if there is none. */
  selector: string | null;
  /** The visible elements that the rule matches, including the block itself. */
  matches: readonly Element[];
  hindrance: Hindrance | null;
  /** The beginning of the block's text. */
  text: string;
}

const isVisible = (element: Element) =>
  element.closest(`[${hiddenAttribute}]`) === null && element.checkVisibility() && element.getClientRects().length > 0;

/** Whether an element is just part of a line of text. */
const isInline = (element: Element) =>
  element.tagName !== 'IFRAME' &&
  element.ownerDocument.defaultView?.getComputedStyle(element).display.startsWith('inline') === true;

/** What a rule of the reader's own for this element would do. The guard applies as it does to any other. */
function choose(element: Element, anatomy: Readonly<Anatomy>): Choice {
  const text = openingText(element);
  const selector = stableSelector(element);
  if (selector === null) return { element, selector, matches: [element], hindrance: 'nameless', text };
  const noise = ownNoise(element.ownerDocument, [selector]).filter((one) => isVisible(one.element));
  const { refused } = new Guard(anatomy).sift(noise);
  return { element, selector, matches: noise.map((one) => one.element), hindrance: refused[0]?.part ?? null, text };
}

/** Lets a reader move from block to block in a page. */
export class Pick {
  choice: Choice | null = null;
  /** The blocks the reader came from when widening the choice, innermost last. */
  #trail: Element[] = [];
  readonly #page: Document;
  readonly #anatomy: Readonly<Anatomy>;

  constructor(page: Document, anatomy: Readonly<Anatomy>) {
    this.#page = page;
    this.#anatomy = anatomy;
  }

  /** Chooses the block at a point of the window, in CSS pixels. `ours` covers the page and is ignored. */
  at(x: number, y: number, ours: Element) {
    const found = this.#page.elementsFromPoint(x, y).find((element) => element !== ours);
    let block = found ?? null;
    while (block && isInline(block) && block.parentElement && block.parentElement !== this.#page.body)
      block = block.parentElement;
    if (block && block !== this.choice?.element) this.#take(block);
  }

  widen() {
    const { element } = this.choice ?? {};
    const parent = element?.parentElement;
    if (!element || !parent || parent === this.#page.documentElement) return;
    const trail = [...this.#trail, element];
    this.#take(parent);
    this.#trail = trail;
  }

  narrow() {
    const inner = this.#trail.at(-1) ?? this.#children(this.choice?.element ?? this.#page.body)[0];
    if (!inner) return;
    const trail = this.#trail.slice(0, -1);
    this.#take(inner);
    this.#trail = trail;
  }

  /** Moves to the next or previous sibling block. Stays if there is none. */
  step(by: 1 | -1) {
    const { element } = this.choice ?? {};
    if (!element?.parentElement) return;
    const blocks = this.#children(element.parentElement);
    const next = blocks[blocks.indexOf(element) + by];
    if (next) this.#take(next);
  }

  #children(element: Element): Element[] {
    return [...element.children].filter(isVisible);
  }

  #take(element: Element) {
    this.#trail = [];
    this.choice = choose(element, this.#anatomy);
  }
}

/** What the reader's own rules match in a part of a page, or the part itself. Invalid selectors match nothing. */
export function ownNoise(part: Document | Element, selectors: readonly string[]): Noise[] {
  return selectors.flatMap((selector) => {
    try {
      const itself = 'matches' in part && part.matches(selector) ? [part] : [];
      return [...itself, ...part.querySelectorAll(selector)].map((element): Noise => ({
        element,
        kind: 'own',
        reason: `own: ${selector}`,
      }));
    } catch {
      return [];
    }
  });
}
