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

  constructor(cleaning: Cleaning) {
    this.#cleaning = cleaning;
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

  /** The largest small box around an element that is beside the article, else the element itself. */
  #boxAround(element: Element): Element {
    const up = element.parentElement;
    return up && up.childElementCount <= smallBox && this.#isBeside(up) && sizeOf(up) <= smallBox
      ? this.#boxAround(up)
      : element;
  }

  /** Whether a part is outside the container of the article's text, and contains nothing of the article. */
  #isBeside(part: Element): boolean {
    const { title, prose } = this.#cleaning.anatomy;
    let text = prose[0]?.parentElement;
    for (const last = prose.at(-1) ?? null; text && !text.contains(last);) text = text.parentElement;
    if (!text || text.contains(part) || part.contains(text) || part.closest(ownFunctions)) return false;
    return !part.contains(title);
  }
}
