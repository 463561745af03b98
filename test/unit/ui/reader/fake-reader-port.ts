import type { Extraction } from '../../../../src/article/extraction';
import type { KeptReading } from '../../../../src/messages/kept-reading';
import type { PartAnswer } from '../../../../src/messages/protocol';
import { defaultReading, type ReadingSettings } from '../../../../src/settings/reading-settings';
import { defaultSettings, type Language } from '../../../../src/settings/settings';
import type { Place, ReaderPort } from '../../../../src/ui/reader/reader-port';
import { sampleExtraction, samplePage } from '../sample-page';
import { FakeTakeAwayPort } from '../take-away/fake-take-away-port';

export const sampleReading: KeptReading = {
  outcome: { extraction: sampleExtraction },
  address: samplePage.url,
  title: 'Jembatan Gantung - Warta Contoh',
  private: false,
  tab: 3,
  at: 1,
};

/** What a test says of the world of a reader page. */
export interface ReaderWorld {
  /** Null: it is no longer in memory. */
  reading?: KeptReading | null;
  place?: Place | null;
  readingSettings?: ReadingSettings;
  browserLanguage?: Language;
  /** What the other parts of the article are, by their address. */
  parts?: Record<string, PartAnswer>;
  /** Where she stopped before. */
  position?: number;
}

/** A reader page's port on an imagined browser, with what was asked of it. */
export class FakeReaderPort implements ReaderPort {
  readonly asked: string[] = [];
  remembered: Place | null = null;
  saved: ReadingSettings | null = null;
  storageFull = false;
  readonly #world: ReaderWorld;

  constructor(world: ReaderWorld = {}) {
    this.#world = world;
  }

  readingSettings = async () => this.#world.readingSettings ?? defaultReading;
  saveReadingSettings = async (reading: ReadingSettings): Promise<void> => {
    if (this.storageFull) throw new Error('QuotaExceededError');
    this.saved = reading;
  };
  /** Tells the page of settings that were stored, as the browser does. */
  tell: (reading: ReadingSettings) => void = () => {};
  onReadingSettingsChange = (listener: (reading: ReadingSettings) => void): void => {
    this.tell = listener;
  };
  position = async () => this.#world.position ?? null;
  keepPosition = async (address: string, position: number): Promise<void> => {
    this.asked.push(`keep ${Math.floor(position)} of ${address}`);
  };
  settings = async () => defaultSettings;
  browserLanguage = () => this.#world.browserLanguage ?? 'id';
  reading = async () => (this.#world.reading === undefined ? sampleReading : this.#world.reading);
  place = () => this.#world.place ?? null;
  remember = (place: Place): void => {
    this.remembered = place;
  };
  readonly takeAway = new FakeTakeAwayPort();

  openSettings = async (): Promise<void> => {
    this.asked.push('openSettings');
  };

  kept: Extraction | null = null;
  keep = async (extraction: Extraction): Promise<void> => {
    this.kept = extraction;
  };
  readPart = async (_at: string, href: string | null): Promise<PartAnswer> =>
    this.#world.parts?.[href ?? ''] ?? { failure: 'missing' };
  stopReading = async (): Promise<void> => {};

  reopen = async (address: string): Promise<void> => {
    this.asked.push(`reopen ${address}`);
  };
}
