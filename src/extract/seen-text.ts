import { analyse, type Analysis } from '../analysis/analyse';
import { textWords, type ReadLine } from '../analysis/read-line';
import type { Story } from '../analysis/locate';
import type { Hiding } from '../dom/hiding-style';
import type { Unseen } from '../dom/inert-copy';
import { visibleText } from '../dom/visible-text';
import type { Site } from '../sites/site';
import { hasWall, headingReader, lastProse, offersMore, rowReader, saysWall, sellsText } from './unfolding';
import { placeIn, putBack, takeOutUnseen, type UnseenPart } from './unseen-part';

/** A page's text as it is seen. */
export interface SeenText {
  analysed: Analysis | null;
  /** Some of the text stands in the page, and is withheld. */
  isLocked: boolean;
}

/** Ways to hide text that a page uses for a moment, while it loads or moves. */
const passing: ReadonlySet<Hiding> = new Set<Hiding>(['clear', 'ink', 'fading']);

/** Takes out what is said twice, once for the eye alone, and both times seen. */
function takeOutDoubles(copy: Document): void {
  const doubles = [...copy.querySelectorAll('[aria-hidden="true"]')].filter((element) => {
    // Most differ in their first letters: only the others are compared to the end.
    const first = visibleText(element, 20);
    const isSame = (other: Element | null) =>
      other !== null &&
      other.getAttribute('aria-hidden') !== 'true' &&
      visibleText(other, 20) === first &&
      visibleText(other) === visibleText(element);
    return first !== '' && (isSame(element.previousElementSibling) || isSame(element.nextElementSibling));
  });
  for (const double of doubles) double.remove();
}

/** Whether a node, or none, stands behind a line in one document. */
const isBehind = (node: Node | null, line: ReadLine | undefined) =>
  node !== null && ((line?.nodes[0]?.compareDocumentPosition(node) ?? 0) & 5) === 4;

/** Whether a part behind the text does no more than name makers, who are named seen or not. */
const namesMakers = (part: UnseenPart, { reading, story }: Analysis) =>
  part.hasMakers &&
  part.words === 0 &&
  story !== null &&
  isBehind(placeIn(part), reading.lines[story.last]) &&
  !saysWall(part.element);

/** What the text stands in, with what is beside it. */
function boxOf(story: Story | null): Element | null {
  const box = story?.regions.at(-1)?.element ?? null;
  return box?.localName === 'body' ? box : (box?.parentElement ?? null);
}

/** Whether a part with sentences in it stands in one box with the text, behind its beginning. */
const isOfText = (part: UnseenPart, { reading, story }: Analysis) =>
  part.words > 0 &&
  isBehind(placeIn(part), reading.lines[story?.first ?? -1]) &&
  boxOf(story)?.contains(placeIn(part)) === true;

/** Whether a part is one of several pictures that are shown one after the other, or the row of them, which is moved. */
function isSlide({ element, hiding, nodes: [first] }: UnseenPart): boolean {
  const row = first?.[1].parentElement;
  if (switchedOff?.has('slides-take-turns') || !row || !element.querySelector('img')) return false;
  if (hiding === 'apart' && element.querySelectorAll(':scope > * img').length > 1 && !element.querySelector('a[href]'))
    return true;
  return row.querySelector(`:scope > ${CSS.escape(element.localName)} img`) !== null;
}

const wordsOf = (parts: readonly UnseenPart[]) => parts.reduce((sum, { words }) => sum + words, 0);

/** Parts that hide more words than are seen: an article is not emptied by what its page shows a moment later. */
function mostOfText(parts: readonly UnseenPart[], seenWords: number): UnseenPart[] {
  const ways = [...new Set(parts.map(({ hiding }) => hiding))];
  const mayPass = ways.filter((way) => passing.has(way) || (seenWords === 0 && way !== 'blurred'));
  return mayPass
    .map((way) => parts.filter(({ hiding }) => hiding === way))
    .filter((own) => wordsOf(own) > seenWords)
    .toSorted((a, b) => wordsOf(b) - wordsOf(a))
    .slice(0, 1)
    .flat();
}

/** Whether a part stands behind the last sentence that is seen. */
const isTail = (part: UnseenPart, seen: Analysis) => isBehind(placeIn(part), lastProse(seen));

/** What is read of a page without a wall though it is not seen: what opens without a condition, and what will show. */
function readAnyway(parts: readonly UnseenPart[], seen: Analysis, url: URL, isSold: boolean): UnseenPart[] {
  const { story, reading } = seen;
  const hasMore = !switchedOff?.has('unfolded-texts-are-read') && offersMore(seen, url);
  const isInRow = isSold || switchedOff?.has('rows-of-parts-open') ? () => false : rowReader(seen);
  const isUnderHeading = headingReader(seen.root.ownerDocument);
  const opens = (part: UnseenPart) =>
    part.hiding !== 'apart' &&
    part.hiding !== 'blurred' &&
    (((hasMore || isInRow(part)) && isTail(part, seen)) ||
      (!switchedOff?.has('headings-unfold-texts') && isUnderHeading(part)));
  // What fades in as the reader scrolls stands among what is seen; behind it a text that is sold may end so.
  const fades = (part: UnseenPart) =>
    !switchedOff?.has('fading-texts-are-read') &&
    part.hiding === 'fading' &&
    !(isSold && part.words > 0 && isTail(part, seen));
  const open = new Set(parts.filter((part) => fades(part) || opens(part) || isSlide(part)));
  if (isSold || switchedOff?.has('texts-are-never-emptied')) return [...open];
  const words = story ? textWords(reading.lines.slice(story.first, story.last + 1)) : 0;
  const closed = parts.filter((part) => !open.has(part));
  return [...open, ...mostOfText(closed, words + wordsOf([...open]))];
}

/** Less is no rest of a text, in words. */
const leastRest = 30;

/**
 * Analyses a copy as its page is seen: what the page does not show is taken out, except for what it unfolds without a
 * condition, what it shows a moment later, and makers named below the text. Where a wall stands nothing else unseen is read.
 */
export function seeText(copy: Document, unseen: Unseen, url: URL, site: Site | null): SeenText {
  const parts = [...unseen].map(([element, hiding]) => takeOutUnseen(element, hiding));
  takeOutDoubles(copy);
  const seen = analyse(copy, site);
  if (!seen || parts.length === 0) return { analysed: seen, isLocked: false };
  const isBlurred = parts.some((part) => part.hiding === 'blurred' && isOfText(part, seen));
  const isWalled = !switchedOff?.has('walls-lock-the-unseen') && (isBlurred || hasWall(seen));
  const isSold = !switchedOff?.has('sold-texts-stay-locked') && sellsText(seen);
  const emptied = seen.story ? [] : parts.filter(({ hiding }) => hiding === 'fading');
  const back = isWalled ? emptied : readAnyway(parts, seen, url, isSold);
  const makers = parts.filter((part) => namesMakers(part, seen));
  const shown = new Set([...back, ...makers]);
  const withheld = parts.filter((part) => !shown.has(part) && isOfText(part, seen));
  const rest = isSold ? wordsOf(withheld.filter((part) => isTail(part, seen))) : 0;
  const isLocked = (isWalled && withheld.length > 0) || rest >= leastRest;
  for (const part of shown) putBack(part);
  return { analysed: shown.size > 0 ? analyse(copy, site) : seen, isLocked };
}
