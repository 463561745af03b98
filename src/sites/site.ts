import type { PublisherKind } from '../article/attribution';
import type { NoiseKind } from '../article/noise-kind';

/** CSS selectors of the facts that only a reading needs; the script that runs on load goes without them. */
export interface AttributionSelectors {
  authors?: string;
  reporters?: string;
  editors?: string;
  photographers?: string;
  /** Visible date of publication, and of the last change. */
  published?: string;
  modified?: string;
  /** Separate credit of the lead picture. */
  credit?: string;
  tags?: string;
}

/** Where things stand in one layout of a site. Every value is a CSS selector. */
export interface Layout {
  /** What the layout is called and when it was in use: "2023–", "2022 mobile". */
  name: string;
  /** Headline. */
  title: string;
  /** Standfirst under the headline. */
  deck?: string;
  /** The element, or elements in order, that hold the article's own text. */
  body: string;
  /** Lead picture (an `img`, or an element around it) and its caption. */
  lead?: string;
  caption?: string;
  /** Elements that print who made the article ("Penulis", "Editor"): never hidden. */
  credits?: string;
  attribution?: AttributionSelectors;
}

/** One publisher: plain JSON data, no code. What is unknown is left out. */
export interface Site {
  /** Registrable host: the rule serves it and its subdomains. */
  host: string;
  /** Further hosts of the same publisher and template. */
  also?: string[];
  /** The name that readers know. */
  publisher: string;
  /** What it mainly is, where that is not a news site; citation styles tell them apart. */
  kind?: PublisherKind;
  /** IANA zone of the times that the page prints without one. */
  zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /** Source of a regular expression over the path of an article's address. */
  articlePath: string;
  /** The same for paths that are never an article, though they look like one (search, topic, photo, video). */
  otherPath?: string;
  /** Newest first; older ones stay, since archived articles still wear them. */
  layouts: Layout[];
  /**
   * Certain selectors of noise, hidden before first paint: plain CSS without `:has()`,
   * and never one that may hold a sentence of an article.
   */
  noise?: Partial<Record<NoiseKind, string[]>>;
  /** Host and path prefix where the publisher sells subscriptions: "toko.bisnis.com/bisnis-pro". */
  offer?: string[];
  /** What the rule was checked against and when (ISO date); null: no real page confirmed it, it hides nothing live. */
  checked: { on: string; against: string } | null;
}
