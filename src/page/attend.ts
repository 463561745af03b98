import { removeEarlyMark, setEarlyMark } from '../cleanup/early-mark';
import type { FindSlots } from '../cleanup/slots';
import type { PageState } from '../messages/protocol';
import type { PageSettings } from '../settings/page-settings';
import { hostOf, isArticleAddress, siteFor } from '../sites/registry';
import { isWebPage } from './is-web-page';
import { onAddressChange } from './on-address-change';
import { PageCleaner } from './page-cleaner';

/** What the script on a page needs of the browser. */
export interface Outside {
  /** What holds for the page, of the site with this host. Never rejects. */
  settings(host: string): Promise<PageSettings>;
  /** Whether the publisher is left alone in this window, since its pages answered cleaning. Never rejects. */
  leftAlone(): Promise<boolean>;
  onSettingsChange(host: string, listener: () => void): () => void;
  tell(state: PageState): void;
  /** The site was switched off: nothing of this script is left in the page. */
  ended(): void;
}

/** A page that is attended, as the script that keeps it clean takes it over. */
export interface Attended {
  readonly cleaner: PageCleaner;
  /** When the page was looked at for the first time. */
  readonly ready: Promise<void>;
  readonly address: () => URL;
  /** By which the reader's choices for this site are kept. */
  readonly host: string;
  /** Host of the rule that the page is cleaned by. */
  readonly site: string | null;
  /** Lets the button know how the page stands. */
  readonly tell: () => void;
  /** Looks at the page again, since it may show another story now. */
  readonly lookAnew: () => void;
  /** Gives the page back as it was, and leaves it. */
  readonly end: () => void;
  /** Ways to stop what ends then. */
  readonly stops: (() => void)[];
  /** Finds slots of advertisements; there once the script has come that does. */
  findSlots?: FindSlots;
}

/**
 * When a page is looked at again that went to another address of its own, or shows no article where one belongs, in
 * milliseconds between the looks: what stands there may come late.
 */
const looks = [500, 1000, 2500];

/** How much more of a page that is still loading there has to be before it is looked at again. */
const growth = 1.5;

const domReady = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    if (page.readyState !== 'loading') resolve();
    else page.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });

/**
 * Cleans a page, at whatever point of its loading this is called, and follows the reader's settings and the page's own
 * navigation from then on. Null for what is no web page.
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

  // What was said while the page lay in the cache did not reach it.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    outside.tell(cleaner.state());
    void look(false);
  };
  const tell = () => {
    const state = cleaner.state();
    const { kept: _, ...shown } = state;
    const said = JSON.stringify(shown);
    // A page that never was an article has nothing to tell: the button already looks so.
    if (said === told || (told === null && !state.article)) return;
    // The button forgets a page that the reader leaves; one that comes back out of the cache tells it again.
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
   * Obeys what the reader chose meanwhile. With `anew` the page is looked at again, unless the story that was cleaned still
   * stands: what she brought back of it stays so.
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
  /** Before a paint that shows much of a page that is still loading, or much more: once it stands, nothing jumps. */
  const beginEarly = (settings: PageSettings, least: number) => {
    if (page.readyState !== 'loading') return;
    const { length } = page.getElementsByTagName('*');
    if (length >= least) cleaner.begin(settings, true);
    view.requestAnimationFrame(() => beginEarly(settings, length >= least ? length * growth : least));
  };
  const start = async () => {
    const [chosen, alone] = await Promise.all([outside.settings(host), outside.leftAlone()]);
    const settings = alone ? { ...chosen, off: true } : chosen;
    // Nothing of a page that shows everything may be out of sight, not even until it stands.
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
