import type { Noise } from '../noise/noise';
import type { Cleaning } from './cleaning';
import { PageLock } from './page-lock';

const isOverlay = (reason: string) => reason.startsWith('overlay:');
/** Nobody opens a push prompt or an advertisement herself. */
const mayBeAskedFor = /^overlay: (?!notification|advertisement)/;

/** What lies over a page: what the reader asked for stays, and what the rest did to the page is lifted. */
export class Overlays {
  /** Overlays that were seen, and whether they came up at the reader's own click. */
  readonly #asked = new WeakMap<Element, boolean>();
  /** Whether there ever was one: most pages have none, and each of their hidden blocks would be looked at after every other. */
  #any = false;
  readonly #lock: PageLock;
  readonly #cleaning: Cleaning;

  constructor(cleaning: Cleaning) {
    this.#cleaning = cleaning;
    this.#lock = new PageLock(cleaning.page, cleaning.blocks.hider);
  }

  isAskedFor({ element, reason }: Noise): boolean {
    this.#any ||= isOverlay(reason);
    if (!mayBeAskedFor.test(reason)) return false;
    const known = this.#asked.get(element);
    if (known !== undefined || !element.checkVisibility()) return known ?? false;
    const asked = this.#cleaning.page.defaultView?.navigator.userActivation.isActive ?? false;
    this.#asked.set(element, asked);
    return asked;
  }

  /** Lifts what hidden overlays did to the page; puts it back when none is hidden any more. */
  updateLock() {
    if (!this.#any) return;
    const { blocks, anatomy } = this.#cleaning;
    const overlays = blocks.journal
      .present()
      .filter(({ removal, restored }) => isOverlay(removal.reason) && !restored)
      .map(({ element }) => element.deref())
      .filter((element) => element !== undefined);
    if (overlays.length > 0) this.#lock.lift(overlays, anatomy.prose[0] ?? null);
    else this.#lock.reinstate();
  }
}
