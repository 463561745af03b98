import type { Detection } from '../article/detection';
import type { Cleaning } from '../cleanup/cleaning';
import type { Cleanup } from '../cleanup/cleanup';
import { hiddenAttribute, scrollAttribute } from '../cleanup/hidden';
import { prepare } from '../cleanup/prepare';
import { detectPage } from '../analysis/detect';
import type { PageState } from '../messages/protocol';
import type { PageSettings } from '../settings/page-settings';

/** Keeps a cleaned page clean. It is loaded as a separate script. */
export type Keep = (cleaning: Cleaning, changed: () => void) => Cleanup;

/** What Bening knows about one page, and what it hid there. `changed` is called when late blocks were hidden. */
export class PageCleaner {
  detection: Detection = { article: false, because: [] };
  /** Undo and restore. Null if the page is not an article, or if the script that keeps it clean has not loaded. */
  cleanup: Cleanup | null = null;
  /** Whether the script that keeps it clean has loaded. */
  isKept = false;
  #cleaning: Cleaning | null = null;
  #keep: Keep | null = null;
  /** The element that identifies the cleaned story, and its text. */
  #headline: Element | null = null;
  #said: string | null = null;
  readonly #page: Document;
  readonly #address: () => URL;
  readonly #changed: () => void;

  constructor(page: Document, address: () => URL, changed: () => void) {
    this.#page = page;
    this.#address = address;
    this.#changed = changed;
  }

  /**
   * Checks the page, and cleans it if it is an article. While it `isLoading`, only what is certain is hidden. If this
   * fails, the page is restored.
   */
  begin({ kinds, hide, paused }: PageSettings, isLoading = false): void {
    this.end();
    this.#try(() => {
      const url = this.#address();
      const { detection, analysed } = detectPage(this.#page, url);
      this.detection = detection;
      if (!detection.article) return;
      this.#cleaning = prepare(this.#page, url, { kinds, own: hide, analysed });
      this.#cleaning.blocks.paused = paused;
      if (isLoading) this.#cleaning.beginEarly();
      else if (this.#keep) this.#hand();
      else this.#cleaning.begin();
      const { title, prose } = this.#cleaning.anatomy;
      this.#headline = title ?? prose[0] ?? null;
      this.#said = this.#headline?.textContent ?? null;
    });
  }

  /**
   * Whether the page still shows the story that was cleaned. A framework may put another one into the same elements.
   */
  stands(): boolean {
    return this.#headline?.isConnected === true && this.#headline.textContent === this.#said;
  }

  /** Keeps the page clean from now on, also when it shows another story. */
  keepBy(keep: Keep): void {
    this.#keep = keep;
    this.#try(() => this.#hand());
  }

  /** Restores the page. */
  end(): void {
    (this.cleanup ?? this.#cleaning)?.stop();
    this.cleanup = null;
    this.#cleaning = null;
    this.#headline = null;
    // Attributes that are still there come from a cleanup that failed, or from before Bening was updated.
    for (const element of this.hidden()) element.removeAttribute(hiddenAttribute);
    this.#page.documentElement.removeAttribute(scrollAttribute);
  }

  /** The elements that are hidden now. */
  hidden(): Element[] {
    return [...this.#page.querySelectorAll(`[${hiddenAttribute}]`)];
  }

  /** Where the parts of the article are, as last read; null if no article was cleaned. */
  get anatomy(): Cleaning['anatomy'] | null {
    return this.#cleaning?.anatomy ?? null;
  }

  state(): PageState {
    const removals = this.#cleaning?.blocks.journal.present() ?? [];
    const hidden = removals.filter(({ restored }) => !restored).length;
    const paused = removals.length > 0 && hidden === 0;
    return { article: this.detection.article, hidden, paused, kept: this.isKept };
  }

  #hand(): void {
    if (this.#cleaning && this.#keep) this.cleanup = this.#keep(this.#cleaning, this.#changed);
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.end();
      this.detection = { article: false, because: [{ signal: 'failure', weight: 0, detail: String(error) }] };
    }
  }
}
