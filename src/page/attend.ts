import { removeEarlyMark, setEarlyMark } from '../cleanup/early-mark';
import type { PageState } from '../messages/protocol';
import type { PageSettings } from '../settings/page-settings';
import { hostOf, isArticleAddress, siteFor } from '../sites/registry';
import { isWebPage } from './is-web-page';
import { onAddressChange } from './on-address-change';
import { PageCleaner } from './page-cleaner';

/** What the script on a page needs of the browser. */
export interface Outside {
  /** What holds for the site with this host. Never rejects. */
  settings(host: string): Promise<PageSettings>;
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
  /** Gives the page back as it was, and leaves it. */
  readonly end: () => void;
  /** Ways to stop what ends then. */
  readonly stops: (() => void)[];
}

/** How long a page that went to another address of its own is given to show what stands there, in milliseconds. */
const settling = 500;

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
  if (page.readyState === 'loading' && site && isArticleAddress(site, address())) setEarlyMark(page, site);

  const stops: (() => void)[] = [];
  const cleaner = new PageCleaner(page, address, () => tell());
  let told: string | null = null;
  let obeyed: string | null = null;

  const tellAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted) outside.tell(cleaner.state());
  };
  const tell = () => {
    const state = cleaner.state();
    const { kept: _, ...shown } = state;
    const said = JSON.stringify(shown);
    // A page that never was an article has nothing to tell: the button already looks so.
    if (said === told || (told === null && !state.article)) return;
    // The button forgets a page that the reader leaves; one that comes back out of the cache tells it again.
    if (told === null) view.addEventListener('pageshow', tellAgain);
    told = said;
    outside.tell(state);
  };

  const end = () => {
    for (const stop of stops.splice(0)) stop();
    view.removeEventListener('pageshow', tellAgain);
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
  const look = async (anew: boolean) => {
    const settings = await outside.settings(host);
    if (stops.length > 0 && (anew || JSON.stringify(settings) !== obeyed)) begin(settings);
  };
  const ready = Promise.all([outside.settings(host), domReady(page)]).then(([settings]) => begin(settings));

  stops.push(
    outside.onSettingsChange(host, () => void ready.then(() => look(false))),
    onAddressChange(view, () => view.setTimeout(() => void look(true), settling)),
  );
  return { cleaner, ready, address, host, site: site?.host ?? null, tell, end, stops };
}
