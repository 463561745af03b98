import type { Detection } from '../article/detection';
import type { Extraction } from '../article/extraction';
import type { NoiseKind } from '../article/noise-kind';
import type { Removal } from '../article/removal';

/** The current state of a page, as its content script sees it. */
export interface PageStatus {
  url: string;
  /** Host of the site rule that serves the page, null without one. */
  site: string | null;
  detection: Detection;
  /** Everything that Bening hid in this page, in document order, restored ones included. */
  removals: Removal[];
  /** Ids of the removals that the reader brought back. */
  restored: string[];
  /** Whether the page's layout fits the rule; null if no article is cleaned. */
  layout: { known: boolean; names: string[] } | null;
}

/** Answered by `page/live`, in pages that Bening cleans. */
export interface LiveFunctions {
  status(): PageStatus;
  /** Shows everything, or one kind, again. */
  undo(kind?: NoiseKind): PageStatus;
  redo(kind?: NoiseKind): PageStatus;
  restore(id: string): PageStatus;
  /** Shows one block again, scrolls to it and outlines it for a moment. */
  reveal(id: string): PageStatus;
  /** Restores the page and stops working in it, unless its site is one of these hosts. Answers whether it did. */
  leaveUnless(hosts: string[]): boolean;
}

/** Answered by `page/read`, in a page where a reader asked for the article. */
export interface ReadFunctions {
  read(options: { force: boolean }): Extraction | null;
}

/** The words that a reader selected, and what their page says of itself. */
export interface Selected {
  /** Empty if nothing is selected. */
  words: string;
  title: string;
  address: string;
  /** Empty if the page names none. */
  language: string;
}

/** Answered by `page/quote`, in a page where a reader asked for a quotation. */
export interface QuoteFunctions {
  /** What was selected when she asked. */
  selected(): Selected;
}

/** Why another part of an article was not read. */
export type PartFailure =
  /** The tab shows another page by now. */
  | 'left'
  /** Its address is of another story, or of another origin than the page. */
  | 'foreign'
  /** The server could not be reached, or sent the page on to another site. */
  | 'failed'
  /** The server took too long. */
  | 'slow'
  /** The reader stopped it. */
  | 'stopped'
  /** There is no such page. */
  | 'missing'
  /** The server asks to be left alone for a while. */
  | 'busy'
  /** It was sent on to a page that is no part of the story: a login, a front page. */
  | 'elsewhere'
  /** The answer is no page, or ends in its middle. */
  | 'not-html'
  | 'cut'
  /** It has no text that may be read. */
  | 'empty';

export type PartAnswer = { extraction: Extraction } | { failure: PartFailure };

/** Answered by `page/next-pages`, in a page where a reader asked for the whole article. */
export interface PartsFunctions {
  /** Asks the publisher for one other part of the page at address `at`, and reads it; null: for the page itself anew. */
  readPart(at: string, href: string | null): PartAnswer;
  /** Gives up on the part that is on its way. */
  stop(): void;
}

/** What the content script did in its page. */
export interface PageState {
  article: boolean;
  /** Blocks that are hidden just now. */
  hidden: number;
  /** True while the reader has everything shown. */
  paused: boolean;
}

/** How a page reacted to cleaning: it took its own text away, or it left or reloaded itself. */
export type Answer = 'wiped' | 'went';

/** A site on which Bening runs on load, unless it is left alone. */
export interface SiteState {
  host: string;
  /** Bening does nothing there: the reader switched it off, or it is left alone. */
  off: boolean;
  /** How its pages reacted to cleaning, if it is left alone because of that; else null. */
  leftAlone: Answer | null;
  /** The reader added it, and can remove it. */
  always: boolean;
  /** Kinds that are hidden or shown there, whatever is chosen for all sites. */
  kinds: Partial<Record<NoiseKind, boolean>>;
}

/** A site on which the reader can have Bening run on load. */
export interface SiteOffer {
  host: string;
  /** Match patterns that the browser asks her about. */
  patterns: string[];
  /** A publisher with a rule; an unknown site; one for which access was lost. */
  why: 'publisher' | 'unknown' | 'lost';
}

/** A site as the options list it. */
export interface SiteListing {
  host: string;
  /** The name that readers know; null without a rule. */
  publisher: string | null;
  /** Match patterns of its pages. */
  patterns: string[];
  /** Whether it is cleaned by default rather than because the reader added it. */
  served: boolean;
  /** Whether the browser gives access to it. */
  allowed: boolean;
}

/** Answered by the background. */
export interface BackgroundFunctions {
  /** The content script reports what it did. Updates the badge. */
  pageChanged(state: PageState): void;
  /** A page reacted to being cleaned. */
  pageAnswered(how: Answer): void;
  /** Whether the calling page's site is left alone. */
  isLeftAlone(): boolean;
  /** The site of an address, also if it is switched off; null if Bening does not run there on load. */
  siteAt(address: string, isPrivate: boolean): SiteState | null;
  /** The host of the rule for an address, whether it is cleaned on load or not; null if there is none. */
  ruleAt(address: string): string | null;
  /** Whether an address has the form of a publisher's articles. */
  isArticleAt(address: string): boolean;
  /** What to offer the reader at an address where Bening does not run on load; null for nothing. */
  offerAt(address: string): SiteOffer | null;
  /** Every publisher with a rule, and every other site for which the reader chose something. */
  listSites(): SiteListing[];
  /** Cleans a site on load from now on. The browser must have granted access. */
  cleanAlways(host: string): void;
  /** Undoes that, and gives up the access. */
  withdraw(host: string): void;
  /** Switches a site off or on, by its host. Takes effect with the next page load after the answer. */
  switchSite(host: string, on: boolean): void;
  /** Hides or shows a kind on a site from now on; null: as on all sites. */
  chooseKind(host: string, kind: NoiseKind, hidden: boolean | null): void;
  /** Hides everything in a tab's page again, or shows it; it stays so while the browser runs. Rejects where Bening hides nothing. */
  switchPage(tabId: number, on: boolean): PageStatus;
  /** Reads the article of a tab and opens it on a reader page beside it. Rejects when the tab is gone. */
  openReader(tabId: number): void;
  /** Loads an article again in the tab of the calling reader page, and shows it there. */
  reopen(address: string): void;
  /** Hides what a selector matches in articles of the calling page's site; `text` is how the picked block begins. */
  keepOwnRule(selector: string, text: string): void;
  /** Removes such a rule. */
  dropOwnRule(selector: string): void;
  /** Injects Readability into the calling page, for a second opinion on where its text is. */
  bringReadability(): void;
}

/** Everything that answers messages, by the name that messages are sent to. */
export interface Rooms {
  live: LiveFunctions;
  read: ReadFunctions;
  quote: QuoteFunctions;
  parts: PartsFunctions;
  background: BackgroundFunctions;
}
