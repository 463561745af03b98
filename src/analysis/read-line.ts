import type { Line, Region } from '../dom/lines';
import type { Wording } from './judge-line';

/** A line while it is described: with what its wording and its place say about it. */
export interface Description extends Line {
  index: number;
  wording: Wording | null;
  wall: boolean;
  /** Running text: a sentence or more, not a list of links, not a promo, not in a box that is no article. */
  prose: boolean;
  /** Prints a maker of the text under a label, or where the text is from. */
  credit: boolean;
  /** Says whom the picture right before it is from. */
  photoCredit: boolean;
  /** In a part of the page that is never the article: navigation, comments, dialogs, footer, margin. */
  aside: boolean;
  /** In a card of another story, which is aside too. */
  teaser: boolean;
  /** In a box in which the site speaks to its readers and asks for an answer. */
  notice: boolean;
  /** Running text, or a short line that is text by its company: a verse, a price, a minute of a match. */
  isText: boolean;
  /** How much the line speaks for the part of the page that holds it, in words; less than 0: against it. */
  weight: number;
  /** In a menu, header or footer: the site's own functions, never noise. */
  menu: boolean;
}

/** A line as it was described. Nothing changes that afterwards. */
export type ReadLine = Readonly<Description>;

/** A page read once: what detection, the judge, the guard and the body finder all look at. */
export interface Reading {
  lines: ReadLine[];
  regions: Region[];
}

/** Words of text in some lines. */
export const textWords = (lines: readonly ReadLine[]): number =>
  lines.reduce((sum, line) => sum + (line.isText ? line.words : 0), 0);

/** Whether a line stands in a part of the page. */
export const isInside = ({ index }: ReadLine, { start, end }: Region): boolean => index >= start && index < end;
