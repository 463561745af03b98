import type { Attribution, PublisherKind } from './attribution';
import type { Block } from './block';

export interface Lead {
  src: string | null;
  alt: string;
  caption: string | null;
  credit: string | null;
}

export interface Link {
  text: string;
  href: string;
}

/** Where the rest of an article stands that its publisher has split. All addresses are the publisher's and of the same story. */
export interface Parts {
  /** The address of the page that was read, and which part it is. */
  at: string;
  part: number;
  /** The part after this one; only to be linked where it is of another origin than `at`. Likewise `whole`. */
  next: string | null;
  /** The whole article on one page. */
  whole: string | null;
  /** Every other part that the page links to, by its number; all of them of the origin of `at`. */
  numbered: { part: number; href: string }[];
}

/** One article as plain JSON. Popup, reader page and exports are all made from it. */
export interface Article {
  title: string;
  deck: string | null;
  attribution: Attribution;
  /** "news-site" where no rule says otherwise. */
  publisherKind: PublisherKind;
  lead: Lead | null;
  blocks: Block[];
  /** Read-also links from in or after the text, kept as data. */
  related: Link[];
  /** Other whole stories that an endless page has appended to this one. */
  following: Link[];
  tags: string[];
  /** The publisher's own subscription offer, when the page had one. */
  offer: Link | null;
  access: 'full' | 'teaser';
  /** Advertorial, sponsor or AI note, as printed. */
  disclosure: string | null;
  /** Which part of how many; `joined`: how many of them stand in `blocks`. Null for an article that is not split. */
  pages: { this: number; total: number; joined?: number } | null;
  /** Null where the page links to no other part. */
  parts: Parts | null;
  /** BCP 47; "id" if the page names no language. */
  language: string;
  wordCount: number;
}
