import { layoutSeen } from '../cleanup/layout';
import { removeEarlyMark } from '../cleanup/early-stylesheet';
import type { Functions } from '../messages/answer';
import type { Answer, PageState, PageStatus } from '../messages/protocol';
import type { PageSettings } from '../settings/page-settings';
import { hostOf, isArticleAddress, siteFor } from '../sites/registry';
import { isWebPage } from './is-web-page';
import { onAddressChange } from './on-address-change';
import { onAnswer } from './on-answer';
import { onOrphaned } from './on-orphaned';
import { outline } from './outline';
import { PageCleaner } from './page-cleaner';

/** What the page script needs from the browser. */
export interface Outside {
  /** Resolves when the page has painted its first content. */
  painted(): Promise<void>;
  /** The settings for this page; `host` is its site. Never rejects. */
  settings(host: string): Promise<PageSettings>;
  onSettingsChange(host: string, listener: () => void): () => void;
  tell(state: PageState): void;
  /** Answers messages from the rest of the extension with these functions. Returns a function that stops it. */
  answer(functions: Functions<'live'>): () => void;
  /** Called when the page reacts to its cleaning. */
  answered(how: Answer): void;
  /** Whether the extension has left this script behind: nothing that it asks or tells arrives any more. */
  isOrphaned(): boolean;
  /** Called when cleaning has ended, for example because the site was switched off. */
  ended(): void;
}

/** A page that Bening is active in. */
export interface Attended {
  readonly cleaner: PageCleaner;
  /** Settles after the page was checked for the first time. */
  readonly ready: Promise<void>;
  /** Restores the page and stops. */
  readonly end: () => void;
}

/**
 * Delays in milliseconds, each counted from the check before, after which a page that changed its address is checked again.
 */
const looks = [500, 1000, 2500];
/** The same where an article's address shows none: its text may come late. */
const awaits = [...looks, 5000, 10_000];

const domReady = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    if (page.readyState !== 'loading') resolve();
    else page.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });

/**
 * Cleans a page once it has painted, and from then on follows the reader's settings and navigation within the page, and
 * answers messages about it. Returns null if the document is not a web page.
 */
export function attend(page: Document, view: Window, outside: Outside): Attended | null {
  if (!isWebPage(page)) return null;
  const address = () => new URL(view.location.href);
  const host = hostOf(address());

  const stops: (() => void)[] = [];
  let told: string | null = null;
  let obeyed: string | null = null;
  let timer = 0;
  let stopAnswer = () => {};

  // Made before the cleaner's own, and so heard before it: whoever cleans next finds the page as it was.
  const stopOrphaned = onOrphaned(page, outside.isOrphaned, () => end());
  const watched = onAddressChange(view, () => lookAnew());
  // Another story changes the DOM, also where the browser does not say that it has another address.
  const cleaner = new PageCleaner(page, address, { onChange: () => tell(), onBatch: watched.check });

  // Messages that were sent while the page was in the back/forward cache did not reach it.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    outside.tell(cleaner.state());
    void look(false);
  };
  const tell = () => {
    const state = cleaner.state();
    const said = JSON.stringify(state);
    // Nothing to report for a page that never was an article: the button's default fits.
    if (said === told || (told === null && !state.article)) return;
    // The button forgets a page that the reader leaves. When it comes back from the cache, report again.
    if (told === null) view.addEventListener('pageshow', comeBack);
    told = said;
    outside.tell(state);
  };

  const end = () => {
    for (const stop of stops.splice(0)) stop();
    view.removeEventListener('pageshow', comeBack);
    view.clearTimeout(timer);
    stopAnswer();
    cleaner.end();
    removeEarlyMark(page);
    outside.ended();
  };
  const begin = async (settings: PageSettings) => {
    obeyed = JSON.stringify(settings);
    if (settings.off) return end();
    await cleaner.begin(settings);
    removeEarlyMark(page);
    if (stops.length === 0) return;
    stopAnswer();
    stopAnswer = cleaner.anatomy ? onAnswer(page, cleaner.anatomy, outside.answered) : () => {};
    tell();
  };
  /**
   * Applies settings that have changed. With `anew` the page is checked again, unless it still shows the same story:
   * then blocks that the reader has restored stay visible.
   */
  const look = async (anew: boolean) => {
    if (outside.isOrphaned()) return end();
    const settings = await outside.settings(host);
    const isOther = (anew && !cleaner.stands()) || JSON.stringify(settings) !== obeyed;
    if (stops.length > 0 && isOther) await begin(settings);
  };
  const lookLater = ([next, ...later]: readonly number[]) => {
    view.clearTimeout(timer);
    if (next === undefined) return;
    timer = view.setTimeout(() => {
      void look(true);
      lookLater(later);
    }, next);
  };
  const lookAnew = () => lookLater(looks);
  const start = async () => {
    const [settings] = await Promise.all([outside.settings(host), domReady(page)]);
    if (!settings.off && !settings.paused) await outside.painted();
    await begin(settings);
    const site = siteFor(address());
    const isAwaited = site !== null && isArticleAddress(site, address());
    if (stops.length > 0 && isAwaited && !cleaner.detection.article) lookLater(awaits);
  };

  const status = (): PageStatus => ({
    url: address().href,
    site: siteFor(address())?.host ?? null,
    detection: cleaner.detection,
    removals: [...(cleaner.cleanup?.removals ?? [])],
    restored: [...(cleaner.cleanup?.restored ?? [])],
    layout: cleaner.anatomy && layoutSeen(siteFor(address()), cleaner.anatomy),
  });
  const after = async (change: () => void) => {
    await ready;
    change();
    tell();
    return status();
  };
  /** Restores one block and draws attention to it. */
  const reveal = (id: string) => {
    const block = cleaner.cleanup?.restore(id);
    if (block) outline(block);
  };
  stops.push(
    outside.onSettingsChange(host, () => void ready.then(() => look(false))),
    watched.stop,
    stopOrphaned,
    outside.answer({
      status: () => after(() => {}),
      undo: (kind) => after(() => cleaner.cleanup?.undo(kind)),
      redo: (kind) => after(() => cleaner.cleanup?.redo(kind)),
      restore: (id) => after(() => cleaner.cleanup?.restore(id)),
      leaveUnless: (hosts) => {
        const leaves = !hosts.includes(host);
        if (leaves) end();
        return leaves;
      },
      reveal: (id) => after(() => reveal(id)),
    }),
  );
  const ready = start();
  return { cleaner, ready, end };
}
