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
  tags: string[];
  /** The publisher's own subscription offer, when the page had one. */
  offer: Link | null;
  access: 'full' | 'teaser';
  /** Advertorial, sponsor or AI note, as printed. */
  disclosure: string | null;
  pages: { this: number; total: number } | null;
  /** BCP 47; "id" if the page names no language. */
  language: string;
  wordCount: number;
}
