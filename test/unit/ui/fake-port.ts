import type { NoiseKind } from '../../../src/article/noise-kind';
import type { Extraction } from '../../../src/article/extraction';
import { TabError, type TabFailure } from '../../../src/browser/tab-error';
import type { PageStatus, PartAnswer, SiteOffer, SiteState } from '../../../src/messages/protocol';
import { defaultSettings, type Language, type Settings } from '../../../src/settings/settings';
import type { PopupPort } from '../../../src/ui/popup/popup-port';
import { sampleExtraction, samplePage } from './sample-page';
import { FakeTakeAwayPort } from './take-away/fake-take-away-port';

/** What a test says of the world outside the popup; what it leaves out is a cleaned article of the invented paper. */
export interface World {
  settings?: Partial<Settings>;
  browserLanguage?: Language;
  isPrivate?: boolean;
  site?: SiteState | null;
  /** What may be asked for while there is no site. */
  offer?: SiteOffer;
  /** Whether the reader gives access when she is asked. */
  grants?: boolean;
  /** Null: nothing of ours runs in the page. */
  page?: PageStatus | null;
  /** What a reading gives; null for a page that is no article. */
  article?: Extraction | null;
  /** What the other parts of the article are, by their address. */
  parts?: Record<string, PartAnswer>;
  /** What a forced reading gives. */
  forced?: Extraction | null;
  /** Whether the address is that of an article. */
  isArticleAddress?: boolean;
}

/** A port on an imagined tab, with what was asked of it, and ways to make it fail. */
export class FakePort implements PopupPort {
  readonly asked: string[] = [];
  readonly isPrivate: boolean;
  readonly takeAway = new FakeTakeAwayPort();
  /** Why whatever asks the page fails from now on; null: it does not. */
  failure: TabFailure | null = null;
  page: PageStatus | null;
  /** How long the popup waits, in milliseconds, and what ends that; null while it does not. */
  pausing: { milliseconds: number; end: () => void } | null = null;
  readonly #world: World;
  #site: SiteState | null;
  #changed: () => void = () => {};

  constructor(world: World = {}) {
    this.#world = world;
    this.isPrivate = world.isPrivate ?? false;
    this.page = world.page === undefined ? samplePage : world.page;
    this.#site =
      world.site === undefined
        ? { host: 'warta-contoh.example', off: false, leftAlone: null, always: false, kinds: {} }
        : world.site;
  }

  settings = async (): Promise<Settings> => ({ ...defaultSettings, ...this.#world.settings });
  browserLanguage = (): Language => this.#world.browserLanguage ?? 'id';

  site = async (): Promise<SiteState | null> => {
    if (this.failure === 'tab-gone') throw new TabError('tab-gone');
    return this.#site;
  };

  offer = async (): Promise<SiteOffer | null> => (this.#site ? null : (this.#world.offer ?? null));

  accept = async ({ host }: SiteOffer): Promise<boolean> => {
    this.asked.push(`accept ${host}`);
    const { grants = true } = this.#world;
    if (grants) this.#site = { host, off: false, leftAlone: null, always: true, kinds: {} };
    return grants;
  };

  withdraw = async (host: string): Promise<void> => {
    this.asked.push(`withdraw ${host}`);
    this.#site = null;
  };

  switchSite = async (host: string, on: boolean): Promise<void> => {
    this.asked.push(`switchSite ${host} ${on}`);
    this.#site = { host, off: !on, leftAlone: null, always: false, kinds: {} };
    if (!on) this.page = null;
  };

  chooseKind = async (host: string, kind: NoiseKind, hidden: boolean | null): Promise<void> => {
    if (this.failure) throw new TabError(this.failure);
    this.asked.push(`chooseKind ${host} ${kind} ${hidden}`);
  };

  version = (): string => '1.2.3';

  pick = async (): Promise<void> => {
    if (this.failure) throw new TabError(this.failure);
    this.asked.push('pick');
  };

  status = (): Promise<PageStatus> => this.#answer('status', (page) => page);

  onPageChange = (listener: () => void): void => {
    this.#changed = listener;
  };

  /** The page hid or showed something of its own accord. */
  changePage(page: PageStatus): void {
    this.page = page;
    this.#changed();
  }

  read = async (force: boolean): Promise<Extraction | null> => {
    this.asked.push(`read ${force}`);
    if (this.failure) throw new TabError(this.failure);
    const { article = sampleExtraction, forced = null } = this.#world;
    return force ? forced : article;
  };

  isArticleAddress = async (): Promise<boolean> => this.#world.isArticleAddress ?? false;

  pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        this.pausing = null;
        resolve();
      };
      this.pausing = { milliseconds, end };
    });

  undo = (kind: NoiseKind): Promise<PageStatus> =>
    this.#answer(`undo ${kind}`, (page) => withRestored(page, [...page.restored, ...idsOf(page, kind)]));

  redo = (kind: NoiseKind): Promise<PageStatus> =>
    this.#answer(`redo ${kind}`, (page) => {
      const hidden = idsOf(page, kind);
      return withRestored(
        page,
        page.restored.filter((id) => !hidden.includes(id)),
      );
    });

  switchPage = (on: boolean): Promise<PageStatus> =>
    this.#answer(`switchPage ${on}`, (page) => withRestored(page, on ? [] : idsOf(page)));

  restore = (id: string): Promise<PageStatus> =>
    this.#answer(`restore ${id}`, (page) => withRestored(page, [...page.restored, id]));

  reveal = (id: string): Promise<PageStatus> => this.#answer(`reveal ${id}`, (page) => page);

  reload = async (): Promise<void> => {
    this.asked.push('reload');
    if (this.failure === 'tab-gone') throw new TabError('tab-gone');
    this.page ??= samplePage;
  };

  position = async () => null;
  keepPosition = async (address: string, position: number): Promise<void> => {
    this.asked.push(`keep ${Math.floor(position)} of ${address}`);
  };

  readPart = async (at: string, href: string | null): Promise<PartAnswer> => {
    this.asked.push(`readPart ${href} of ${at}`);
    if (this.failure) throw new TabError(this.failure);
    return this.#world.parts?.[href ?? ''] ?? { failure: 'missing' };
  };
  stopReading = async (): Promise<void> => {};

  openReader = async (joined: Extraction | null): Promise<void> => {
    this.asked.push(joined ? 'openReader joined' : 'openReader');
    if (this.failure) throw new TabError(this.failure);
  };

  openSettings = async (): Promise<void> => {
    this.asked.push('openSettings');
  };

  async #answer(name: string, change: (page: PageStatus) => PageStatus): Promise<PageStatus> {
    this.asked.push(name);
    if (this.failure) throw new TabError(this.failure);
    if (!this.page) throw new TabError('no-answer');
    this.page = change(this.page);
    return this.page;
  }
}

function idsOf(page: PageStatus, kind?: NoiseKind): string[] {
  return page.removals.flatMap((removal) =>
    removal.id !== null && (!kind || removal.kind === kind) ? [removal.id] : [],
  );
}

function withRestored(page: PageStatus, restored: string[]): PageStatus {
  return { ...page, restored: [...new Set(restored)] };
}
