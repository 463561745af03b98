import type { NoiseKind } from '../article/noise-kind';
import type { Anatomy } from '../analysis/anatomy';
import type { Hider } from './hider';
import { onJump, readHolds, readLayers, type Hold } from './holds';
import { mostTries } from './journal';
import { isShown } from './shown';

type PageWindow = NonNullable<Document['defaultView']>;

const kind: NoiseKind = 'notification';
const locks = new Set(['inert', 'aria-hidden']);
const scrollKey = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/;

/**
 * What an overlay does to the page behind it: backdrop, scroll lock, blurred, dead or inert content. This is undone while the
 * overlay is hidden. When the overlay is shown again, the page is as the overlay left it.
 */
export class PageLock {
  #overlays: readonly Element[] = [];
  readonly #backdrops = new Set<Element>();
  readonly #dialogs = new Set<HTMLDialogElement>();
  /** What held the text and was set free. */
  #freed: Hold[] = [];
  /** Elements around the article from which a lock was removed, with all their attributes in the original order. */
  readonly #taken = new Map<Element, Attr[]>();
  /** How often the page has held its text again. */
  #tries = 0;
  #following: AbortController | null = null;
  readonly #page: Document;
  readonly #hider: Hider;
  readonly #changed: () => void;

  /** `changed` is called when the page may have locked itself again. */
  constructor(page: Document, hider: Hider, changed: () => void) {
    this.#page = page;
    this.#hider = hider;
    this.#changed = changed;
  }

  /**
   * Unlocks the page from hidden overlays. If another layer covers the whole page, the lock belongs to that one and stays.
   * Returns false where only the overlays' own controls would give the text back.
   */
  lift(overlays: readonly Element[], anatomy: Readonly<Anatomy>): boolean {
    const { prose, walls } = anatomy;
    const { defaultView: view } = this.#page;
    if (!view || prose.length === 0) return true;
    const { chain, holds, isCut } = readHolds(view, anatomy);
    const { backdrops, occupied } = readLayers(this.#page, overlays, chain);
    if (occupied || (walls.some(isShown) && !switchedOff?.has('locks-stay-at-walls'))) {
      this.#hold();
      return occupied || holds.length === 0;
    }
    if (isCut && !switchedOff?.has('cut-texts-keep-boxes')) return false;
    this.#overlays = overlays;
    for (const backdrop of backdrops) this.#backdrops.add(backdrop);
    this.#hider.hide(new Map(backdrops.map((backdrop) => [backdrop, kind])), new Map(), null);
    for (const overlay of overlays) this.#close(overlay);
    for (const element of chain) this.#takeLocks(element);
    this.#follow(view, chain, prose);
    this.#free(view, holds);
    return this.#tries <= mostTries;
  }

  /** Puts everything back when the overlays are shown again. */
  reinstate() {
    if (this.#overlays.length === 0) return;
    this.#following?.abort();
    this.#following = null;
    this.#hold();
    for (const backdrop of this.#backdrops) this.#hider.show(backdrop);
    for (const dialog of this.#dialogs) if (dialog.isConnected && !dialog.open) dialog.showModal();
    // If the page has closed the overlay in the meantime, it has also removed the lock.
    if (this.#overlays.some((overlay) => overlay.isConnected && isShown(overlay))) this.#giveLocks();
    this.#overlays = [];
    this.#backdrops.clear();
    this.#taken.clear();
    this.#dialogs.clear();
    this.#tries = 0;
  }

  /** A modal dialog makes everything else inert as long as it is open, even if it is hidden. */
  #close(overlay: Element) {
    for (const dialog of [overlay, ...overlay.querySelectorAll('dialog')]) {
      if (!isDialog(dialog) || !dialog.matches(':modal')) continue;
      dialog.close();
      this.#dialogs.add(dialog);
    }
  }

  #takeLocks(element: Element) {
    const held = [...element.attributes];
    const taken = held.filter(({ name, value }) => locks.has(name) && value !== 'false');
    if (taken.length === 0) return;
    if (!this.#taken.has(element)) this.#taken.set(element, held);
    for (const lock of taken) element.removeAttributeNode(lock);
  }

  /** Puts the locks back at their old place among the attributes. */
  #giveLocks() {
    for (const [element, held] of this.#taken) {
      const first = held.findIndex(({ name }) => locks.has(name));
      for (const attribute of held.slice(first)) {
        if (attribute.ownerElement === element) element.removeAttributeNode(attribute);
        else if (attribute.ownerElement || element.hasAttribute(attribute.name) || !locks.has(attribute.name)) continue;
        element.setAttributeNode(attribute);
      }
    }
  }

  /** Sets free what holds the text, and goes on from the place where the page was stopped. */
  #free(view: Window, holds: readonly Hold[]) {
    const stopped = holds.find(({ name }) => name === 'position');
    const stoppedAt = stopped ? -Number.parseFloat(view.getComputedStyle(stopped.element).top) : 0;
    for (const { element, name, free } of holds) this.#hider.styles.set(element, { [name]: free });
    this.#freed.push(...holds);
    if (stoppedAt > 0) view.scrollTo({ top: stoppedAt, behavior: 'instant' });
    if (holds.length > 0) this.#tries += 1;
  }

  /** Lets the page hold its text again. */
  #hold() {
    for (const { element, name } of this.#freed) this.#hider.styles.giveBack(element, [name]);
    this.#freed = [];
  }

  /** The page may set the lock after the overlay, or set it again. */
  #follow(view: PageWindow, chain: ReadonlySet<Element>, text: readonly Element[]) {
    if (this.#following) return;
    this.#following = new AbortController();
    const { signal } = this.#following;
    let frame: number | null = null;
    const ask = () => {
      frame ??= view.requestAnimationFrame(() => {
        frame = null;
        if (!signal.aborted) this.#changed();
      });
    };
    const isHeldByScript = () => {
      this.#tries = Infinity;
      ask();
    };
    onJump(view, isHeldByScript, signal);
    letScroll(view, (at) => chain.has(at as Element) || text.some((one) => one.contains(at)), signal);
    const observer = new view.MutationObserver(ask);
    for (const element of chain) observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
    view.addEventListener('transitionend', ({ target }) => chain.has(target as Element) && ask(), { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

const isDialog = (element: Element): element is HTMLDialogElement => element.tagName === 'DIALOG';

/**
 * Lets the reader scroll a text whose page swallows the wheel, the finger or the keys, until the signal aborts. `isText` tells where
 * she must be for that: what stands beside the text, a map or a player, may need them.
 */
function letScroll(view: Window, isText: (target: Node) => boolean, signal: AbortSignal): void {
  const pass = (event: Event & { key?: string }) => {
    if (event.isTrusted && isText(event.target as Node) && scrollKey.test(event.key ?? ' '))
      event.stopImmediatePropagation();
  };
  for (const type of ['wheel', 'touchmove', 'keydown'])
    view.addEventListener(type, pass, { capture: true, passive: true, signal });
}
