import { analysing } from '../analysis/analyse';
import { detectArticle } from '../analysis/detect';
import type { Steps } from '../analysis/steps';
import type { Detection } from '../article/detection';
import { keepClean, preparing } from '../cleanup/clean';
import type { Cleaning } from '../cleanup/cleaning';
import type { Cleanup } from '../cleanup/live-page';
import { hiddenAttribute, placeAttribute } from '../cleanup/hidden';
import type { PageListeners } from '../cleanup/late-blocks';
import type { PageState } from '../messages/protocol';
import type { PageSettings } from '../settings/page-settings';
import { isOtherAddress, siteFor } from '../sites/registry';
import type { Site } from '../sites/site';
import { inSlices } from './in-slices';
import { isTooLarge } from './is-too-large';

/** A page whose address is never an article's is not read. */
const isOtherPage = (url: URL, site: Site | null) =>
  url.pathname === '/' || (site !== null && isOtherAddress(site, url));

/** What Bening knows about one page, and what it hid there. */
export class PageCleaner {
  detection: Detection = { article: false, because: [] };
  /** Undo and restore. Null if the page is not an article. */
  cleanup: Cleanup | null = null;
  #cleaning: Cleaning | null = null;
  /** Counts how often the page was looked at: a later time ends an earlier one. */
  #times = 0;
  /** The element that identifies the cleaned story, and its text. */
  #headline: Element | null = null;
  #said: string | null = null;
  readonly #page: Document;
  readonly #address: () => URL;
  readonly #told: PageListeners;

  constructor(page: Document, address: () => URL, told: PageListeners) {
    this.#page = page;
    this.#address = address;
    this.#told = told;
  }

  /**
   * Checks the page, and cleans it if it is an article; in slices, between which the page goes on. If this fails, the page
   * is restored. A page that is too large is left as it is.
   */
  async begin(settings: PageSettings): Promise<void> {
    this.end();
    if (isTooLarge(this.#page)) {
      this.detection = { article: false, because: [] };
      return;
    }
    const time = this.#times;
    const changed = new Set<Node>();
    const note = (records: readonly MutationRecord[]) => {
      for (const { target } of records) changed.add(target);
    };
    const changes = new MutationObserver(note);
    changes.observe(this.#page, { subtree: true, childList: true, characterData: true });
    try {
      const cleaning = await inSlices(this.#judging(settings), () => time !== this.#times);
      if (!cleaning) return;
      note(changes.takeRecords());
      this.#cleaning = cleaning;
      this.cleanup = keepClean(cleaning, this.#told, changed);
      const { title, prose } = cleaning.anatomy;
      this.#headline = title ?? prose[0] ?? null;
      this.#said = this.#headline?.textContent ?? null;
    } catch (error) {
      this.end();
      this.detection = { article: false, because: [{ signal: 'failure', weight: 0, detail: String(error) }] };
    } finally {
      changes.disconnect();
    }
  }

  /**
   * Whether the page still shows the story that was cleaned. A framework may put another one into the same elements.
   */
  stands(): boolean {
    return this.#headline?.isConnected === true && this.#headline.textContent === this.#said;
  }

  /** Restores the page. */
  end(): void {
    this.#times += 1;
    (this.cleanup ?? this.#cleaning)?.stop();
    this.cleanup = null;
    this.#cleaning = null;
    this.#headline = null;
    // Attributes that are still there come from a cleanup that failed, or from before Bening was updated.
    for (const element of this.hidden())
      for (const name of [hiddenAttribute, placeAttribute]) element.removeAttribute(name);
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
    return { article: this.detection.article, hidden, paused };
  }

  *#judging({ kinds, hide, paused }: PageSettings): Steps<Cleaning | null> {
    const url = this.#address();
    const site = siteFor(url);
    if (isOtherPage(url, site)) {
      this.detection = { article: false, because: [] };
      return null;
    }
    const analysed = yield* analysing(this.#page, site);
    yield;
    this.detection = detectArticle(this.#page, url, site, analysed);
    if (!this.detection.article) return null;
    yield;
    const cleaning = yield* preparing(this.#page, url, { kinds, own: hide, analysed });
    cleaning.blocks.paused = paused;
    yield;
    return cleaning;
  }
}
