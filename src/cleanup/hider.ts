import type { NoiseKind } from '../article/noise-kind';
import { hiddenAttribute, hiddenStylesheet } from './hidden';
import { isStyled, StyleOverrides } from './style-overrides';

const isRendered = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'none';

/**
 * Hides elements of one page by an attribute, and shows them again exactly as they were. The attribute hides by a
 * stylesheet, or by the element's own style if the page's styles win.
 */
export class Hider {
  /** Our own stylesheet, adopted; or as an element if the browser refuses that. */
  #adopted: CSSStyleSheet | null = null;
  #appended: HTMLStyleElement | null = null;
  /** For elements where the page's styles won. */
  readonly #overrides = new StyleOverrides();
  readonly #unproved = new Set<Element>();
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Hides all elements of the batch. */
  hide(batch: ReadonlyMap<Element, NoiseKind>) {
    const elements = [...batch.keys()];
    const [first] = elements;
    if (!first) return;
    for (const [element, kind] of batch) element.setAttribute(hiddenAttribute, kind);
    this.#install(first);
    if (this.#unproved.size === 0) this.#page.defaultView?.requestAnimationFrame(() => this.#prove());
    for (const element of elements) {
      if (isStyled(element) && element.style.getPropertyPriority('display') === 'important')
        this.#overrides.set(element, 'display', 'none');
      this.#unproved.add(element);
    }
  }

  show(element: Element) {
    element.removeAttribute(hiddenAttribute);
    this.#overrides.giveBack(element);
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
   * Checks that the elements are really hidden: a cascade layer of the page may win. Runs before the next paint, when
   * styles are computed anyway.
   */
  #prove() {
    for (const element of this.#unproved) {
      if (element.hasAttribute(hiddenAttribute) && isRendered(element)) this.#overrides.set(element, 'display', 'none');
    }
    this.#unproved.clear();
  }
}

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
