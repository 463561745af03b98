import type { Noise } from '../analysis/noise';
import type { Cleaning } from './cleaning';

/** Ad slots: Google's two services, Revive, and publishers' own names. */
const slotSelector = [
  ...['div-gpt-ad', 'gpt-ad', 'div-revive-ad'].map((id) => `[id^="${id}"]`),
  '[data-google-query-id]',
  'ins.adsbygoogle',
  '.article-ad',
  ...['ads-slot', 'ad-slot', 'adslot', 'slot-iklan'].flatMap((name) => [`[class^="${name}"]`, `[class*=" ${name}"]`]),
  '[id*="slot-banner"]',
].join();

/** Google marks slots that it could not fill. */
const unfilled = '[data-ad-status="unfilled"]';
/** Elements that are only containers. Anything else in a slot is an advertisement. */
const advertisement =
  ':not(div, span, p, b, center, section, aside, ins, br, hr, script, style, link, meta, noscript, template)';

/** How long a slot has to be filled after the reader has come near, in milliseconds. */
const patience = 2000;
/** Near: within two window heights below, as in common lazy loading of advertisements. */
const reach = '0px 0px 200%';

/** Tracking pixels are not advertisements. */
const hasSize = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
};

function isEmpty(box: Element): boolean {
  if (!box.checkVisibility()) return true;
  if ('innerText' in box && String(box.innerText).trim() !== '') return false;
  const view = box.ownerDocument.defaultView;
  return [box, ...box.querySelectorAll('*')].every(
    (element) =>
      element.closest(unfilled) ||
      !hasSize(element) ||
      !(element.matches(advertisement) || view?.getComputedStyle(element).backgroundImage.includes('url(')),
  );
}

const isEmptyNode = (node: Node) => (node.nodeType === 1 ? isEmpty(node as Element) : !node.textContent?.trim());

/** Whether an element is completely below the visible part of the page. Nothing visible moves when it is hidden. */
const isAhead = (element: Element) =>
  element.getBoundingClientRect().top >= (element.ownerDocument.defaultView?.innerHeight ?? Infinity);

/** An empty slot with its otherwise empty ancestors. Null if it is filled, visible, or takes no space. */
function emptyBox(slot: Element): Element | null {
  if (!isEmpty(slot) || !isAhead(slot)) return null;
  let box = slot;
  for (let up = box.parentElement; up && up.localName !== 'body' && isAhead(up); up = up.parentElement) {
    const inner = box;
    if (![...up.childNodes].every((node) => node === inner || isEmptyNode(node))) break;
    box = up;
  }
  return hasSize(box) ? box : null;
}

class Slots {
  readonly #near: IntersectionObserver | null;
  readonly #filling: MutationObserver | null;
  readonly #cleaning: Cleaning;
  readonly #onChange: () => void;

  constructor(cleaning: Cleaning, onChange: () => void, signal: AbortSignal) {
    this.#cleaning = cleaning;
    this.#onChange = onChange;
    const view = cleaning.page.defaultView;
    const collapseLater = (slot: Element) =>
      view?.setTimeout(() => {
        if (signal.aborted) return;
        if (cleaning.page.readyState === 'complete') this.#collapse(slot);
        else collapseLater(slot);
      }, patience);
    this.#near = view
      ? new view.IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) if (isIntersecting) collapseLater(target);
            this.#awaitFilling();
          },
          { root: cleaning.page, rootMargin: reach },
        )
      : null;
    this.#filling = view ? new view.MutationObserver((records) => this.#reopen(records)) : null;
    signal.addEventListener('abort', () => {
      this.#near?.disconnect();
      this.#filling?.disconnect();
    });
  }

  /** Follows all slots of the page. Returns them all, filled or not, if the reader wants none. */
  find(): readonly Noise[] {
    const { page, isOn } = this.#cleaning;
    const slots = [...page.querySelectorAll(slotSelector)];
    if (isOn('filled-slot'))
      return slots.filter(hasSize).map((element) => ({ element, kind: 'filled-slot', reason: 'slot: filled' }));
    for (const slot of slots) this.#near?.observe(slot);
    return [];
  }

  #collapse(slot: Element) {
    const box = slot.isConnected ? emptyBox(slot) : null;
    if (!box || !this.#cleaning.hide([{ element: box, kind: 'advertisement', reason: 'slot: empty' }])) return;
    this.#awaitFilling();
    this.#onChange();
  }

  #awaitFilling() {
    for (const { removal, element } of this.#cleaning.entries()) {
      const block = removal.kind === 'advertisement' ? element.deref() : null;
      if (block) this.#filling?.observe(block, { childList: true, subtree: true });
    }
  }

  /** Shows an empty slot or its label again when an advertisement was added to it. */
  #reopen(records: readonly MutationRecord[]) {
    const { blocks } = this.#cleaning;
    const filled = records.filter(({ addedNodes }) => [...addedNodes].some(isAdvertisement));
    for (const { target } of filled) {
      for (let up = target as Element | null; up; up = up.parentElement) {
        const entry = blocks.journal.of(up);
        if (!entry) continue;
        blocks.journal.drop(entry);
        blocks.show(entry);
        this.#onChange();
      }
    }
  }
}

function isAdvertisement(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(advertisement) || element.querySelector(advertisement) !== null;
}

const bySignal = new WeakMap<AbortSignal, Slots>();

/**
 * Finds ad slots. A slot that is still empty some time after the reader came near is hidden, but only below the visible
 * part of the page, so that nothing visible moves. It is shown again when it is filled. Filled slots stay, unless the
 * reader wants none. Slots are followed until the signal aborts. Never throws, whatever the page is like.
 */
export function findSlots(cleaning: Cleaning, onChange: () => void, signal: AbortSignal): readonly Noise[] {
  const slots = bySignal.get(signal) ?? new Slots(cleaning, onChange, signal);
  bySignal.set(signal, slots);
  return slots.find();
}
