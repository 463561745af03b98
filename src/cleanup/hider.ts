import type { NoiseKind } from '../article/noise-kind';
import { hiddenAttribute, hiddenStylesheet } from './hidden';

const isRendered = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'none';

const isStyled = (element: Element): element is Element & ElementCSSInlineStyle => 'style' in element;

/** Hides elements of one page by one attribute and one stylesheet, and shows them again as the page has them. */
export class Hider {
  /** Our own stylesheet, adopted or, where the browser does not let us, as an element. */
  #adopted: CSSStyleSheet | null = null;
  #appended: HTMLStyleElement | null = null;
  /** The style attribute of an element that stood up against the stylesheet: the page's, and the one we wrote. */
  readonly #overruled = new WeakMap<Element, { theirs: string | null; ours: string }>();

  readonly #unproved = new Set<Element>();
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Hides every element of the batch. Reads nothing of the page's styles, which would make it compute them at once. */
  hide(batch: ReadonlyMap<Element, NoiseKind>) {
    if (batch.size === 0) return;
    this.#enforce(batch);
    if (this.#unproved.size === 0) this.#page.defaultView?.requestAnimationFrame(() => this.#prove());
    for (const [element, kind] of batch) {
      element.setAttribute(hiddenAttribute, kind);
      if (isStyled(element) && element.style.getPropertyPriority('display') === 'important') this.#overrule(element);
      this.#unproved.add(element);
    }
  }

  show(element: Element) {
    element.removeAttribute(hiddenAttribute);
    const styles = this.#overruled.get(element);
    this.#overruled.delete(element);
    if (!styles || element.getAttribute('style') !== styles.ours) return;
    if (styles.theirs === null) element.removeAttribute('style');
    else element.setAttribute('style', styles.theirs);
  }

  isHidden(element: Element): boolean {
    return element.hasAttribute(hiddenAttribute);
  }

  /** Takes our own stylesheet out of the page. */
  withdraw() {
    const page = this.#page;
    const adopted = this.#adopted;
    if (adopted) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== adopted);
    this.#appended?.remove();
    this.#adopted = null;
    this.#appended = null;
    this.#unproved.clear();
  }

  /** Puts our own stylesheet into the page, unless it is there. */
  #enforce(batch: ReadonlyMap<Element, NoiseKind>) {
    const page = this.#page;
    if (this.#appended?.isConnected || (this.#adopted && page.adoptedStyleSheets.includes(this.#adopted))) return;
    this.#adopted = adopt(page);
    if (this.#adopted) return;
    // The extension's own stylesheet may be in force: a style element is seen by the page, and comes last.
    const [first] = batch;
    first?.[0].setAttribute(hiddenAttribute, first[1]);
    if (first && isRendered(first[0])) this.#appended = append(page);
  }

  /** Before the next paint, when styles are computed anyway: a layer of the page's own may still keep an element. */
  #prove() {
    for (const element of this.#unproved) if (this.isHidden(element) && isRendered(element)) this.#overrule(element);
    this.#unproved.clear();
  }

  #overrule(element: Element) {
    if (!isStyled(element)) return;
    const theirs = element.getAttribute('style');
    element.style.setProperty('display', 'none', 'important');
    this.#overruled.set(element, { theirs, ours: element.getAttribute('style') ?? '' });
  }
}

/** An adopted sheet leaves no trace in the DOM, so a framework that hydrates the page finds it as it left it. */
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
