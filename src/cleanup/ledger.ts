import type { Noise } from '../analysis/noise';
import { newEntry, type Book, type Entry } from './entry';

/** What was hidden on load. It stores no text and does not follow the page. A journal takes it over later. */
export class Ledger implements Book {
  count = 0;
  readonly #entries = new Map<Element, Entry>();

  of(element: Element): Entry | null {
    return this.#entries.get(element) ?? null;
  }

  enter(noise: Noise): { entry: Entry; isNew: boolean } {
    const old = this.of(noise.element);
    const entry = old ?? newEntry(noise, '', ++this.count);
    this.#entries.set(noise.element, entry);
    return { entry, isNew: old === null };
  }

  drop({ element }: Entry) {
    const block = element.deref();
    if (block) this.#entries.delete(block);
  }

  present(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  absent(): readonly Entry[] {
    return [];
  }
}
