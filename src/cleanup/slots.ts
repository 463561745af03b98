import type { Noise } from '../noise/noise';
import type { Cleaning } from './cleaning';

/** Looks for noise among the slots of a page, and follows those that are there, until the signal ends it. */
export type FindSlots = (cleaning: Cleaning, onChange: () => void, signal: AbortSignal) => readonly Noise[];

/** Places that publishers set apart for an advertisement: Google's two services, Revive, and names of their own. */
const slotSelector = [
  ...['div-gpt-ad', 'gpt-ad', 'div-revive-ad'].map((id) => `[id^="${id}"]`),
  '[data-google-query-id]',
  'ins.adsbygoogle',
  '.article-ad',
  ...['ads-slot', 'ad-slot', 'adslot', 'slot-iklan'].flatMap((name) => [`[class^="${name}"]`, `[class*=" ${name}"]`]),
  '[id*="slot-banner"]',
].join();

/** Google says of a slot that it has nothing for it. */
const unfilled = '[data-ad-status="unfilled"]';
/** What holds other things together, and is nothing to see itself; all else in a slot is an advertisement. */
const advertisement =
  ':not(div, span, p, b, center, section, aside, ins, br, hr, script, style, link, meta, noscript, template)';

/** After the page stands and the reader has come near, how long a slot has to be filled, in milliseconds. */
const patience = 2000;
/** How near that is: two windows below, as those who load advertisements late have it. */
const reach = '0px 0px 200%';

/** Counting pixels are no advertisement. */
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

/** Whether an element lies wholly below what the reader sees: nothing in sight moves when it goes. */
const isAhead = (element: Element) =>
  element.getBoundingClientRect().top >= (element.ownerDocument.defaultView?.innerHeight ?? Infinity);

/** An empty slot with all around it that holds nothing else; null where it is filled, in sight, or takes no room. */
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

  /** Follows every slot that stands in the page, and gives them all where the reader wants none, filled or not. */
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

  /** An advertisement has come into what was hidden as an empty slot or its label: it is for the reader to see. */
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
 * Finds the slots of advertisements. One that has nothing in it some time after the reader came near goes as long as it lies
 * below what she sees, so that nothing in sight moves, and comes back when it is filled; an advertisement stays, unless the
 * reader wants none of the slots. Never throws for what a page is.
 */
export const findSlots: FindSlots = (cleaning, onChange, signal) => {
  const slots = bySignal.get(signal) ?? new Slots(cleaning, onChange, signal);
  bySignal.set(signal, slots);
  return slots.find();
};
