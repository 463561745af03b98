import type { Noise } from '../analysis/noise';
import type { Cleaning } from './cleaning';
import { Clicks } from './clicks';
import { PageLock } from './page-lock';
import { isInView, isShown } from './shown';

const isOverlay = (reason: string) => reason.startsWith('overlay:');

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
  #clicks: Clicks | null = null;
  readonly #lock: PageLock;
  readonly #cleaning: Cleaning;

  constructor(cleaning: Cleaning) {
    this.#cleaning = cleaning;
    this.#lock = new PageLock(cleaning.page, cleaning.blocks.hider, () => this.updateLock());
  }

  /** Listens to the reader until the signal aborts. */
  follow(view: Window, signal: AbortSignal) {
    this.#clicks ??= new Clicks(view, signal);
    signal.addEventListener('abort', () => (this.#clicks = null));
  }

  /** Whether an overlay is let be: the reader opened it, or it is not on the screen yet, which is told to `wait`. */
  spares(noise: Noise, wait: (noise: Noise) => void): boolean {
    const { element, reason } = noise;
    if (!isOverlay(reason)) return false;
    this.#any = true;
    const known = this.#stays.get(element);
    if (known !== undefined || !isShown(element)) return known ?? false;
    if (!isInView(element)) {
      wait(noise);
      return true;
    }
    const isAskedFor =
      !reason.endsWith('advertisement') && this.#clicks?.askFor(element, reason.includes('notification')) === true;
    this.#stays.set(element, isAskedFor);
    return isAskedFor;
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
