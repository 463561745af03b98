import type { Noise } from '../noise/noise';
import type { Cleaning } from './cleaning';

/** A box beside the article that has no more elements than this can be judged at any time. */
const smallBox = 200;

/** What holds the site's own functions, which are never noise. */
const ownFunctions = 'nav, header, footer, menu';

/** How many elements stand below a part of a page. */
export const sizeOf = (part: Document | Element): number => part.getElementsByTagName('*').length;

/** What came late into a page that is too large to be read again: judged piece by piece, as far as that goes. */
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

  /** The page was read as a whole. */
  clear() {
    this.#waiting.clear();
  }

  /**
   * Judges what waits, with the box around it, until the time is over (`performance.now()`), one at least. Returns whether
   * any was hidden; what stands beside the article is hidden in one go.
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

  /** The largest small box around an element that stands beside the article; the element itself where there is none. */
  #boxAround(element: Element): Element {
    const up = element.parentElement;
    return up && up.childElementCount <= smallBox && this.#isBeside(up) && sizeOf(up) <= smallBox
      ? this.#boxAround(up)
      : element;
  }

  /** Whether a part stands outside of what holds the article's text, and holds nothing of it. */
  #isBeside(part: Element): boolean {
    const { title, prose } = this.#cleaning.anatomy;
    let text = prose[0]?.parentElement;
    for (const last = prose.at(-1) ?? null; text && !text.contains(last);) text = text.parentElement;
    if (!text || text.contains(part) || part.contains(text) || part.closest(ownFunctions)) return false;
    return !part.contains(title);
  }
}
