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
  /** For each overlay seen: whether it is let be, since the reader opened it or the text needs its own controls. */
  readonly #stays = new WeakMap<Element, boolean>();
  /**
   * Whether there ever was an overlay. Most pages have none, and then `updateLock` need not look at every hidden block.
   */
  #any = false;
  readonly #lock: PageLock;
  readonly #cleaning: Cleaning;

  constructor(cleaning: Cleaning) {
    this.#cleaning = cleaning;
    this.#lock = new PageLock(cleaning.page, cleaning.blocks.hider, () => this.updateLock());
  }

  isAskedFor({ element, reason }: Noise): boolean {
    this.#any ||= isOverlay(reason);
    if (!mayBeAskedFor.test(reason)) return false;
    const known = this.#stays.get(element);
    if (known !== undefined || !element.checkVisibility()) return known ?? false;
    const asked = this.#cleaning.page.defaultView?.navigator.userActivation.isActive ?? false;
    this.#stays.set(element, asked);
    return asked;
  }

  /** Undoes what hidden overlays did to the page, and puts it back when none is hidden any more. */
  updateLock() {
    if (!this.#any) return;
    const { blocks, anatomy } = this.#cleaning;
    const entries = blocks.journal.present().filter(({ removal, restored }) => isOverlay(removal.reason) && !restored);
    const overlays = entries.map(({ element }) => element.deref()).filter((element) => element !== undefined);
    if (overlays.length > 0 && this.#lock.lift(overlays, anatomy)) return;
    for (const overlay of overlays) this.#stays.set(overlay, true);
    for (const entry of entries) {
      blocks.journal.drop(entry);
      blocks.show(entry);
    }
    this.#lock.reinstate();
  }
}
