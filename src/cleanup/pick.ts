import { stableSelector } from '../dom/stable-selector';
import type { Anatomy } from '../noise/anatomy';
import { Guard, type Part } from './guard';
import { hiddenAttribute } from './hidden';
import { openingText } from './opening-text';
import { ownNoise } from './own-noise';

/** Why a block can't be hidden by the reader's own rule: what of the article it holds, or that no selector is sure to find it again. */
export type Hindrance = Part | 'nameless';

/** One block that a reader points at, and what a rule for it would do in this page. */
export interface Choice {
  element: Element;
  /** The rule, null where there is none. */
  selector: string | null;
  /** What the rule matches and the page shows, the block itself included. */
  matches: readonly Element[];
  hindrance: Hindrance | null;
  /** The beginning of the block's text. */
  text: string;
}

const textLength = 120;

const isVisible = (element: Element) =>
  element.closest(`[${hiddenAttribute}]`) === null && element.checkVisibility() && element.getClientRects().length > 0;

/** Whether an element only sets off a run of words in a line. */
const isInline = (element: Element) =>
  element.tagName !== 'IFRAME' &&
  element.ownerDocument.defaultView?.getComputedStyle(element).display.startsWith('inline') === true;

/** What hiding an element by a rule of the reader's own would do. The guard holds for it as for any other. */
function choose(element: Element, anatomy: Readonly<Anatomy>): Choice {
  const text = openingText(element, textLength);
  const selector = stableSelector(element);
  if (selector === null) return { element, selector, matches: [element], hindrance: 'nameless', text };
  const noise = ownNoise(element.ownerDocument, [selector]).filter((one) => isVisible(one.element));
  const { refused } = new Guard(anatomy).sift(noise);
  return { element, selector, matches: noise.map((one) => one.element), hindrance: refused[0]?.part ?? null, text };
}

/** Leads a reader from block to block of a page. */
export class Pick {
  choice: Choice | null = null;
  /** The blocks that were widened from, innermost last. */
  #trail: Element[] = [];
  readonly #page: Document;
  readonly #anatomy: Readonly<Anatomy>;

  constructor(page: Document, anatomy: Readonly<Anatomy>) {
    this.#page = page;
    this.#anatomy = anatomy;
  }

  /** The block at a point of the window, in CSS pixels; `ours` lies over the page and is looked through. */
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

  /** To the next block beside this one, or the one before; at the end it stays. */
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
