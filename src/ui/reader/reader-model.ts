import type { Extraction } from '../../article/extraction';
import type { KeptReading } from '../../messages/kept-reading';
import { defaultReading, type ReadingSettings } from '../../settings/reading-settings';
import { Model } from '../components/model';
import type { Place, ReaderPort } from './reader-port';
import type { ReaderState, ReaderView } from './reader-state';

/** The state of the reader page and its actions, independent of browser and DOM. */
export class ReaderModel extends Model<ReaderState> {
  readonly port: ReaderPort;
  /** How many choices are being stored. Until then the browser may still tell of an older one, which must not undo them. */
  #storing = 0;

  constructor(port: ReaderPort) {
    super({
      settings: null,
      reading: defaultReading,
      view: { name: 'opening' },
      place: null,
      said: null,
    });
    this.port = port;
    port.onReadingSettingsChange((reading) => {
      if (this.#storing === 0) this.change({ reading });
    });
  }

  /** Shows what was read. Never rejects: failures become a view. */
  async open(): Promise<void> {
    const [settings, reading, kept] = await Promise.all([
      this.port.settings(),
      this.port.readingSettings(),
      this.port.reading().catch(() => null),
    ]);
    const place = kept ? placeOf(kept) : this.port.place();
    if (kept && place) this.port.remember(place);
    this.change({ settings, reading, place, view: kept ? viewOf(kept) : { name: 'gone' } });
  }

  /** Shows a page as an article although it does not look like one. */
  readAnyway(): void {
    const { view } = this.state;
    if (view.name === 'not-article') this.change({ view: { name: 'article', extraction: view.extraction } });
  }

  /** Shows the article with a further part that was joined to it, and keeps it so. */
  async join(extraction: Extraction): Promise<void> {
    if (this.state.view.name !== 'article') return;
    this.change({ view: { name: 'article', extraction } });
    // It stands on the page: if there is no room for it, only loading the page again loses what was joined.
    await this.port.keep(extraction).catch(() => {});
  }

  /** Changes how text looks, now and in future. */
  async changeReading(change: Partial<ReadingSettings>): Promise<void> {
    const reading = { ...this.state.reading, ...change };
    this.change({ reading, said: null });
    this.#storing += 1;
    await this.port.saveReadingSettings(reading).catch(() => this.change({ said: 'display.not-kept' }));
    this.#storing -= 1;
  }

  /** Copies words of the article with their author and source, and shows the result. */
  async quote(words: string): Promise<void> {
    const { view } = this.state;
    this.change({ said: null });
    if (view.name !== 'article' || words === '') return this.change({ said: 'quote.nothing' });
    const { clipQuote } = await import('../../export/clip-quote');
    await this.port.takeAway.copy(clipQuote(words, view.extraction.article)).then(
      () => this.change({ said: 'quote.copied' }),
      () => this.change({ said: 'quote.refused' }),
    );
  }

  /** Clears the last message. */
  hush(): void {
    this.change({ said: null });
  }

  /** Loads the article again, if its address is known. */
  async reopen(): Promise<void> {
    const { place } = this.state;
    if (!place) return;
    // If it works, this page is replaced. If not, it still links to the source.
    await this.port.reopen(place.address).catch(() => {});
  }
}

function viewOf({ outcome }: KeptReading): ReaderView {
  if ('failure' in outcome) return { name: 'failed', failure: outcome.failure };
  const { extraction } = outcome;
  if (!extraction) return { name: 'empty' };
  return { name: extraction.detection.article ? 'article' : 'not-article', extraction };
}

function placeOf({ address, title, outcome }: KeptReading): Place | null {
  const article = 'extraction' in outcome ? outcome.extraction?.article : null;
  const source = address ?? article?.attribution.canonical?.value ?? null;
  return source === null ? null : { title: article?.title || title || source, address: source };
}
