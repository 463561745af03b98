import type { NoiseKind } from '../article/noise-kind';
import { noAnatomy, type Anatomy } from '../noise/anatomy';
import type { Noise } from '../noise/noise';
import { Blocks } from './blocks';
import type { Refusal } from './cleanup';
import type { Refused } from './guard';
import { openingText } from './opening-text';
import { PageLock } from './page-lock';

/** What a cleanup asks about a page. */
export interface Judge {
  /** Noise in a part of the page, or the part itself, outermost first; and where the article's parts stand in it. */
  read(part: Document | Element): { noise: readonly Noise[]; anatomy: Readonly<Anatomy> };
  /** Noise that only a page as it is shown gives away: what lies over it, what floats, what plays. */
  onScreen(page: Document): readonly Noise[];
}

const refusalLength = 120;

const isOverlay = (reason: string) => reason.startsWith('overlay:');
/** Nobody opens a push prompt or an advertisement herself. */
const mayBeAskedFor = /^overlay: (?!notification|advertisement)/;

/** Has a page judged, and hides what may go. */
export class Cleaning {
  readonly blocks: Blocks;
  /** What the guard did not let go, by what it said. */
  readonly refusals = new Map<string, Refusal>();
  /** Where the parts of the page's first article stand, as last read. */
  anatomy: Readonly<Anatomy> = noAnatomy;
  /** Told of noise that the page does not show for now. */
  unseen: (noise: Noise) => void = () => {};
  readonly #lock: PageLock;
  /** Overlays that were seen, and whether they came up at the reader's own click. */
  readonly #asked = new WeakMap<Element, boolean>();
  readonly #page: Document;
  readonly #judge: Judge;
  readonly #isOn: (kind: NoiseKind) => boolean;

  constructor(page: Document, judge: Judge, isOn: (kind: NoiseKind) => boolean) {
    this.#page = page;
    this.#judge = judge;
    this.#isOn = isOn;
    this.blocks = new Blocks(page);
    this.#lock = new PageLock(page, this.blocks.hider);
  }

  /** Judges the page, or a part that holds a story of its own. `more` is noise already known. Returns whether any was hidden. */
  clean(part: Document | Element, more: readonly Noise[] = []): boolean {
    const { noise, anatomy } = this.#judge.read(part);
    if (part === this.#page) this.anatomy = anatomy;
    const onScreen = part === this.#page ? this.#judge.onScreen(this.#page) : [];
    return this.hide([...more, ...onScreen, ...noise], anatomy);
  }

  /** Hides what of the noise may go. Returns whether there was any. */
  hide(noise: readonly Noise[], anatomy: Readonly<Anatomy> = this.anatomy): boolean {
    const wanted = noise.filter((one) => this.#isOn(one.kind) && !this.#isAskedFor(one));
    if (wanted.length === 0) return false;
    const { hidden, unseen, refused } = this.blocks.hide(wanted, anatomy);
    for (const one of unseen) this.unseen(one);
    const within = refused.filter((one) => this.#note(one)).flatMap((one) => this.#readInside(one.noise.element));
    const more = this.hide(within, anatomy);
    this.updateLock();
    return more || hidden.length > 0;
  }

  #isAskedFor({ element, reason }: Noise): boolean {
    if (!mayBeAskedFor.test(reason)) return false;
    const known = this.#asked.get(element);
    if (known !== undefined || !element.checkVisibility()) return known ?? false;
    const asked = this.#page.defaultView?.navigator.userActivation.isActive ?? false;
    this.#asked.set(element, asked);
    return asked;
  }

  /** Notes what the guard refused. Returns whether it is new. */
  #note({ noise, part }: Refused): boolean {
    const { element, kind, reason } = noise;
    const refusal = { kind, reason, text: openingText(element, refusalLength), part };
    const key = JSON.stringify(refusal);
    const isNew = !this.refusals.has(key);
    this.refusals.set(key, refusal);
    return isNew;
  }

  /** A block that has to stay hides, from a judge who names the outermost alone, the noise inside it. */
  #readInside(element: Element): Noise[] {
    return [...element.children].flatMap((child) => this.#judge.read(child).noise);
  }

  /** Lifts what hidden overlays did to the page; puts it back when none is hidden any more. */
  updateLock() {
    const overlays = this.blocks.journal
      .present()
      .filter(({ removal, restored }) => isOverlay(removal.reason) && !restored)
      .map(({ element }) => element.deref())
      .filter((element) => element !== undefined);
    if (overlays.length > 0) this.#lock.lift(overlays, this.anatomy.prose[0] ?? null);
    else this.#lock.reinstate();
  }
}
