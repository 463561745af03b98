import { markupOf } from '../dom/element-names';
import type { Region } from '../dom/lines';
import { isLinkLine, linkShare } from './judge-line';
import { isNextHeadline } from './next-story';
import { pictureBefore } from './photo-line';
import type { ReadLine } from './read-line';
import { opensSection } from './subhead';
import { weights } from './weights';

/**
 * What may end a text before its container does; `source` stands under a table as well as under a text, `next` is the
 * headline of a next story, and `again` the words of the headline in a line.
 */
export type Marker = 'credits' | 'source' | 'list' | 'comments' | 'wall' | 'copyright' | 'next' | 'again' | 'gap';

/** Where a text may have ended, and what it cost to read on behind it, in words of text. */
export interface Break {
  marker: Marker;
  cost: number;
  /** Index of the first line of text behind it. */
  before: number;
}

/** The part of some lines, by their place among them, that is text: from the first running text up to, not with, `stop`. */
export interface TextSpan {
  from: number;
  stop: number;
  because: Marker | null;
  /** The breaks that were weighed, in order; those up to the end of the text were bridged. */
  breaks: Break[];
}

/** "© 2023 Warta", "Hak Cipta 2023", but not a sentence on whose song it is. */
const copyrightClaim = /^(?:©|\(c\) |(?:copyright|hak cipta)\b(?=.*(?:©|\b\d{4}\b|dilindungi|reserved)))/i;
const copyrightWord = /^(?:copyright|hak cipta)\b/i;

const claimsCopyright = ({ text }: ReadLine) =>
  (switchedOff?.has('copyright-needs-a-claim') ? copyrightWord : copyrightClaim).test(text);

/** Whether a line claims the text; "© Sari Wulan" in a figure or behind a picture claims that alone. */
const isCopyright = (line: ReadLine) =>
  line.words <= 12 && claimsCopyright(line) && !line.region.element.closest('figure') && !pictureBefore(line);

const source = /^(?:sumber|source|laporan|dikutip)\b/i;

const isFurniture = (line: ReadLine) => line.aside || line.wording !== null || linkShare(line) > 0.5;

/** The smallest part that holds a line's neighbours: the container of its paragraph, or of its bare text. */
export const holder = (line: ReadLine): Region =>
  line.region.end - line.region.start > 1 ? line.region : (line.region.parent ?? line.region);

/** How a paragraph and its container are marked up: paragraphs of one text are marked up alike. */
export const makeOf = (line: ReadLine) => `${markupOf(line.region.element)}<${markupOf(holder(line).element)}`;

const comments = /^(?:\d+ )?(?:komentar|comments?)(?: ?\(?\d+\)?| (?:pembaca|anda|terbaru|via \w+|are closed))?:?$/i;

function markerAt(line: ReadLine, lines: readonly ReadLine[], headline: ReadLine | null): Marker | null {
  if (line.wall) return 'wall';
  if (line.aside || line.photoCredit) return null;
  if (line.credit) return source.test(line.text) ? 'source' : 'credits';
  if (headline && line.index > headline.index) {
    if (isNextHeadline(line, headline, lines)) return 'next';
    if (line.text === headline.text) return 'again';
  }
  if (isCopyright(line)) return 'copyright';
  if (/^(?:TD|TH|DT|DD)$/.test(line.region.element.tagName) && !isLinkLine(lines[line.index + 1])) return null;
  if (line.words <= 4 && line.region.element.tagName !== 'LI' && comments.test(line.text)) return 'comments';
  const listed =
    line.wording?.strength === 'sure' && (line.wording.kind === 'related' || line.wording.kind === 'comments');
  return listed && (!opensSection(line, lines) || switchedOff?.has('subheads-end-no-text')) ? 'list' : null;
}

/** How a paragraph compares with those read: same markup or same box, a box beside theirs, or neither. */
type Likeness = 'alike' | 'beside' | 'other';

/** What a break costs, in words of text behind it; `read` are the words before it. */
const cost = (marker: Marker, read: number, likeness: Likeness): number => {
  if (switchedOff?.has('breaks-are-weighed')) return Number.POSITIVE_INFINITY;
  if (marker === 'wall') return Number.POSITIVE_INFINITY;
  if (marker === 'comments' && likeness !== 'alike') return Number.POSITIVE_INFINITY;
  if (marker === 'next') return read >= weights.nextStory ? Number.POSITIVE_INFINITY : 0;
  if (likeness === 'other') return weights.strange + read ** 2 * weights.strangeGrowth;
  if (likeness === 'beside') return read * weights.beside;
  if (marker === 'source') return 0;
  return marker === 'credits' || marker === 'copyright' ? read * weights.closing : weights.break;
};

/**
 * Reads a text line by line. A break in it is a hypothesis that the text ends there: what stands behind it belongs to the
 * text if it outweighs the break, which is easier for paragraphs with the same markup as those before it.
 */
class Span {
  stop: number;
  because: Marker | null = null;
  readonly breaks: Break[] = [];
  #read = 0;
  #gained = 0;
  #best = 0;
  /** Breaks since the last text, each kind once. */
  readonly #open = new Set<Marker>();
  readonly #makes = new Set<string>();
  readonly #holders = new Set<Region | null>();
  /** What the boxes that were read stand in. */
  readonly #rows = new Set<Region | null>();

  constructor(from: number) {
    this.stop = from;
  }

  /** Whether a text can't go on behind the breaks so far. */
  get isOver() {
    return [...this.#open].some((marker) => cost(marker, this.#read, 'alike') === Number.POSITIVE_INFINITY);
  }

  pause(marker: Marker) {
    this.because ??= marker;
    this.#open.add(marker);
  }

  read(line: ReadLine, at: number) {
    const make = makeOf(line);
    const isAlike = this.#makes.has(make) || this.#holders.has(holder(line));
    const { parent } = holder(line);
    const isBeside = this.#rows.has(parent) || this.#holders.has(parent);
    const likeness = isAlike ? 'alike' : isBeside ? 'beside' : 'other';
    // Several breaks in a row cost as much as the most expensive one.
    for (const marker of this.#open) {
      const dear = cost(marker, this.#read, likeness);
      this.breaks.push({ marker, cost: dear, before: line.index });
      this.#gained = Math.min(this.#gained, this.#best - dear);
    }
    this.#open.clear();
    this.#gained += line.words;
    if (this.#gained <= this.#best) return;
    this.#best = this.#gained;
    this.#read = this.#gained;
    this.stop = at + 1;
    this.because = null;
    this.#makes.add(make);
    this.#holders.add(holder(line));
    this.#rows.add(holder(line).parent);
  }
}

/** Where the text is among the lines of its container; null where none of them is running text. Linear. */
export function findSpan(
  inside: readonly ReadLine[],
  lines: readonly ReadLine[],
  headline: ReadLine | null,
): TextSpan | null {
  const from = inside.findIndex((line) => line.isText);
  if (from < 0) return null;
  const span = new Span(from);
  let furniture = 0;
  /** A list that a colon announces is the text's own, however long. */
  let announced = false;
  for (const [at, line] of inside.entries()) {
    if (at < from) continue;
    if (line.isText && furniture > weights.widestGap) span.pause('gap');
    const marker = at === from ? null : markerAt(line, lines, headline);
    if (marker) span.pause(marker);
    if (span.isOver) break;
    if (line.isText) {
      span.read(line, at);
      furniture = 0;
      announced = line.text.endsWith(':');
    } else if (isFurniture(line) && (!announced || switchedOff?.has('announced-lists-are-text'))) furniture += 1;
  }
  return { from, stop: span.because ? span.stop : inside.length, because: span.because, breaks: span.breaks };
}
