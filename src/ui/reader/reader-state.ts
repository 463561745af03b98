import type { Extraction } from '../../article/extraction';
import type { Outcome } from '../../messages/kept-reading';
import type { ReadingSettings } from '../../settings/reading-settings';
import type { Settings } from '../../settings/settings';
import type { ReaderKey } from './language/use-reader-speech';
import type { Place } from './reader-port';

/** Why a page could not be read. */
export type Failure = Extract<Outcome, { failure: unknown }>['failure'];

/** What the reader page shows. */
export type ReaderView =
  | { name: 'opening' }
  | { name: 'article'; extraction: Extraction }
  /** The page does not look like an article, but was read in case the reader wants it. */
  | { name: 'not-article'; extraction: Extraction }
  /** Nothing in the page could be read. */
  | { name: 'empty' }
  | { name: 'failed'; failure: Failure }
  /** The text is no longer in memory: the browser was closed since, or many others were opened. */
  | { name: 'gone' };

export interface ReaderState {
  settings: Settings | null;
  reading: ReadingSettings;
  view: ReaderView;
  /** Which article it is, or was; null where that was never known. */
  place: Place | null;
  /** The result of the last action, if the page itself does not show it. */
  said: ReaderKey | null;
}
