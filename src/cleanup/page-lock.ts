import type { NoiseKind } from '../article/noise-kind';
import { scrollAttribute } from './hidden';
import type { Hider } from './hider';
import { readLayers } from './layers';
import { isShown } from './shown';

const kind: NoiseKind = 'notification';
const locks = new Set(['inert', 'aria-hidden']);

/**
 * What an overlay does to the page behind it: backdrop, scroll lock, inert content. This is undone while the overlay is
 * hidden. When the overlay is shown again, the page is as the overlay left it.
 */
export class PageLock {
  #overlays: readonly Element[] = [];
  readonly #backdrops = new Set<Element>();
  readonly #dialogs = new Set<HTMLDialogElement>();
  /** Elements around the article from which a lock was removed, with all their attributes in the original order. */
  readonly #taken = new Map<Element, Attr[]>();
  #observer: MutationObserver | null = null;
  readonly #page: Document;
  readonly #hider: Hider;

  constructor(page: Document, hider: Hider) {
    this.#page = page;
    this.#hider = hider;
  }

  /**
   * Unlocks the page from hidden overlays; `text` is any element of the article. If another layer covers the whole
   * page, the scroll lock belongs to that one and stays.
   */
  lift(overlays: readonly Element[], text: Element | null) {
    const { backdrops, occupied } = readLayers(this.#page, overlays);
    if (occupied) return this.#page.documentElement.removeAttribute(scrollAttribute);
    this.#overlays = overlays;
    for (const backdrop of backdrops) this.#backdrops.add(backdrop);
    this.#hider.hide(new Map(backdrops.map((backdrop) => [backdrop, kind])), new Map(), null);
    for (const overlay of overlays) this.#close(overlay);
    for (let up = text; up; up = up.parentElement) this.#takeLocks(up);
    this.#scroll();
    this.#follow(text);
  }

  /** Puts everything back when the overlays are shown again. */
  reinstate() {
    if (this.#overlays.length === 0) return;
    this.#observer?.disconnect();
    this.#observer = null;
    this.#page.documentElement.removeAttribute(scrollAttribute);
    for (const backdrop of this.#backdrops) this.#hider.show(backdrop);
    for (const dialog of this.#dialogs) if (dialog.isConnected && !dialog.open) dialog.showModal();
    // If the page has closed the overlay in the meantime, it has also removed the lock.
    if (this.#overlays.some((overlay) => overlay.isConnected && isShown(overlay))) this.#giveLocks();
    this.#overlays = [];
    this.#backdrops.clear();
    this.#taken.clear();
    this.#dialogs.clear();
  }

  /** A modal dialog makes everything else inert as long as it is open, even if it is hidden. */
  #close(overlay: Element) {
    for (const dialog of [overlay, ...overlay.querySelectorAll('dialog')]) {
      if (!isDialog(dialog) || !dialog.matches(':modal')) continue;
      dialog.close();
      this.#dialogs.add(dialog);
    }
  }

  #takeLocks(element: Element) {
    const held = [...element.attributes];
    const taken = held.filter(({ name, value }) => locks.has(name) && value !== 'false');
    if (taken.length === 0) return;
    if (!this.#taken.has(element)) this.#taken.set(element, held);
    for (const lock of taken) element.removeAttributeNode(lock);
  }

  /** Puts the locks back at their old place among the attributes. */
  #giveLocks() {
    for (const [element, held] of this.#taken) {
      const first = held.findIndex(({ name }) => locks.has(name));
      for (const attribute of held.slice(first)) {
        if (attribute.ownerElement === element) element.removeAttributeNode(attribute);
        else if (attribute.ownerElement || element.hasAttribute(attribute.name) || !locks.has(attribute.name)) continue;
        element.setAttributeNode(attribute);
      }
    }
  }

  /** Makes a locked page scroll again, from the position where it was locked. */
  #scroll() {
    const { documentElement, body, defaultView: view } = this.#page;
    if (!view || documentElement.hasAttribute(scrollAttribute)) return;
    const styles = [documentElement, body].map((element) => view.getComputedStyle(element));
    if (!styles.some(isLocked)) return;
    const stoppedAt = styles.some(({ position }) => position === 'fixed') ? -Number.parseFloat(body.style.top) : 0;
    documentElement.setAttribute(scrollAttribute, '');
    if (stoppedAt > 0) view.scrollTo({ top: stoppedAt, behavior: 'instant' });
  }

  /** The page may set the lock after the overlay, or set it again. */
  #follow(text: Element | null) {
    const { documentElement, body, defaultView: view } = this.#page;
    if (this.#observer || !view) return;
    this.#observer = new view.MutationObserver(() => this.lift(this.#overlays, text));
    for (const element of [documentElement, body]) {
      this.#observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
    }
  }
}

const isLocked = ({ overflowY, position }: CSSStyleDeclaration) =>
  overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';

const isDialog = (element: Element): element is HTMLDialogElement => element.tagName === 'DIALOG';
