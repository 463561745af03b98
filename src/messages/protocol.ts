import type { Detection } from '../article/detection';
import type { Extraction } from '../article/extraction';
import type { NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';

/** What stands in a page just now, as its content script sees it. */
export interface PageStatus {
  url: string;
  /** Host of the site rule that serves the page, null without one. */
  site: string | null;
  detection: Detection;
  /** Everything that Bening hid in this page, in document order, restored ones included. */
  removals: Removal[];
  /** Ids of the removals that are shown again at the reader's word. */
  restored: string[];
  /** How the page's layout looks to the rule; null where no article is cleaned. */
  layout: { known: boolean; names: string[] } | null;
}

/** Answered by `page/keep`, in pages where the script on load runs and this one was brought. */
export interface AutoFunctions {
  status(): PageStatus;
  /** Shows everything, or one kind, again. */
  undo(kind?: NoiseKind): PageStatus;
  redo(kind?: NoiseKind): PageStatus;
  restore(id: string): PageStatus;
  /** Shows one block again, scrolls to it and outlines it for a moment. */
  reveal(id: string): PageStatus;
  /** Gives the page back as it was and leaves it, unless its site is one of these hosts. Answers whether it did. */
  leaveUnless(hosts: string[]): boolean;
}

/** Answered by `page/read`, in a page where a reader asked for the article. */
export interface ReadFunctions {
  read(options: { force: boolean }): Extraction | null;
}

/** What the content script did in its page. */
export interface PageState {
  article: boolean;
  /** Blocks that are hidden just now. */
  hidden: number;
  /** True while the reader has everything shown again. */
  paused: boolean;
  /** Whether the script that keeps the page clean is there. */
  kept: boolean;
}

/** A site on which Bening runs on load, unless it is left alone. */
export interface SiteState {
  host: string;
  /** Bening does nothing there: the reader switched it off, or its pages answered cleaning in this session. */
  off: boolean;
  /** It was not there when Bening was installed: the reader asked for it, and can take that back. */
  always: boolean;
  /** Kinds that are hidden there, or not, whatever holds for all sites. */
  kinds: Partial<Record<NoiseKind, boolean>>;
}

/** A site on which Bening could run on load at the reader's word. */
export interface SiteOffer {
  host: string;
  /** Match patterns that the browser asks her about. */
  patterns: string[];
  /** A publisher that has a rule; a site that nothing is known of; one that Bening was allowed once, or elsewhere. */
  why: 'publisher' | 'unknown' | 'lost';
}

/** A site as the options list it. */
export interface SiteListing {
  host: string;
  /** The name that readers know; null where no rule names it. */
  publisher: string | null;
  /** Match patterns of its pages. */
  patterns: string[];
  /** Whether it is served because Bening was installed, and not because the reader asked for it. */
  served: boolean;
  /** Whether the browser gives access to it. */
  allowed: boolean;
}

/** Answered by the background. */
export interface BackgroundFunctions {
  /** The content script tells what it did; the badge follows, and what keeps an article clean is brought. */
  pageChanged(state: PageState): void;
  /** A page answered cleaning soon after it: it took its own text away, or left or reloaded itself. */
  pageAnswered(how: 'wiped' | 'went'): void;
  /** Whether the site of the page that asks is left alone in private windows. */
  isLeftAlone(): boolean;
  /** The site of an address, null where Bening does not run on load, be it switched on or off. */
  siteAt(address: string): SiteState | null;
  /** The host of the rule that an address is read by, served on load or not; null where there is none. */
  ruleAt(address: string): string | null;
  /** What the reader may be offered at an address where Bening does not run on load, null for nothing. */
  offerAt(address: string): SiteOffer | null;
  /** Every publisher that has a rule, and every other site that the reader chose anything for. */
  listSites(): SiteListing[];
  /** Has a site cleaned on load from now on that the browser gave access to. */
  cleanAlways(host: string): void;
  /** Takes that back, and gives the access back. */
  withdraw(host: string): void;
  /** Switches a site off or on, by its host. When it answers, the next page that is loaded obeys. */
  switchSite(host: string, on: boolean): void;
  /** Hides a kind on a site from now on, or shows it; null: as on all sites. */
  chooseKind(host: string, kind: NoiseKind, hidden: boolean | null): void;
  /** Hides everything in a tab's page again, or shows it; it stays so while the browser runs. Rejects where Bening hides nothing. */
  switchPage(tabId: number, on: boolean): PageStatus;
  /** Reads the article of a tab, and shows it on a page of its own beside it. Rejects when the tab is gone. */
  openReader(tabId: number): void;
  /** Opens an article again, in the tab of the page of ours that asks, and shows it there as before. */
  reopen(address: string): void;
  /** Hides what a selector matches in the articles of the asking page's site; `text` begins the block that was picked. */
  keepOwnRule(selector: string, text: string): void;
  /** Takes such a rule back. */
  dropOwnRule(selector: string): void;
  /** Puts Readability into the page that asks, for a second opinion on where its text stands. */
  bringReadability(): void;
}

/** Everyone who answers messages, by the name that a message is sent to. */
export interface Rooms {
  auto: AutoFunctions;
  read: ReadFunctions;
  background: BackgroundFunctions;
}
