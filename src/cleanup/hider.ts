import type { NoiseKind } from '../article/noise-kind';
import { hiddenAttribute } from './hidden';

/** Makes sure that the attribute really hides. It may be set later. */
export interface Enforcement {
  /** Called with elements that have just got the attribute. */
  enforce(elements: readonly Element[]): void;
  /** Called with an element that has just lost it. */
  release(element: Element): void;
  /** Called when nothing is hidden any more. */
  withdraw(): void;
}

/** Hides elements of one page by an attribute, and shows them again exactly as they were. */
export class Hider {
  enforcement: Enforcement | null = null;

  /** Hides all elements of the batch. Does not read styles, because that would force the page to compute them. */
  hide(batch: ReadonlyMap<Element, NoiseKind>) {
    if (batch.size === 0) return;
    for (const [element, kind] of batch) element.setAttribute(hiddenAttribute, kind);
    this.enforcement?.enforce([...batch.keys()]);
  }

  show(element: Element) {
    element.removeAttribute(hiddenAttribute);
    this.enforcement?.release(element);
  }

  isHidden(element: Element): boolean {
    return element.hasAttribute(hiddenAttribute);
  }
}
