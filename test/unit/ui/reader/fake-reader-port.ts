import type { KeptReading } from '../../../../src/messages/kept-reading';
import { defaultSettings } from '../../../../src/settings/settings';
import type { Place, ReaderPort } from '../../../../src/ui/reader/reader-port';
import { sampleExtraction, samplePage } from '../sample-page';
import { FakeTakeAwayPort } from '../take-away/fake-take-away-port';

export const sampleReading: KeptReading = {
  outcome: { extraction: sampleExtraction },
  address: samplePage.url,
  title: 'Jembatan Gantung - Warta Contoh',
  private: false,
  at: 1,
};

/** What a test says of the world of a reader page. */
export interface ReaderWorld {
  /** Null: it is no longer in memory. */
  reading?: KeptReading | null;
  place?: Place | null;
}

/** A reader page's port on an imagined browser, with what was asked of it. */
export class FakeReaderPort implements ReaderPort {
  readonly asked: string[] = [];
  remembered: Place | null = null;
  readonly #world: ReaderWorld;

  constructor(world: ReaderWorld = {}) {
    this.#world = world;
  }

  settings = async () => defaultSettings;
  browserLanguage = () => 'id' as const;
  reading = async () => (this.#world.reading === undefined ? sampleReading : this.#world.reading);
  place = () => this.#world.place ?? null;
  remember = (place: Place): void => {
    this.remembered = place;
  };
  readonly takeAway = new FakeTakeAwayPort();

  reopen = async (address: string): Promise<void> => {
    this.asked.push(`reopen ${address}`);
  };
}
