import type { Article } from '../../article/article';
import type { Selected } from '../../messages/protocol';
import type { Language, Settings } from '../../settings/settings';
import type { TakeAwayPort } from '../take-away/take-away-port';

/** All that the window that quotes knows of the world: one tab and the clipboard. */
export interface QuotePort extends Pick<TakeAwayPort, 'copy'> {
  /** Never rejects. */
  settings(): Promise<Settings>;
  /** The language to speak where the settings choose none. */
  browserLanguage(): Language;
  /** The words that the reader selected in the tab. Rejects with a `TabError`. */
  selected(): Promise<Selected>;
  /** The article around them; null if it cannot be read. */
  article(): Promise<Article | null>;
  /** Closes this window. */
  close(): Promise<void>;
}
