import type { Anatomy } from '../noise/anatomy';
import type { Noise } from '../noise/noise';

/** What of an article would have gone with a block. */
export type Part = 'page' | 'title' | 'deck' | 'caption' | 'credits' | 'paragraphs' | 'words';

/** A block that was judged noise and stays, and because of which part. */
export interface Refused {
  noise: Noise;
  part: Part;
}

/** Largest share of an article's words that may be hidden, by one block or by all together. */
const largestShare = 0.4;

/** What of the article an element holds. */
interface Holding {
  part: Part | null;
  paragraphs: number;
  words: number;
}

const nothing: Holding = { part: null, paragraphs: 0, words: 0 };

const wordsOf = (element: Element) => element.textContent?.match(/\S+/g)?.length ?? 0;

const isWholePage = (element: Element) =>
  element === element.ownerDocument.documentElement || element === element.ownerDocument.body;

/** Decides what may be hidden of one article, whoever judged it noise and why. */
export class Guard {
  /** What the parts, and every element around one, hold. */
  readonly #held = new Map<Element, Holding>();
  readonly #parts = new Set<Element>();
  readonly #words: number;
  #hiddenWords = 0;

  /** `isHidden` tells which paragraphs are hidden already: they count against the share that may go. */
  constructor(anatomy: Readonly<Anatomy>, isHidden: (element: Element) => boolean = () => false) {
    this.#words = Math.max(anatomy.words, 1);
    if (anatomy.title) this.#add(anatomy.title, { ...nothing, part: 'title' });
    if (anatomy.deck) this.#add(anatomy.deck, { ...nothing, part: 'deck' });
    for (const caption of anatomy.captions) this.#add(caption, { ...nothing, part: 'caption' });
    for (const credit of anatomy.credits) this.#add(credit, { ...nothing, part: 'credits' });
    // An element with paragraphs of bare text stands here once for each of them; its words count once.
    for (const paragraph of anatomy.prose) {
      const words = this.#parts.has(paragraph) ? 0 : wordsOf(paragraph);
      this.#add(paragraph, { part: null, paragraphs: 1, words });
      if (isHidden(paragraph)) this.#hiddenWords += words;
    }
  }

  /** Parts a batch into what may go and what stays. A reason that hits two paragraphs one by one may take neither. */
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
      if (part) refused.push({ noise, part });
      else {
        allowed.push(noise);
        this.#hiddenWords += holding.words;
      }
    }
    return { allowed, refused };
  }

  /** The part of the article that forbids hiding an element, or null where nothing does. */
  protects(element: Element): Part | null {
    if (isWholePage(element)) return 'page';
    const { part, paragraphs, words } = this.#holding(element);
    if (part) return part;
    if (paragraphs > 1) return 'paragraphs';
    return words > 0 && (this.#hiddenWords + words) / this.#words > largestShare ? 'words' : null;
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

  /** What an element holds. One inside a part holds the whole of it when it holds most of its words. */
  #holding(element: Element): Holding {
    const held = this.#held.get(element);
    if (held) return held;
    let part = element.parentElement;
    while (part && !this.#parts.has(part)) part = part.parentElement;
    if (!part) return nothing;
    const whole = this.#held.get(part) ?? nothing;
    const words = wordsOf(element);
    if (words * 2 > wordsOf(part)) return { ...whole, words: whole.paragraphs > 0 ? words : 0 };
    // Bare text parted by line breaks: what else stands in its container is not known to be part of a paragraph.
    return whole.paragraphs === 1 ? { ...nothing, words } : nothing;
  }
}
