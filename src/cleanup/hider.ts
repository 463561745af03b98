import type { NoiseKind } from '../article/noise-kind';
import { hiddenAttribute } from './hidden';

/** What sees to it that the attribute really hides; it may come later. */
export interface Enforcement {
  /** Told of elements that have the attribute from now on. */
  enforce(elements: readonly Element[]): void;
  /** Told of an element that has lost it. */
  release(element: Element): void;
  /** Nothing is hidden any more. */
  withdraw(): void;
}

/** Hides elements of one page by one attribute, and shows them again as the page has them. */
export class Hider {
  enforcement: Enforcement | null = null;

  /** Hides every element of the batch. Reads nothing of the page's styles, which would make it compute them at once. */
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
