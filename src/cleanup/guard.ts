import type { Anatomy } from '../analysis/anatomy';
import type { Noise } from '../analysis/noise';

/** The part of an article that would be hidden with a block. */
export type Part = 'page' | 'title' | 'deck' | 'caption' | 'credits' | 'paragraphs' | 'words';

/** A block that was judged noise but stays, the part that is the reason, and the guard of the article that it is of. */
export interface Refused {
  noise: Noise;
  part: Part;
  guard: Guard;
}

/** The largest share of an article's words that may be hidden, by one block or by all together. */
const largestShare = 0.4;

/** What an element contains of the article. */
interface Holding {
  part: Part | null;
  paragraphs: number;
  words: number;
}

const nothing: Holding = { part: null, paragraphs: 0, words: 0 };

const wordsOf = (element: Element) => element.textContent?.match(/\S+/g)?.length ?? 0;

const isWholePage = (element: Element) =>
  element === element.ownerDocument.documentElement || element === element.ownerDocument.body;

/** Decides what may be hidden in an article, no matter who judged it noise and why. */
export class Guard {
  /** What the parts and all their ancestors contain. */
  readonly #held = new Map<Element, Holding>();
  readonly #parts = new Set<Element>();
  readonly #words: number;
  #hiddenWords = 0;

  /** `isHidden` tells which paragraphs are hidden already. They count towards the share that may be hidden. */
  constructor(anatomy: Readonly<Anatomy>, isHidden: (element: Element) => boolean = () => false) {
    this.#words = Math.max(anatomy.words, 1);
    if (anatomy.title) this.#add(anatomy.title, { ...nothing, part: 'title' });
    if (anatomy.deck) this.#add(anatomy.deck, { ...nothing, part: 'deck' });
    for (const caption of anatomy.captions) this.#add(caption, { ...nothing, part: 'caption' });
    for (const credit of anatomy.credits) this.#add(credit, { ...nothing, part: 'credits' });
    // An element with several paragraphs of bare text is listed once for each of them. Count its words once.
    for (const paragraph of anatomy.prose) {
      const words = this.#parts.has(paragraph) ? 0 : wordsOf(paragraph);
      this.#add(paragraph, { part: null, paragraphs: 1, words });
      if (isHidden(paragraph)) this.#hiddenWords += words;
    }
  }

  /**
   * Splits a batch into what may be hidden and what must stay. A reason that matches two paragraphs, even in separate
   * blocks, may hide neither.
   */
  sift(batch: readonly Noise[]): { allowed: Noise[]; refused: Refused[] } {
    const paragraphs = new Map<string, number>();
    for (const { element, reason } of batch) {
      paragraphs.set(reason, (paragraphs.get(reason) ?? 0) + this.#holding(element).paragraphs);
    }
    const allowed: Noise[] = [];
    const refused: Refused[] = [];
    for (const noise of batch) {
      const holding = this.#holding(noise.element);
      const again = holding.paragraphs > 0 && (paragraphs.get(noise.reason) ?? 0) > 1;
      const part = this.protects(noise.element) ?? (again ? 'paragraphs' : null);
      if (part) refused.push({ noise, part, guard: this });
      else {
        allowed.push(noise);
        this.#hiddenWords += holding.words;
      }
    }
    return { allowed, refused };
  }

  /** The part of the article that forbids hiding an element, or null. */
  protects(element: Element): Part | null {
    if (isWholePage(element)) return 'page';
    const { part, paragraphs, words } = this.#holding(element);
    if (part) return part;
    if (paragraphs > 1) return 'paragraphs';
    return words > 0 && (this.#hiddenWords + words) / this.#words > largestShare ? 'words' : null;
  }

  /** Whether an element contains the title or a paragraph of the article. */
  holdsText(element: Element): boolean {
    const { part, paragraphs } = this.#holding(element);
    return part === 'title' || paragraphs > 0;
  }

  #add(part: Element, holding: Holding) {
    this.#parts.add(part);
    for (let up: Element | null = part; up; up = up.parentElement) {
      const before = this.#held.get(up) ?? nothing;
      this.#held.set(up, {
        part: before.part ?? holding.part,
        paragraphs: before.paragraphs + holding.paragraphs,
        words: before.words + holding.words,
      });
    }
  }

  /** What an element contains. An element inside a part counts as the whole part if it has most of its words. */
  #holding(element: Element): Holding {
    const held = this.#held.get(element);
    if (held) return held;
    let part = element.parentElement;
    while (part && !this.#parts.has(part)) part = part.parentElement;
    if (!part) return nothing;
    const whole = this.#held.get(part) ?? nothing;
    const words = wordsOf(element);
    if (words * 2 > wordsOf(part)) return { ...whole, words: whole.paragraphs > 0 ? words : 0 };
    // Paragraphs of bare text, separated by line breaks: another element in their container may not belong to any of
    // them.
    return whole.paragraphs === 1 ? { ...nothing, words } : nothing;
  }
}
