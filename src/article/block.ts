/** A run of text with one set of marks. A line break inside a block is the character "\n". */
export interface Inline {
  text: string;
  strong?: true;
  emphasis?: true;
  /** Struck out by the newsroom: no longer valid. */
  strike?: true;
  sup?: true;
  sub?: true;
  code?: true;
  /** Always http, https or mailto (see safe-url.ts). */
  href?: string;
}

export interface Paragraph {
  type: 'paragraph';
  content: Inline[];
}

export interface Heading {
  type: 'heading';
  /** Of a text 2 to 4; 1 is the title of a copy. */
  level: 1 | 2 | 3 | 4;
  content: Inline[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  /** The first number; missing where it is 1, or where a reversed list counts down to 1. */
  start?: number;
  reversed?: true;
  /** Letters or Roman numerals instead of figures, as HTML names them. */
  letters?: 'a' | 'A' | 'i' | 'I';
  /** One entry per item: its number where it does not follow from the item before, else null. */
  values?: (number | null)[];
  /** Only in a definition list, one entry per item: true for a term, false for a definition of the term before it. */
  terms?: boolean[];
  items: Block[][];
}

export interface Quote {
  type: 'quote';
  /** A pull quote repeats a sentence of the text; a plain one quotes somebody. */
  pull: boolean;
  blocks: Block[];
}

export interface TableCell {
  header: boolean;
  colspan: number;
  rowspan: number;
  content: Inline[];
  /** Set where the cell holds more than running text, such as a list; `content` is empty then. */
  blocks?: Block[];
}

export interface Table {
  type: 'table';
  caption: string | null;
  rows: TableCell[][];
}

export interface Figure {
  type: 'figure';
  src: string | null;
  alt: string;
  caption: string | null;
  credit: string | null;
}

/** Pictures shown together, each with its own caption and credit; `caption` and `credit` are for the whole group. */
export interface Group {
  type: 'group';
  blocks: Figure[];
  caption: string | null;
  credit: string | null;
}

/**
 * A post of another service, a video, a sound or a chart, shown as a card with a link; `text` is the quoted post, the title
 * or the caption, if the page has it.
 */
export interface Embed {
  type: 'embed';
  provider: string;
  href: string | null;
  text: string | null;
}

/** One dated entry of a live report. */
export interface LiveEntry {
  type: 'live-entry';
  time: string;
  blocks: Block[];
}

export interface Preformatted {
  type: 'preformatted';
  text: string;
}

/** Where a later part of an article begins that its publisher has split. It has no words. */
export interface PageBreak {
  type: 'page-break';
  part: number;
}

/** What the body of an article is made of: plain data, no HTML. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Quote
  | Table
  | Figure
  | Group
  | Embed
  | LiveEntry
  | Preformatted
  | PageBreak;
