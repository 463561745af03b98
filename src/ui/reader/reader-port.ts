import type { Extraction } from '../../article/extraction';
import type { KeptReading } from '../../messages/kept-reading';
import type { ReadingSettings } from '../../settings/reading-settings';
import type { PositionPort } from '../components/reading-position';
import type { Language, Settings } from '../../settings/settings';
import type { TakeAwayPort } from '../take-away/take-away-port';
import type { PartsPort } from '../whole/whole-reading';

/** Which article it was, when its text is no longer there. */
export interface Place {
  title: string;
  address: string;
}

/** All that the reader page knows of the world. */
export interface ReaderPort extends PositionPort, PartsPort {
  settings(): Promise<Settings>;
  /** How the reader wants her text. */
  readingSettings(): Promise<ReadingSettings>;
  /** Rejects when the browser refuses to store it. */
  saveReadingSettings(reading: ReadingSettings): Promise<void>;
  /** Calls back when that was changed on another page of ours. */
  onReadingSettingsChange(listener: (reading: ReadingSettings) => void): void;
  /** The language to speak where the settings choose none. */
  browserLanguage(): Language;
  /** What was read for this page; null where it is no longer in memory, or was read in a private window and this is none. */
  reading(): Promise<KeptReading | null>;
  /** Keeps the article with what was joined to it, in the place of what was read before. */
  keep(extraction: Extraction): Promise<void>;
  /** The place that this tab was told to remember, across a restart of the browser too. */
  place(): Place | null;
  remember(place: Place): void;
  /** Opens the article again, in this tab. Rejects when the background does not answer. */
  reopen(address: string): Promise<void>;
  openSettings(): Promise<void>;
  readonly takeAway: TakeAwayPort;
}
