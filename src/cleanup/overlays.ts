import type { Noise } from '../analysis/noise';
import type { Cleaning } from './cleaning';
import { PageLock } from './page-lock';

const isOverlay = (reason: string) => reason.startsWith('overlay:');
/** Readers never open a push prompt or an advertisement themselves. */
const mayBeAskedFor = /^overlay: (?!notification|advertisement)/;

/**
 * Overlays of a page. One that the reader opened stays; what hidden ones did to the page (scroll lock, backdrop) is
 * undone.
 */
export class Overlays {
  /** For each overlay seen: whether it came up after the reader's own click. */
  readonly #asked = new WeakMap<Element, boolean>();
  /**
   * Whether there ever was an overlay. Most pages have none, and then `updateLock` need not look at every hidden block.
   */
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

  /** Undoes what hidden overlays did to the page, and puts it back when none is hidden any more. */
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
