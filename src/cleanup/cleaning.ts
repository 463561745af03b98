import type { NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';
import { tidyText } from '../article/tidy-text';
import { noAnatomy, type Anatomy } from '../analysis/anatomy';
import type { Judgement } from '../analysis/find-noise';
import type { Noise } from '../analysis/noise';
import type { Reader } from '../analysis/reader';
import { Blocks } from './blocks';
import { removeEarlyMark } from './early-stylesheet';
import type { Part, Refused } from './guard';
import type { Entry } from './journal';

/** What a cleanup needs to know about a page. */
export interface Judge {
  /**
   * Noise in a part of the page (or the part itself), outermost first, and where the parts of the article are. In a
   * part without prose only rules find noise, unless the part is known to be beside the article.
   */
  read(part: Document | Element, isBeside?: boolean): Judgement;
  readonly reader: Reader;
}

/** What follows a page that is kept clean. */
export interface Keeper {
  /** Noise that only shows in the layout: overlays, floating boxes, players. */
  onScreen(): readonly Noise[];
  /** Whether a block is let be: the reader opened it herself, or it waits off the screen. */
  spares(noise: Noise): boolean;
  /** Called for noise that the page itself hides at the moment. */
  unseen(noise: Noise): void;
  /** Called for a shadow tree, which has to be followed by itself. */
  follow(tree: Node): void;
  /** Called after blocks were hidden. */
  hidden(): void;
}

/** A block that was judged noise but stays, because it holds a part of the article. */
export interface Refusal extends Omit<Removal, 'id'> {
  part: Part;
}

const refusalLength = 120;

/** Judges a page and hides its noise. */
export class Cleaning {
  readonly blocks: Blocks;
  /** What the guard refused to hide, by kind, reason and text. */
  readonly refusals = new Map<string, Refusal>();
  /** Where the parts of the page's first article are, as last read. */
  anatomy: Readonly<Anatomy> = noAnatomy;
  /** The same of stories that were added later. */
  readonly #stories = new Map<Element, Readonly<Anatomy>>();
  keeper: Keeper | null = null;
  #changed: ReadonlySet<Node> = new Set();
  readonly page: Document;
  readonly judge: Judge;
  readonly isOn: (kind: NoiseKind) => boolean;

  constructor(page: Document, judge: Judge, isOn: (kind: NoiseKind) => boolean) {
    this.page = page;
    this.blocks = new Blocks(page);
    this.judge = judge;
    this.isOn = isOn;
  }

  /**
   * Cleans the page as it is now, and ends the early stylesheet. `more` is noise that is already known; what holds one of the
   * nodes that have `changed` since the page was judged stays.
   */
  begin(more: readonly Noise[] = [], changed: ReadonlySet<Node> = new Set()) {
    if (!this.page.defaultView) return;
    removeEarlyMark(this.page);
    this.#changed = changed;
    this.clean(this.page, more);
    this.#changed = new Set();
  }

  /** Shows everything that was hidden, and removes our stylesheet. */
  stop() {
    this.show(...this.entries());
    this.blocks.hider.withdraw();
  }

  /** All removals, including blocks that the page itself has removed. */
  entries(): Entry[] {
    const { journal } = this.blocks;
    return [...journal.present(), ...journal.absent()];
  }

  show(...entries: readonly Entry[]) {
    for (const entry of entries) entry.restored = true;
    this.blocks.show(...entries);
  }

  /**
   * Judges the page, or a part with a story of its own. `more` is noise that is already known. Returns whether anything
   * was hidden.
   */
  clean(part: Document | Element, more: readonly Noise[] = []): boolean {
    const { noise, anatomy } = this.judge.read(part);
    const isWhole = part === this.page;
    if (isWhole) this.anatomy = anatomy;
    else if (anatomy.words > 0) this.#stories.set(part as Element, anatomy);
    else this.#stories.delete(part as Element);
    const onScreen = (isWhole && this.keeper?.onScreen()) || [];
    // What lies over the page is of one kind, whatever else its words are; the reader may want to see that kind.
    const shown = onScreen.filter(({ kind }) => !this.isOn(kind));
    const isInShown = (one: Noise) => shown.some(({ element }) => element.contains(one.element));
    return this.hide(
      [...more, ...onScreen, ...noise].filter((one) => !isInShown(one)),
      anatomy,
    );
  }

  /** Hides the noise that the guard allows. Returns whether anything was hidden. */
  hide(noise: readonly Noise[], anatomy: Readonly<Anatomy> = this.anatomy): boolean {
    const wanted = noise.filter((one) => this.isOn(one.kind) && !this.keeper?.spares(one) && !this.#hasChanged(one));
    if (wanted.length === 0) return false;
    const { hidden, unseen, refused } = this.blocks.hide(wanted, this.#protected(anatomy));
    for (const one of unseen) this.keeper?.unseen(one);
    const within = refused.filter((one) => this.#note(one)).flatMap((one) => this.#readInside(one));
    const more = this.hide(within, anatomy);
    this.keeper?.hidden();
    return more || hidden.length > 0;
  }

  /** These parts of an article, and those of all stories in the page. */
  #protected(anatomy: Readonly<Anatomy>): Readonly<Anatomy>[] {
    for (const story of this.#stories.keys()) if (!story.isConnected) this.#stories.delete(story);
    return [...new Set([anatomy, this.anatomy, ...this.#stories.values()])];
  }

  #hasChanged({ element }: Noise): boolean {
    for (const node of this.#changed) if (element.contains(node)) return true;
    return false;
  }

  /** Records what the guard refused. Returns whether it is new. */
  #note({ noise, part }: Refused): boolean {
    const { element, kind, reason } = noise;
    const refusal = { kind, reason, text: tidyText(element.textContent ?? '').slice(0, refusalLength), part };
    const key = JSON.stringify(refusal);
    const isNew = !this.refusals.has(key);
    this.refusals.set(key, refusal);
    return isNew;
  }

  /**
   * Noise inside a block that has to stay. The judge names only the outermost block, so it is asked again for each
   * child; what a rule calls noise is not of a text, where it holds none.
   */
  #readInside({ noise: { element, reason }, guard }: Refused): Noise[] {
    return [...element.children].flatMap(
      (child) => this.judge.read(child, reason.startsWith('rule:') && !guard.holdsText(child)).noise,
    );
  }
}
