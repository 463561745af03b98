import type { Attribution } from '../../article/attribution';
import { TabError, type TabFailure } from '../../browser/tab-error';
import { clipQuote, type Quoted } from '../../export/clip-quote';
import type { Clipping } from '../../export/clipping';
import type { Selected } from '../../messages/protocol';
import type { Settings } from '../../settings/settings';
import { Model } from '../components/model';
import type { QuotePort } from './quote-port';

export interface QuoteState {
  settings: Settings | null;
  /** The quotation; null until the page was read. */
  clipping: Clipping | null;
  /** "waiting": it can be copied, but the browser wants a click for that. "nothing": no words are selected. */
  said: 'reading' | 'waiting' | 'copied' | 'refused' | 'nothing' | TabFailure;
}

/** The state of the window that quotes, independent of browser and DOM. */
export class QuoteModel extends Model<QuoteState> {
  readonly port: QuotePort;

  constructor(port: QuotePort) {
    super({ settings: null, clipping: null, said: 'reading' });
    this.port = port;
  }

  /** Reads what is quoted, and copies it if the browser allows that without a click. Never rejects. */
  async open(): Promise<void> {
    this.change({ settings: await this.port.settings() });
    try {
      const selected = await this.port.selected();
      if (selected.words === '') {
        this.change({ said: 'nothing' });
        return;
      }
      const article = await this.port.article().catch(() => null);
      this.change({ clipping: clipQuote(selected.words, article ?? pageOf(selected)) });
    } catch (error) {
      this.change({ said: error instanceof TabError ? error.reason : 'failed' });
      return;
    }
    await this.#copy('waiting');
  }

  /** Copies it. To be called in the reader's click. */
  copy(): Promise<void> {
    return this.#copy('refused');
  }

  async #copy(otherwise: 'waiting' | 'refused'): Promise<void> {
    const { clipping } = this.state;
    if (!clipping) return;
    try {
      await this.port.copy(clipping);
      this.change({ said: 'copied' });
    } catch {
      this.change({ said: otherwise });
    }
  }
}

const unknown: Attribution = {
  publisher: null,
  authors: null,
  reporters: null,
  editors: null,
  contributors: null,
  photographers: null,
  agency: null,
  dateline: null,
  published: null,
  modified: null,
  canonical: null,
};

/** The source of words from a page that cannot be read as an article: its title and address. */
const pageOf = ({ title, address, language }: Selected): Quoted => ({
  title,
  language: language || 'id',
  attribution: { ...unknown, canonical: { value: address, from: { how: 'address', where: address } } },
});
