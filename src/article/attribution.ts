/** Where a fact of the attribution was read: how, and where (a selector, a meta name, a label). */
export interface Source {
  how: 'label' | 'rule' | 'meta' | 'json-ld' | 'text' | 'address';
  where: string;
}

export interface Sourced<T> {
  value: T;
  from: Source;
}

/** Outlet and place as the first paragraph opens: "Bisnis.com, JAKARTA -". */
export interface Dateline {
  outlet: string | null;
  place: string | null;
}

/** What a publisher mainly is; it decides which rule of a citation style holds for its articles. */
export type PublisherKind = 'news-site' | 'newspaper' | 'magazine' | 'agency' | 'broadcaster';

/**
 * Who made the article, when, and where it is from. A list is never empty; if nobody is known, it is null.
 * Instants are ISO 8601 with the publisher's own offset; a date without a time stays a date.
 */
export interface Attribution {
  publisher: Sourced<string> | null;
  authors: Sourced<string[]> | null;
  reporters: Sourced<string[]> | null;
  editors: Sourced<string[]> | null;
  contributors: Sourced<string[]> | null;
  photographers: Sourced<string[]> | null;
  /** News agency or outlet that the text is taken or quoted from: "TASS", "Antara". */
  agency: Sourced<string> | null;
  dateline: Sourced<Dateline> | null;
  published: Sourced<string> | null;
  /** Null if it is not later than `published`. */
  modified: Sourced<string> | null;
  /** Same site and same story as the page, else the address that was read. */
  canonical: Sourced<string> | null;
}
