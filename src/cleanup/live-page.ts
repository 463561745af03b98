import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';
import { Cleaning, type Judge } from './cleaning';
import type { Cleanup, Refusal } from './cleanup';
import { removeEarlyMark } from './early-mark';
import type { Entry } from './journal';
import { followPage } from './late-blocks';

export interface LivePageOptions {
  /** Whether noise of a kind is hidden at all. */
  isOn: (kind: NoiseKind) => boolean;
  /** Called when the page's own doing, or the reader's in it, has changed what is hidden. */
  onChange: () => void;
}

/** One page that is kept clean until the reader says otherwise, or it goes. */
export class LivePage implements Cleanup {
  readonly #cleaning: Cleaning;
  /** Ends whatever follows the page; null while everything is shown. */
  #running: AbortController | null = null;
  #stopped = false;
  readonly #page: Document;
  readonly #options: LivePageOptions;

  constructor(page: Document, judge: Judge, options: LivePageOptions) {
    this.#page = page;
    this.#options = options;
    this.#cleaning = new Cleaning(page, judge, options.isOn);
    this.#start();
  }

  get removals(): readonly Removal[] {
    return this.#journal.present().map(({ removal }) => removal);
  }

  get restored(): ReadonlySet<string> {
    const restored = this.#journal.present().filter((entry) => entry.restored);
    return new Set(restored.map(({ id }) => id));
  }

  get refusals(): readonly Refusal[] {
    return [...this.#cleaning.refusals.values()];
  }

  undo(kind?: NoiseKind) {
    const { blocks } = this.#cleaning;
    for (const one of kind ? [kind] : noiseKinds) blocks.restoredKinds.add(one);
    for (const entry of this.#entries(kind)) this.#show(entry);
    this.#cleaning.updateLock();
    if (blocks.restoredKinds.size < noiseKinds.length) return;
    this.#running?.abort();
    this.#running = null;
    blocks.hider.withdraw();
  }

  redo(kind?: NoiseKind) {
    if (this.#stopped) return;
    for (const one of kind ? [kind] : noiseKinds) this.#cleaning.blocks.restoredKinds.delete(one);
    for (const entry of this.#entries(kind)) {
      entry.restored = false;
      entry.tries = 0;
    }
    this.#start();
  }

  restore(id: string) {
    const entry = this.#journal.get(id);
    if (!entry) return;
    this.#show(entry);
    this.#cleaning.updateLock();
  }

  stop() {
    this.#stopped = true;
    this.undo();
  }

  get #journal() {
    return this.#cleaning.blocks.journal;
  }

  #entries(kind?: NoiseKind): Entry[] {
    const all = [...this.#journal.present(), ...this.#journal.absent()];
    return kind ? all.filter(({ removal }) => removal.kind === kind) : all;
  }

  #show(entry: Entry) {
    entry.restored = true;
    this.#cleaning.blocks.show(entry);
  }

  /** Cleans the page as it stands now, what was hidden before included, and follows it from here on. */
  #start() {
    const page = this.#page;
    const cleaning = this.#cleaning;
    const { onChange } = this.#options;
    if (!page.defaultView) return;
    if (!this.#running) {
      this.#running = new AbortController();
      const { signal } = this.#running;
      followPage(page, cleaning, onChange, signal);
      page.defaultView.addEventListener('hashchange', () => this.#showTarget() && onChange(), { signal });
    }
    removeEarlyMark(page);
    const known = this.#journal.present().flatMap(({ element, removal: { kind, reason }, restored }) => {
      const block = element.deref();
      return block && !restored ? [{ element: block, kind, reason }] : [];
    });
    cleaning.clean(page, known);
    this.#showTarget();
  }

  /** What the reader was sent to by an anchor is shown to her, and with it the block around it. */
  #showTarget(): boolean {
    const target = this.#page.querySelector(':target');
    let shown = false;
    for (let up = target; up; up = up.parentElement) {
      const entry = this.#journal.of(up);
      if (!entry || entry.restored) continue;
      this.#show(entry);
      shown = true;
    }
    if (target && shown) {
      this.#cleaning.updateLock();
      target.scrollIntoView();
    }
    return shown;
  }
}
