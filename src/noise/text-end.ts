import type { Region } from '../dom/lines';
import { linkShare } from './judge-line';
import type { ReadLine } from './reading';
import { opensSection } from './subhead';

/**
 * What may end a text before its container does; `source` stands under a table as well as under a text, `next` is the
 * headline of a next story, and `again` the words of the headline in a line.
 */
export type Marker = 'credits' | 'source' | 'list' | 'wall' | 'copyright' | 'next' | 'again' | 'gap';

/** The part of some lines, by their place among them, that is text: from the first running text up to, not with, `stop`. */
export interface TextSpan {
  from: number;
  stop: number;
  because: Marker | null;
}

/** "© 2023 Warta", "Hak Cipta 2023", but not a sentence on whose song it is. */
const copyrightClaim = /^(?:©|\(c\) |(?:copyright|hak cipta)\b(?=.*(?:©|\b\d{4}\b|dilindungi|reserved)))/i;
const copyrightWord = /^(?:copyright|hak cipta)\b/i;

const isCopyright = ({ text, words }: ReadLine) =>
  words <= 12 && (switchedOff?.has('copyright-needs-a-claim') ? copyrightWord : copyrightClaim).test(text);

const source = /^(?:sumber|source|laporan|dikutip)\b/i;

/** Lines of furniture in a row that no article bridges. */
const widestGap = 12;

const isFurniture = (line: ReadLine) => line.aside || line.wording !== null || linkShare(line) > 0.5;

/** The smallest part that holds a line's neighbours: the container of its paragraph, or of its bare text. */
export const holder = (line: ReadLine): Region =>
  line.region.end - line.region.start > 1 ? line.region : (line.region.parent ?? line.region);

/** How a paragraph is made, its container included: paragraphs of one text are made alike. */
const makeOf = (line: ReadLine) => {
  const { element } = holder(line);
  const { element: own } = line.region;
  return `${own.tagName}.${own.getAttribute('class') ?? ''}<${element.tagName}.${element.getAttribute('class') ?? ''}`;
};

/** Endless pages print the next story in the make of the first, or the same headline over it once more. */
export function isNextHeadline(line: ReadLine, headline: ReadLine): boolean {
  const { element } = line.region;
  if (!/^H[1-3]$/i.test(element.tagName)) return false;
  if (line.text === headline.text) return true;
  const name = element.getAttribute('class') ?? '';
  const first = headline.region.element;
  // The headlines of a front page are links.
  return (
    name !== '' &&
    linkShare(headline) < 0.5 &&
    element.tagName === first.tagName &&
    name === first.getAttribute('class')
  );
}

function markerAt(line: ReadLine, lines: readonly ReadLine[], headline: ReadLine | null): Marker | null {
  if (line.wall) return 'wall';
  if (line.aside) return null;
  if (line.credit) return source.test(line.text) ? 'source' : 'credits';
  if (headline && isNextHeadline(line, headline)) return 'next';
  if (line.text === headline?.text) return 'again';
  if (isCopyright(line)) return 'copyright';
  const listed =
    line.wording?.strength === 'sure' && (line.wording.kind === 'related' || line.wording.kind === 'comments');
  return listed && (!opensSection(line, lines) || switchedOff?.has('subheads-end-no-text')) ? 'list' : null;
}

/** Counts, while a text is read line by line, what was read of it and what is still to come in the same make. */
class Progress {
  read = 0;
  restWords = 0;
  rest = 0;
  readonly #known = new Set<string>();
  readonly #coming = new Map<string, { words: number; lines: number }>();

  constructor(lines: readonly ReadLine[]) {
    for (const line of lines) {
      if (!line.prose) continue;
      const make = makeOf(line);
      const coming = this.#coming.get(make) ?? { words: 0, lines: 0 };
      this.#coming.set(make, { words: coming.words + line.words, lines: coming.lines + 1 });
    }
  }

  pass(line: ReadLine) {
    const make = makeOf(line);
    const coming = this.#coming.get(make) ?? { words: 0, lines: 0 };
    if (!this.#known.has(make)) {
      this.#known.add(make);
      this.restWords += coming.words;
      this.rest += coming.lines;
    }
    this.read += line.words;
    this.restWords -= line.words;
    this.rest -= 1;
    coming.words -= line.words;
    coming.lines -= 1;
  }

  /** Whether the text really ends at a marker, or only makes a pause there (a box of links between two paragraphs). */
  isOver(marker: Marker): boolean {
    const { read, rest, restWords } = this;
    if (marker === 'wall') return true;
    if (marker === 'again' && switchedOff?.has('headline-words-end-late')) return true;
    if (marker === 'list' || marker === 'again') return rest < 2 || restWords < 30;
    if (marker === 'next') return read >= 40;
    if (marker === 'source') return switchedOff?.has('sources-end-no-text') ? restWords < read : rest === 0;
    if (marker === 'gap') return restWords < 30;
    if (switchedOff?.has('credits-end-late')) return true;
    return restWords < read && (rest < 3 || restWords < read / 2);
  }
}

/** Where the text is among the lines of its container; null where none of them is running text. Linear. */
export function findSpan(
  inside: readonly ReadLine[],
  lines: readonly ReadLine[],
  headline: ReadLine | null,
): TextSpan | null {
  const from = inside.findIndex((line) => line.prose);
  if (from < 0) return null;
  const progress = new Progress(inside);
  let furniture = 0;
  let afterProse = from;
  /** A list that a colon announces is the text's own, however long. */
  let announced = false;
  for (const [at, line] of inside.entries()) {
    if (at < from) continue;
    const gap = line.prose && furniture > widestGap;
    const marker = at === from ? null : gap ? 'gap' : markerAt(line, lines, headline);
    if (marker && progress.isOver(marker)) return { from, stop: gap ? afterProse : at, because: marker };
    if (line.prose) {
      progress.pass(line);
      furniture = 0;
      afterProse = at + 1;
      announced = line.text.endsWith(':');
    } else if (isFurniture(line) && (!announced || switchedOff?.has('announced-lists-are-text'))) furniture += 1;
  }
  return { from, stop: inside.length, because: null };
}
