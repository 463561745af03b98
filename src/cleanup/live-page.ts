import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';
import { tidyText } from '../article/tidy-text';
import type { Noise } from '../analysis/noise';
import type { Cleaning, Keeper, Refusal } from './cleaning';
import { hiddenAttribute } from './hidden';
import type { Entry } from './journal';
import { followPage, type PageListeners } from './late-blocks';
import { Overlays } from './overlays';

/** What `clean` returns: what was hidden, and how to undo it. */
export interface Cleanup {
  /** Live view of everything that this cleanup hid, including restored blocks, in document order. */
  readonly removals: readonly Removal[];
  /** Ids of removals that the reader has restored. */
  readonly restored: ReadonlySet<string>;
  /** What the guard refused to hide. If a site's rule caused it, the rule is wrong. */
  readonly refusals: readonly Refusal[];
  /** Shows everything, or one kind, again. Without `kind` the page is then as it would be without Bening. */
  undo(kind?: NoiseKind): void;
  redo(kind?: NoiseKind): void;
  /** Restores one block. Returns it, or null if the page has removed it. */
  restore(id: string): Element | null;
  /** Undoes everything and stops all observers. */
  stop(): void;
}

interface LivePageOptions extends PageListeners {
  /** Noise that only shows in the layout. It is followed until the signal aborts. */
  onScreen: (signal: AbortSignal) => readonly Noise[];
  /** What has changed in the page since it was judged. */
  changed?: ReadonlySet<Node>;
}

/** One page that is cleaned and kept clean. */
export class LivePage implements Cleanup, Keeper {
  readonly #cleaning: Cleaning;
  readonly #overlays: Overlays;
  /** Stops following the page; null while everything is shown. */
  #running: AbortController | null = null;
  #followed: ReturnType<typeof followPage> | null = null;
  #stopped = false;
  /** What has changed in the page since it was judged. */
  #changed: ReadonlySet<Node>;
  readonly #options: LivePageOptions;

  constructor(cleaning: Cleaning, options: LivePageOptions) {
    this.#cleaning = cleaning;
    this.#options = options;
    this.#changed = options.changed ?? new Set();
    this.#overlays = new Overlays(cleaning);
    cleaning.keeper = this;
    this.#start();
    if (cleaning.blocks.paused) this.undo();
  }

  get removals(): readonly Removal[] {
    // Sorted only on demand, since that is slow in a large page.
    const entries = this.#cleaning.blocks.journal.present().toSorted(inDocumentOrder);
    return entries.map(({ removal }) => removal);
  }

  get restored(): ReadonlySet<string> {
    const restored = this.#cleaning.blocks.journal.present().filter((entry) => entry.restored);
    return new Set(restored.map(({ removal }) => removal.id));
  }

  get refusals(): readonly Refusal[] {
    return [...this.#cleaning.refusals.values()];
  }

  undo(kind?: NoiseKind) {
    const { restoredKinds } = this.#cleaning.blocks;
    for (const one of kind ? [kind] : noiseKinds) restoredKinds.add(one);
    this.#cleaning.show(...this.#entries(kind));
    this.hidden();
    if (restoredKinds.size < noiseKinds.length) return;
    this.#running?.abort();
    this.#running = null;
    this.#cleaning.stop();
  }

  redo(kind?: NoiseKind) {
    if (this.#stopped) return;
    this.#cleaning.blocks.paused = false;
    for (const one of kind ? [kind] : noiseKinds) this.#cleaning.blocks.restoredKinds.delete(one);
    for (const entry of this.#entries(kind)) {
      entry.restored = false;
      entry.tries = 0;
    }
    this.#start();
  }

  restore(id: string) {
    const entry = this.#entries().find(({ removal }) => removal.id === id);
    if (!entry) return null;
    this.#cleaning.show(entry);
    this.hidden();
    return entry.element.deref() ?? null;
  }

  stop() {
    this.#stopped = true;
    this.undo();
  }

  onScreen(): readonly Noise[] {
    return this.#running ? this.#options.onScreen(this.#running.signal) : [];
  }

  spares(noise: Noise): boolean {
    return this.#overlays.spares(noise, (one) => this.unseen(one));
  }

  unseen(noise: Noise) {
    this.#followed?.unseen.wait(noise);
  }

  follow(tree: Node) {
    this.#followed?.follow(tree);
  }

  hidden() {
    this.#overlays.updateLock();
  }

  #entries(kind?: NoiseKind): Entry[] {
    return this.#cleaning.entries().filter(({ removal }) => !kind || removal.kind === kind);
  }

  /** Cleans the page as it is now, including what was hidden before, and follows it from here on. */
  #start() {
    const { page } = this.#cleaning;
    const changed = this.#changed;
    this.#changed = new Set();
    if (!page.defaultView) return;
    if (!this.#running) {
      this.#running = new AbortController();
      const { signal } = this.#running;
      this.#overlays.follow(page.defaultView, signal);
      this.#followed = followPage(this.#cleaning, this.#options, changed.size > 0, signal);
      page.defaultView.addEventListener('hashchange', () => this.#showTarget() && this.#options.onChange(), { signal });
    }
    const known = this.#cleaning.blocks.journal.present().flatMap(({ element, removal, restored }) => {
      const block = element.deref();
      return block && !restored ? [{ element: block, ...removal }] : [];
    });
    this.#cleaning.begin(known, changed);
    this.#showTarget();
  }

  /** If the address points into a hidden block, shows that block. */
  #showTarget(): boolean {
    const target = this.#cleaning.page.querySelector(':target') ?? this.#sentTo();
    let shown = false;
    for (let up = target; up; up = up.parentElement) {
      const around = up;
      if (!around.hasAttribute(hiddenAttribute)) continue;
      // The hidden element is a block, or a frame around hidden blocks.
      for (const entry of this.#cleaning.blocks.journal.present()) {
        if (entry.restored || !around.contains(entry.element.deref() ?? null)) continue;
        this.#cleaning.show(entry);
        shown = true;
      }
    }
    if (target && shown) {
      this.hidden();
      target.scrollIntoView();
    }
    return shown;
  }

  /** The hidden block with the words of the address's text fragment, unless they are also visible elsewhere. */
  #sentTo(): Element | null {
    const { body, defaultView: view } = this.#cleaning.page;
    const words = view ? sentText(view) : '';
    const says = (text: string | null | undefined) =>
      tidyText(text ?? '')
        .toLowerCase()
        .includes(words);
    if (words === '' || says(body.innerText)) return null;
    const blocks = this.#cleaning.blocks.journal.present().map(({ element }) => element.deref());
    return blocks.find((block) => says(block?.textContent)) ?? null;
  }
}

function inDocumentOrder(a: Entry, b: Entry): number {
  const [first, second] = [a.element.deref(), b.element.deref()];
  return first && second && first.compareDocumentPosition(second) & 4 ? -1 : 1;
}

/**
 * The first words of the text fragment (`#:~:text=`) that the reader followed, in lower case; empty if there is none.
 * Browsers remove it from the address that scripts see, but its navigation entry still has it.
 */
export function sentText(view: object): string {
  const navigation: unknown = Reflect.get(view, 'navigation');
  const entry: unknown = Reflect.get(Object(navigation), 'currentEntry');
  const [, directives = ''] = String(Reflect.get(Object(entry), 'url')).split(':~:');
  const words = /(?:^|&)text=(?:[^,&]*-,)?([^,&]*)/.exec(directives)?.[1] ?? '';
  // Unlike `decodeURIComponent` this never throws.
  return tidyText(new URLSearchParams(`text=${words}`).get('text') ?? '').toLowerCase();
}
