import type { Extraction } from '../../article/extraction';
import type { NoiseKind } from '../../article/noise-kind';
import { TabError } from '../../browser/tab-error';
import type { PageStatus } from '../../messages/protocol';
import type { Key, Values } from '../language/translate';
import type { TakeAwayPort } from '../take-away/take-away-port';
import { Model } from '../components/model';
import { announcementOf } from './announcement-of';
import type { PopupPort } from './popup-port';
import { initialState, shownAgain, type PopupState, type View } from './popup-state';

/** Pauses before a text that has not come yet is looked for again, in milliseconds. */
const pauses = [1000, 2000, 4000, 8000, 16_000];

/** The state of the popup and its actions, independent of browser and DOM. */
export class PopupModel extends Model<PopupState> {
  readonly port: PopupPort;
  /** A popup cannot be printed, so open the article on the reader page. */
  readonly takeAway: TakeAwayPort;
  /** Counts how often the popup was opened: a later time ends the waiting of an earlier one. */
  #times = 0;

  constructor(port: PopupPort) {
    super(initialState);
    this.port = port;
    this.takeAway = { ...port.takeAway, print: () => void this.openReader(), prints: 'on-reader-page' };
    port.onPageChange(() => void this.#refresh());
  }

  /** Looks at the tab and reads its article. Never rejects: failures become a view. */
  async open(): Promise<void> {
    const time = ++this.#times;
    try {
      this.change({ settings: this.state.settings ?? (await this.port.settings()), view: { name: 'reading' } });
      const site = await this.port.site();
      this.change({ site, offer: site ? null : await this.port.offer() });
      this.change({ page: await this.#statusOrNull(), siteSwitched: false });
      this.#show(await this.#read());
    } catch (error) {
      this.#show(this.#viewOf(error));
    }
    if (this.state.view.name === 'awaited') void this.#await(time);
  }

  /** Shows a page as an article although it does not look like one. */
  readAnyway(): void {
    const { view } = this.state;
    if ((view.name === 'not-article' || view.name === 'awaited') && view.forced)
      this.#show({ name: 'article', extraction: view.forced });
  }

  /** Shows everything hidden in the page, or hides it again. */
  async togglePage(): Promise<void> {
    const { page } = this.state;
    if (!page) return;
    if (shownAgain(page)) await this.#act(() => this.port.switchPage(true), 'announce.redone');
    else await this.#act(() => this.port.switchPage(false), 'announce.undone');
  }

  async showKind(kind: NoiseKind, name: string): Promise<void> {
    await this.#act(() => this.port.undo(kind), 'announce.kind.undone', { kind: name });
  }

  async hideKind(kind: NoiseKind, name: string): Promise<void> {
    await this.#act(() => this.port.redo(kind), 'announce.kind.redone', { kind: name });
  }

  async restore(id: string): Promise<void> {
    await this.#act(() => this.port.restore(id), 'announce.restored');
  }

  async reveal(id: string): Promise<void> {
    await this.#act(() => this.port.reveal(id), 'announce.revealed');
  }

  async switchSite(on: boolean): Promise<void> {
    const { site } = this.state;
    if (!site) return;
    await this.#try(async () => {
      await this.port.switchSite(site.host, on);
      const said = { key: on ? 'announce.site.on' : 'announce.site.off', values: { site: site.host } } as const;
      this.change({ site: { ...site, off: !on, leftAlone: null }, siteSwitched: true, said });
      this.change({ page: await this.#statusOrNull() });
    });
  }

  /** Has a site that was left alone cleaned again, beginning with the page in the tab. */
  async cleanAgain(): Promise<void> {
    const { site } = this.state;
    if (!site) return;
    await this.#try(async () => {
      await this.port.switchSite(site.host, true);
      await this.reload();
    });
  }

  /** Cleans this site on load from now on, if the reader grants access. Call it in her click. */
  async acceptOffer(): Promise<void> {
    const { offer } = this.state;
    if (!offer) return;
    await this.#try(async () => {
      const given = await this.port.accept(offer);
      if (given) await this.open();
      this.change({ said: { key: given ? 'announce.site.on' : 'offer.refused', values: { site: offer.host } } });
    });
  }

  /** Undoes that, and restores the page. */
  async withdraw(): Promise<void> {
    const { site } = this.state;
    if (!site) return;
    await this.#try(async () => {
      await this.port.withdraw(site.host);
      await this.open();
    });
  }

  /** Shows the article with a further part that was joined to it. */
  join(extraction: Extraction): void {
    if (this.state.view.name === 'article') this.change({ view: { name: 'article', extraction } });
  }

  /** Shows the article on a page of its own, with what was joined to it. */
  async openReader(): Promise<void> {
    const { view } = this.state;
    const isJoined = view.name === 'article' && view.extraction.article.pages?.joined !== undefined;
    await this.#try(() => this.port.openReader(isJoined ? view.extraction : null));
  }

  /** Lets the reader pick a block of the page to hide. */
  async pick(): Promise<void> {
    await this.#try(() => this.port.pick());
  }

  /** Loads the page again, and reads it again. */
  async reload(): Promise<void> {
    this.change({ view: { name: 'reading' } });
    try {
      await this.port.reload();
    } catch (error) {
      this.#show(this.#viewOf(error));
      return;
    }
    await this.open();
  }

  async #read(): Promise<View> {
    const extraction = await this.port.read(false);
    if (extraction) return { name: 'article', extraction };
    const forced = await this.port.read(true);
    const detection = forced?.detection ?? this.state.page?.detection ?? null;
    const isAwaited = await this.port.isArticleAddress();
    return isAwaited
      ? { name: 'awaited', detection, forced, isTrying: true }
      : { name: 'not-article', detection, forced };
  }

  /** Looks for a text that has not come, again and again. */
  async #await(time: number): Promise<void> {
    const isWaiting = () => time === this.#times && this.state.view.name === 'awaited';
    for (const pause of pauses) {
      if (isWaiting()) await this.port.pause(pause);
      if (isWaiting()) await this.#lookAgain();
    }
    const { view } = this.state;
    if (isWaiting() && view.name === 'awaited') this.change({ view: { ...view, isTrying: false } });
  }

  async #lookAgain(): Promise<void> {
    await this.#try(async () => {
      const extraction = await this.port.read(false);
      if (!extraction || this.state.view.name !== 'awaited') return;
      this.change({ page: await this.#statusOrNull() });
      this.#show({ name: 'article', extraction });
    });
  }

  async #refresh(): Promise<void> {
    if (this.state.view.name === 'reading') return;
    await this.#try(async () => this.change({ page: await this.#statusOrNull() }));
    if (this.state.view.name === 'awaited' && this.state.page?.detection.article) await this.#lookAgain();
  }

  /** Null if none of our scripts runs: on other sites, and on those that are switched off. */
  async #statusOrNull(): Promise<PageStatus | null> {
    const { site } = this.state;
    if (!site || site.off) return null;
    try {
      return await this.port.status();
    } catch (error) {
      if (error instanceof TabError && error.reason === 'tab-gone') throw error;
      return null;
    }
  }

  async #act(action: () => Promise<PageStatus>, key: Key, values?: Values): Promise<void> {
    await this.#try(async () => {
      const page = await action();
      this.change({ page, said: values ? { key, values } : { key } });
    });
  }

  async #try(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const tabClosed = error instanceof TabError && error.reason === 'tab-gone';
      if (tabClosed && this.state.view.name !== 'article') this.#show({ name: 'closed' });
      else this.change(tabClosed ? { tabClosed, said: { key: 'strip.closed' } } : { said: { key: 'announce.failed' } });
    }
  }

  #viewOf(error: unknown): View {
    const reason = error instanceof TabError ? error.reason : 'failed';
    if (reason === 'tab-gone') return { name: 'closed' };
    const { site, page } = this.state;
    if (reason === 'failed') return { name: 'failed' };
    if (site && !site.off && !page) return { name: 'before' };
    return { name: reason === 'no-access' ? 'forbidden' : 'failed' };
  }

  #show(view: View): void {
    this.change({ view, said: announcementOf(view) });
  }
}
