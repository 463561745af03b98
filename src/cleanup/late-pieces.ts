import type { Noise } from '../analysis/noise';
import type { Cleaning } from './cleaning';

/** A box beside the article with at most this many elements is cheap enough to judge at any time. */
const smallBox = 200;

/** The site's own functions. They are never noise. */
const ownFunctions = 'nav, header, footer, menu';

/** How many elements a part of a page contains. */
export const sizeOf = (part: Document | Element): number => part.getElementsByTagName('*').length;

/** Judges what was added to a page that is too large to be read again, piece by piece. */
export class LatePieces {
  readonly #waiting = new Set<Element>();
  readonly #cleaning: Cleaning;
  readonly #isAffordable: (elements: number) => boolean;

  /** `isAffordable` tells whether so many elements can be read in one go. */
  constructor(cleaning: Cleaning, isAffordable: (elements: number) => boolean) {
    this.#cleaning = cleaning;
    this.#isAffordable = isAffordable;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  add(element: Element) {
    this.#waiting.add(element);
  }

  /** Called when the page was read as a whole. */
  clear() {
    this.#waiting.clear();
  }

  /**
   * Judges waiting elements, each with the box around it, until `end` (`performance.now()`), but at least one. Returns
   * whether anything was hidden. What is beside the article is hidden in one go.
   */
  judge(end: number): boolean {
    const { judge } = this.#cleaning;
    const found: Noise[] = [];
    let hidden = false;
    for (const element of this.#waiting) {
      const box = this.#boxAround(element);
      for (const judged of [box, ...box.querySelectorAll('*')]) this.#waiting.delete(judged);
      const { noise, anatomy } = judge.read(box, this.#isBeside(box));
      if (anatomy.words > 0) hidden = this.#cleaning.hide(noise, anatomy) || hidden;
      else found.push(...noise);
      if (performance.now() >= end) break;
    }
    return this.#cleaning.hide(found) || hidden;
  }

  /**
   * What an element is judged with: the whole text around it; the largest small box that is beside the article; else the element
   * itself.
   */
  #boxAround(element: Element): Element {
    const text = this.#textBox();
    if (text?.contains(element) && this.#isAffordable(sizeOf(text))) return text;
    let box = element;
    for (let up = box.parentElement; up && up.childElementCount <= smallBox; up = up.parentElement) {
      if (!this.#isBeside(up) || sizeOf(up) > smallBox) break;
      box = up;
    }
    return box;
  }

  /** The innermost element around the article's text. */
  #textBox(): Element | null {
    const { prose } = this.#cleaning.anatomy;
    let text = prose[0]?.parentElement ?? null;
    for (const last = prose.at(-1) ?? null; text && !text.contains(last);) text = text.parentElement;
    return text;
  }

  /** Whether a part is outside the container of the article's text, and contains nothing of the article. */
  #isBeside(part: Element): boolean {
    const text = this.#textBox();
    if (!text || text.contains(part) || part.contains(text) || part.closest(ownFunctions)) return false;
    return !part.contains(this.#cleaning.anatomy.title);
  }
}
