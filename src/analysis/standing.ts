import { isCaption, isNamedDeck } from './prelude';
import { textWords, type Reading, type ReadLine } from './read-line';
import { weights } from './weights';

/** How much speaks for a text, and why. */
export interface Standing {
  /** Of its lines. */
  weight: number;
  /** A single line of text. */
  isAlone: boolean;
  isAboveHeadline: boolean;
  /** Words of other text between the headline and it. */
  skipped: number;
  /** All in all. */
  standing: number;
}

interface Place {
  headline: ReadLine | null;
  prelude: readonly ReadLine[];
  first: number;
  last: number;
}

/**
 * How much speaks for a text: the weight of its lines; less where other text stands between the headline and it, where it stands
 * above the headline, and where it is a single line.
 */
export function standingOf({ lines }: Reading, { headline, prelude, first, last }: Place): Standing {
  const text = lines.slice(first, last + 1);
  const weight = text.reduce((sum, line) => sum + line.weight, 0);
  const isAlone = text.filter((line) => line.isText).length < 2;
  const isAboveHeadline = headline !== null && last < headline.index;
  const said = new Set(prelude);
  const isHead = (line: ReadLine) => said.has(line) || isNamedDeck(line, headline, lines) || isCaption(line, lines);
  const between = headline ? lines.slice(headline.index + 1, first).filter((line) => line.isText) : [];
  const skipped = isAboveHeadline ? 0 : textWords(between.filter((line) => !isHead(line)));
  const own = weight * (isAlone ? weights.alone : 1) * (isAboveHeadline ? weights.aboveHeadline : 1);
  const standing = skipped === 0 ? own : own * (own / (own + skipped)) ** weights.skipped;
  return { weight, isAlone, isAboveHeadline, skipped, standing };
}
