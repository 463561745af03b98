import type { Noise } from '../analysis/noise';
import { isCloseControl } from '../analysis/close-control';
import { laidOver } from '../analysis/overlay';
import type { Cleaning } from './cleaning';
import { PageLock } from './page-lock';
import { isInView, isShown } from './shown';

const control = 'a, button, [role="button"], input, label, summary, [onclick]';
const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** What asks for something says it in a few words; a headline is longer. */
const mostWords = 4;

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
  /** Those of them that are let be only as long as they are off the screen. */
  readonly #waits = new WeakSet<Element>();
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

  /** Whether noise is let be: it is or stands in what the reader opened, or lies off the screen yet, which is told to `wait`. */
  spares(noise: Noise, wait: (noise: Noise) => void): boolean {
    const { element, reason } = noise;
    const isLaid = isOverlay(reason);
    this.#any ||= isLaid;
    if (this.#any && this.#isInStaying(isLaid ? element.parentElement : element)) return true;
    const box = isLaid ? element : this.#boxAround(element);
    if (!box) return false;
    const known = this.#stays.get(box);
    if ((known !== undefined && !this.#waits.has(box)) || !isShown(box)) return known ?? false;
    if (!isInView(box) && !switchedOff?.has('boxes-off-screen-wait')) {
      if (!isLaid) return false;
      this.#waits.add(box);
      this.#stays.set(box, true);
      wait(noise);
      return true;
    }
    this.#waits.delete(box);
    const isAskedFor =
      !reason.endsWith('advertisement') && this.#clicks?.askFor(box, reason.includes('notification')) === true;
    this.#stays.set(box, isAskedFor);
    return isAskedFor;
  }

  #isInStaying(element: Element | null): boolean {
    return element !== null && (this.#stays.get(element) === true || this.#isInStaying(element.parentElement));
  }

  /** The box that the reader may have opened around something else: none before she has clicked. */
  #boxAround(element: Element): Element | null {
    const { page, anatomy } = this.#cleaning;
    const box = this.#clicks?.any && page.defaultView ? laidOver(element, page.defaultView) : null;
    return box?.contains(anatomy.prose[0] ?? null) ? null : box;
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

/** What the reader has clicked in a page. What comes up for it may be slow, and is hers all the same. */
class Clicks {
  /** The words on all controls that she clicked; an empty one for one without, which is good for one box. */
  readonly #words = new Set<string>();
  /** Whether the last thing that she clicked is a control. */
  #isControl = false;
  readonly #view: Window;

  constructor(view: Window, signal: AbortSignal) {
    this.#view = view;
    const note = (event: Event) =>
      event.isTrusted && this.#isActive() && this.#note(event.composedPath()[0] as Element);
    view.addEventListener('click', note, { capture: true, signal });
  }

  /**
   * Whether the reader asked for a box that comes up now: she has just clicked, or what she clicked is named in the box. What pages
   * show at any click, such as a push prompt, she asks for by a control.
   */
  askFor(box: Element, isPushed: boolean): boolean {
    if (this.#isActive()) return this.#isControl || !isPushed;
    const said = wordsIn(box.textContent ?? '').join(' ');
    const isNamed = [...this.#words].some((one) => said.includes(one));
    this.#words.delete('');
    return isNamed;
  }

  /** Whether the reader has clicked a control at all. */
  get any(): boolean {
    return this.#words.size > 0;
  }

  #isActive() {
    return this.#view.navigator.userActivation.isActive;
  }

  #note(target: Element) {
    const clicked = target.closest(control) ?? target;
    this.#isControl = clicked.matches(control) || this.#view.getComputedStyle(clicked).cursor === 'pointer';
    const labels = ['aria-label', 'title'].map((name) => clicked.getAttribute(name));
    const words = wordsIn([clicked.textContent, ...labels].join(' '));
    if (!this.#isControl || words.length > mostWords || isCloseControl(clicked)) return;
    for (const one of words.length > 0 ? words : ['']) this.#words.add(one);
  }
}
