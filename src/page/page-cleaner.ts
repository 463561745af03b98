import type { Detection } from '../article/detection';
import type { Cleaning } from '../cleanup/cleaning';
import type { Cleanup } from '../cleanup/cleanup';
import { hiddenAttribute, scrollAttribute } from '../cleanup/hidden';
import { prepare } from '../cleanup/prepare';
import { detectPage } from '../extract/detect';
import type { PageState } from '../messages/protocol';
import type { PageSettings } from '../settings/page-settings';

/** What keeps a page clean that was cleaned; it comes in a script of its own. */
export type Keep = (cleaning: Cleaning, changed: () => void) => Cleanup;

/** What Bening knows of one page and did to it. `changed` is called when late blocks were hidden. */
export class PageCleaner {
  detection: Detection = { article: false, because: [] };
  /** The way back; null in a page that is no article, and until the script that keeps it clean has come. */
  cleanup: Cleanup | null = null;
  /** Whether the script that keeps it clean has come. */
  isKept = false;
  #cleaning: Cleaning | null = null;
  #keep: Keep | null = null;
  /** What names the story that was cleaned, and what it said. */
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
   * Looks at the page as it stands now, and cleans it if it is an article, as far as that is sure where it `isLoading`.
   * When that fails, the page is as it was.
   */
  begin({ kinds, hide, paused }: PageSettings, isLoading = false): void {
    this.end();
    this.#try(() => {
      const url = this.#address();
      const { detection, surveyed } = detectPage(this.#page, url);
      this.detection = detection;
      if (!detection.article) return;
      this.#cleaning = prepare(this.#page, url, { kinds, own: hide, surveyed });
      this.#cleaning.blocks.paused = paused;
      if (isLoading) this.#cleaning.beginEarly();
      else if (this.#keep) this.#hand();
      else this.#cleaning.begin();
      const { title, prose } = this.#cleaning.anatomy;
      this.#headline = title ?? prose[0] ?? null;
      this.#said = this.#headline?.textContent ?? null;
    });
  }

  /** Whether the story that was cleaned is still there. A framework may put another into the same elements. */
  stands(): boolean {
    return this.#headline?.isConnected === true && this.#headline.textContent === this.#said;
  }

  /** Has the page kept clean from now on, and whatever comes to stand in its place. */
  keepBy(keep: Keep): void {
    this.#keep = keep;
    this.#try(() => this.#hand());
  }

  /** Gives the page back as it was. */
  end(): void {
    (this.cleanup ?? this.#cleaning)?.stop();
    this.cleanup = null;
    this.#cleaning = null;
    this.#headline = null;
    // Marks that are left are those of a cleanup that failed, or of a version of Bening that was updated meanwhile.
    for (const element of this.hidden()) element.removeAttribute(hiddenAttribute);
    this.#page.documentElement.removeAttribute(scrollAttribute);
  }

  /** The elements that are hidden just now. */
  hidden(): Element[] {
    return [...this.#page.querySelectorAll(`[${hiddenAttribute}]`)];
  }

  /** Where the parts of the article stand, as last read; null where none is cleaned. */
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
