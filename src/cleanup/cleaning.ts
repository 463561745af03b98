import type { NoiseKind } from '../article/noise-kind';
import { tidyText } from '../article/tidy-text';
import { noAnatomy, type Anatomy } from '../noise/anatomy';
import type { Noise } from '../noise/noise';
import type { Reader } from '../noise/reader';
import { Blocks } from './blocks';
import type { Refusal } from './cleanup';
import { removeEarlyMark } from './early-mark';
import type { Refused } from './guard';
import { hiddenAttribute } from './hidden';
import type { Enforcement } from './hider';
import type { Entry } from './entry';

/** What a cleanup asks about a page. */
export interface Judge {
  /**
   * Noise in a part of the page, or the part itself, outermost first; and where the article's parts stand in it. A part
   * without prose has none but what rules name, unless it is known to stand beside the article.
   */
  read(part: Document | Element, isBeside?: boolean): { noise: readonly Noise[]; anatomy: Readonly<Anatomy> };
  readonly reader: Reader;
}

/** What keeps a page clean that was cleaned on load, once it comes. */
export interface Keeper {
  /** Noise that only a page as it is shown gives away: what lies over it, what floats, what plays. */
  onScreen(): readonly Noise[];
  /** Whether the reader asked for a block herself. */
  isAskedFor(noise: Noise): boolean;
  /** Told of noise that the page does not show for now. */
  unseen(noise: Noise): void;
  /** Told after blocks were hidden. */
  hidden(): void;
}

const refusalLength = 120;

/** Has a page judged, and hides what may go. */
export class Cleaning {
  readonly blocks = new Blocks();
  /** What the guard did not let go, by what it said. */
  readonly refusals = new Map<string, Refusal>();
  /** Where the parts of the page's first article stand, as last read. */
  anatomy: Readonly<Anatomy> = noAnatomy;
  keeper: Keeper | null = null;
  readonly page: Document;
  readonly judge: Judge;
  readonly isOn: (kind: NoiseKind) => boolean;

  constructor(page: Document, judge: Judge, isOn: (kind: NoiseKind) => boolean) {
    this.page = page;
    this.judge = judge;
    this.isOn = isOn;
  }

  /** Cleans the page as it stands; `more` is noise already known. The early stylesheet is out of force from then on. */
  begin(more: readonly Noise[] = []) {
    if (!this.page.defaultView) return;
    removeEarlyMark(this.page);
    this.clean(this.page, more);
  }

  /**
   * Cleans a page that is still loading, before the early stylesheet is out of force: what stands above the last paragraph
   * so far. Below it nobody can tell yet what belongs to the text.
   */
  beginEarly() {
    const { noise, anatomy } = this.judge.read(this.page);
    const last = anatomy.prose.at(-1);
    if (!last) return;
    this.hide(
      noise.filter(({ element }) => element.compareDocumentPosition(last) === Node.DOCUMENT_POSITION_FOLLOWING),
      anatomy,
    );
  }

  /** Has the attribute enforced, on what is hidden already too. */
  enforceBy(enforcement: Enforcement) {
    const { hider } = this.blocks;
    hider.enforcement = enforcement;
    enforcement.enforce([...this.page.querySelectorAll(`[${hiddenAttribute}]`)]);
  }

  /** Shows everything again that is or was hidden. */
  stop() {
    for (const entry of this.entries()) this.show(entry);
    this.blocks.hider.enforcement?.withdraw();
  }

  /** Every removal, those included that the page has taken away itself. */
  entries(): Entry[] {
    const { journal } = this.blocks;
    return [...journal.present(), ...journal.absent()];
  }

  show(entry: Entry) {
    entry.restored = true;
    this.blocks.show(entry);
  }

  /** Judges the page, or a part that holds a story of its own. `more` is noise already known. Returns whether any was hidden. */
  clean(part: Document | Element, more: readonly Noise[] = []): boolean {
    const { noise, anatomy } = this.judge.read(part);
    const isWhole = part === this.page;
    if (isWhole) this.anatomy = anatomy;
    const onScreen = (isWhole && this.keeper?.onScreen()) || [];
    return this.hide([...more, ...onScreen, ...noise], anatomy);
  }

  /** Hides what of the noise may go. Returns whether there was any. */
  hide(noise: readonly Noise[], anatomy: Readonly<Anatomy> = this.anatomy): boolean {
    const wanted = noise.filter((one) => this.isOn(one.kind) && !this.keeper?.isAskedFor(one));
    if (wanted.length === 0) return false;
    const { hidden, unseen, refused } = this.blocks.hide(wanted, anatomy);
    for (const one of unseen) this.keeper?.unseen(one);
    const within = refused.filter((one) => this.#note(one)).flatMap((one) => this.#readInside(one.noise.element));
    const more = this.hide(within, anatomy);
    this.keeper?.hidden();
    return more || hidden.length > 0;
  }

  /** Notes what the guard refused. Returns whether it is new. */
  #note({ noise, part }: Refused): boolean {
    const { element, kind, reason } = noise;
    const refusal = { kind, reason, text: tidyText(element.textContent ?? '').slice(0, refusalLength), part };
    const key = JSON.stringify(refusal);
    const isNew = !this.refusals.has(key);
    this.refusals.set(key, refusal);
    return isNew;
  }

  /** A block that has to stay hides, from a judge who names the outermost alone, the noise inside it. */
  #readInside(element: Element): Noise[] {
    return [...element.children].flatMap((child) => this.judge.read(child).noise);
  }
}
