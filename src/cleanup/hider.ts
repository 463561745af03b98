import type { NoiseKind } from '../article/noise-kind';
import { hiddenAttribute, hiddenStylesheet, placeAttribute, type Place } from './hidden';
import { mostTries } from './journal';
import { Strips } from './strips';
import { isStyled, StyleOverrides } from './style-overrides';

const isRendered = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/**
 * Hides elements of one page by an attribute, and shows them again exactly as they were. The attribute hides by a
 * stylesheet, or by the element's own style if the page's styles win.
 */
export class Hider {
  /** Our own stylesheet, adopted; or as an element if the browser refuses that. */
  #adopted: CSSStyleSheet | null = null;
  #appended: HTMLStyleElement | null = null;
  /** What we write into elements' own styles. */
  readonly styles = new StyleOverrides();
  readonly #strips = new Strips(this.styles);
  /** How often the page has shown an element by its own style. */
  readonly #tries = new WeakMap<Element, number>();
  /** Tells when the page writes a hidden element's style. */
  #written: MutationObserver | null = null;

  /** Elements that may not be hidden yet: their styles are checked in the next frame. */
  readonly #unproved = new Set<Element>();
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  /**
   * Hides all elements of the batch. Those that have a place keep it, empty. `text` is any element of the article: the room
   * above it that the page keeps for a hidden bar is closed.
   */
  hide(batch: ReadonlyMap<Element, NoiseKind>, places: ReadonlyMap<Element, Place>, text: Element | null) {
    const [first] = batch.keys();
    if (!first) return;
    const strips = text ? this.#strips.find(batch.keys(), text) : null;
    const view = this.#page.defaultView;
    const isScrolled = places.size > 0 && hasScrolled(this.#page);
    for (const [element, kind] of batch) element.setAttribute(hiddenAttribute, kind);
    this.#install(first);
    if (isScrolled) leave(first);
    for (const [element, place] of places) element.setAttribute(placeAttribute, place);
    this.#written ??= view && new view.MutationObserver((records) => this.#proveLater(records.map(targetOf)));
    for (const element of batch.keys()) {
      if (isOverruling(element)) this.#overrule(element);
      this.#written?.observe(element, { attributes: true, attributeFilter: ['style'] });
    }
    this.#proveLater(batch.keys());
    if (strips) this.#strips.close(strips);
  }

  show(element: Element) {
    this.unplace([element]);
    element.removeAttribute(hiddenAttribute);
    this.styles.giveBack(element, ['display']);
    this.#strips.open(element);
  }

  /** Takes hidden elements out of the layout altogether: called for all that are to be shown, before the first is. */
  unplace(elements: readonly Element[]) {
    const placed = elements.filter((element) => element.hasAttribute(placeAttribute));
    const isScrolled = placed.length > 0 && hasScrolled(this.#page);
    for (const element of placed) element.removeAttribute(placeAttribute);
    if (isScrolled && placed[0]) leave(placed[0]);
  }

  isHidden(element: Element): boolean {
    return element.hasAttribute(hiddenAttribute);
  }

  /** Removes our stylesheet from the page, once nothing is hidden any more. */
  withdraw() {
    const page = this.#page;
    const adopted = this.#adopted;
    if (adopted) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== adopted);
    this.#appended?.remove();
    this.#adopted = null;
    this.#appended = null;
    this.#unproved.clear();
    this.#written?.disconnect();
    this.#written = null;
  }

  /** Adds our stylesheet to the page, unless it is there. `first` is an element that it should hide. */
  #install(first: Element) {
    const page = this.#page;
    if (this.#appended?.isConnected || (this.#adopted && page.adoptedStyleSheets.includes(this.#adopted))) return;
    this.#adopted = adopt(page);
    // The extension's own stylesheet may already hide it. A style element is visible to the page, so it is the last
    // resort.
    if (!this.#adopted && isRendered(first)) this.#appended = append(page);
  }

  /**
   * Checks that elements are really hidden: a cascade layer of the page may win, or what it writes later. Runs before the next
   * paint, when styles are computed anyway.
   */
  #proveLater(elements: Iterable<Element>) {
    if (this.#unproved.size === 0) this.#page.defaultView?.requestAnimationFrame(() => this.#prove());
    for (const element of elements) this.#unproved.add(element);
  }

  #prove() {
    for (const element of this.#unproved) {
      if (element.hasAttribute(hiddenAttribute) && isRendered(element)) this.#overrule(element);
    }
    this.#unproved.clear();
  }

  #overrule(element: Element) {
    const tries = this.#tries.get(element) ?? 0;
    this.#tries.set(element, tries + 1);
    if (tries > mostTries) return;
    element.removeAttribute(placeAttribute);
    this.styles.set(element, { display: 'none' });
  }
}

/** Whether the reader has scrolled. Asked before anything is written: a browser lays out a changed page to answer. */
const hasScrolled = ({ defaultView: view }: Document) => view !== null && view.scrollY > 0;

/**
 * Has the browser take note that elements have left the layout. Were an element's position only changed, browsers would not keep
 * what the reader sees in its place: https://www.w3.org/TR/css-scroll-anchoring-1/#suppression-triggers
 */
function leave(element: Element) {
  element.getBoundingClientRect();
}

const targetOf = ({ target }: MutationRecord) => target as Element;

/** Whether an element's own style would win over our stylesheet. */
const isOverruling = (element: Element) =>
  isStyled(element) && element.style.getPropertyPriority('display') === 'important';

/** An adopted stylesheet leaves no trace in the DOM, so a framework that hydrates the page finds what it expects. */
function adopt(page: Document): CSSStyleSheet | null {
  try {
    const view = page.defaultView;
    if (!view) return null;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(hiddenStylesheet);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    // Older Firefox refuses content scripts here: https://bugzilla.mozilla.org/show_bug.cgi?id=1928865
    return null;
  }
}

function append(page: Document): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = hiddenStylesheet;
  page.documentElement.append(style);
  return style;
}
