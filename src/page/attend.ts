import { removeEarlyMark, setEarlyMark } from '../cleanup/early-mark';
import type { FindSlots } from '../cleanup/slots';
import type { PageState } from '../messages/protocol';
import type { PageSettings } from '../settings/page-settings';
import { hostOf, isArticleAddress, siteFor } from '../sites/registry';
import { isWebPage } from './is-web-page';
import { onAddressChange } from './on-address-change';
import { PageCleaner } from './page-cleaner';

/** What the page script needs from the browser. */
export interface Outside {
  /** The settings for this page; `host` is its site. Never rejects. */
  settings(host: string): Promise<PageSettings>;
  /** Whether the publisher is left alone in this window because its pages reacted to cleaning. Never rejects. */
  leftAlone(): Promise<boolean>;
  onSettingsChange(host: string, listener: () => void): () => void;
  tell(state: PageState): void;
  /** Called when cleaning has ended, for example because the site was switched off. */
  ended(): void;
}

/** A page that Bening is active in. `auto` creates it, `keep` takes it over. */
export interface Attended {
  readonly cleaner: PageCleaner;
  /** Settles after the page was checked for the first time. */
  readonly ready: Promise<void>;
  readonly address: () => URL;
  /** The reader's choices for the site are stored under this host. */
  readonly host: string;
  /** Host of the rule for this page, or null. */
  readonly site: string | null;
  /** Reports the state of the page to the toolbar button. */
  readonly tell: () => void;
  /** Checks the page again, because it may show another story now. */
  readonly lookAnew: () => void;
  /** Restores the page and stops. */
  readonly end: () => void;
  /** What `end` has to stop. */
  readonly stops: (() => void)[];
  /** Finds ad slots. Set once the script that does it has loaded. */
  findSlots?: FindSlots;
}

/**
 * Retry delays in milliseconds, each counted from the try before. A page is checked again if it changed its address, or
 * if it shows no article at an article's address: its content may load late.
 */
const looks = [500, 1000, 2500];

/** A page that is still loading is checked again when it has grown by this factor. */
const growth = 1.5;

const domReady = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    if (page.readyState !== 'loading') resolve();
    else page.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });

/**
 * Cleans a page, however much of it has loaded, and from then on follows the reader's settings and navigation within
 * the page. Returns null if the document is not a web page.
 */
export function attend(page: Document, view: Window, outside: Outside): Attended | null {
  if (!isWebPage(page)) return null;
  const address = () => new URL(view.location.href);
  const site = siteFor(address());
  const host = hostOf(address());
  const isAwaited = () => site !== null && isArticleAddress(site, address());
  if (page.readyState === 'loading' && site && isAwaited()) setEarlyMark(page, site);

  const stops: (() => void)[] = [];
  const cleaner = new PageCleaner(page, address, () => tell());
  let told: string | null = null;
  let obeyed: string | null = null;
  let timer = 0;

  // Messages that were sent while the page was in the back/forward cache did not reach it.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    outside.tell(cleaner.state());
    void look(false);
  };
  const tell = () => {
    const state = cleaner.state();
    const { kept: _, ...shown } = state;
    const said = JSON.stringify(shown);
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
    cleaner.end();
    outside.ended();
  };
  const begin = (settings: PageSettings) => {
    obeyed = JSON.stringify(settings);
    if (settings.off) end();
    else cleaner.begin(settings);
    removeEarlyMark(page);
    if (stops.length > 0) tell();
  };
  /**
   * Applies settings that have changed. With `anew` the page is checked again, unless it still shows the same story:
   * then blocks that the reader has restored stay visible.
   */
  const look = async (anew: boolean) => {
    const settings = await outside.settings(host);
    const isOther = (anew && !cleaner.stands()) || JSON.stringify(settings) !== obeyed;
    if (stops.length > 0 && isOther) begin(settings);
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
  /**
   * Cleans a page while it loads, before the paint of its first elements and again whenever it has grown enough. So
   * nothing jumps when it has loaded.
   */
  const beginEarly = (settings: PageSettings, least: number) => {
    if (page.readyState !== 'loading') return;
    const { length } = page.getElementsByTagName('*');
    if (length >= least) cleaner.begin(settings, true);
    view.requestAnimationFrame(() => beginEarly(settings, length >= least ? length * growth : least));
  };
  const start = async () => {
    const [chosen, alone] = await Promise.all([outside.settings(host), outside.leftAlone()]);
    const settings = alone ? { ...chosen, off: true } : chosen;
    // If the reader paused cleaning here, nothing may be hidden, not even while the page loads.
    if (settings.paused) removeEarlyMark(page);
    else if (!settings.off && isAwaited()) view.requestAnimationFrame(() => beginEarly(settings, 0));
    await domReady(page);
    begin(settings);
    if (stops.length > 0 && isAwaited() && !cleaner.detection.article) lookLater(looks);
  };

  stops.push(
    outside.onSettingsChange(host, () => void ready.then(() => look(false))),
    onAddressChange(view, lookAnew),
  );
  const ready = start();
  return { cleaner, ready, address, host, site: site?.host ?? null, tell, lookAnew, end, stops };
}
