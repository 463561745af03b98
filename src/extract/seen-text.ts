import { analyse, type Analysis } from '../analysis/analyse';
import { textWords, type ReadLine } from '../analysis/read-line';
import type { Story } from '../analysis/locate';
import type { Hiding } from '../dom/hiding-style';
import type { Unseen } from '../dom/inert-copy';
import { visibleText } from '../dom/visible-text';
import type { Site } from '../sites/site';
import { buttonsIn, hasWall, headingReader, lastProse, offersMore, rowReader, saysWall, sellsText } from './unfolding';
import { placeIn, putBack, takeOutUnseen, type UnseenPart } from './unseen-part';

/** The analysis of a page without what it hides. */
export interface SeenText {
  analysed: Analysis | null;
  /** Part of the text is in the page but behind a wall. */
  isLocked: boolean;
  /** How many hidden parts after the visible text were read with it. */
  unfolded: number;
}

/** Ways of hiding that pages use for a moment while they load or animate. */
const passing: ReadonlySet<Hiding> = new Set<Hiding>(['clear', 'ink', 'fading']);

/** Removes `aria-hidden` elements that repeat a visible neighbour word for word. */
function takeOutDoubles(copy: Document): void {
  const doubles = [...copy.querySelectorAll('[aria-hidden="true"]')].filter((element) => {
    // Nearly all differ in the first letters; reading nested ones to the end would be quadratic.
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

/** Whether a node comes after a line, in the same document. */
const isBehind = (node: Node | null, line: ReadLine | undefined) =>
  node !== null && ((line?.nodes[0]?.compareDocumentPosition(node) ?? 0) & 5) === 4;

/** Whether a part after the text only names its makers: those are read even if they are hidden. */
const namesMakers = (part: UnseenPart, { reading, story }: Analysis) =>
  part.hasMakers &&
  part.words === 0 &&
  story !== null &&
  isBehind(placeIn(part), reading.lines[story.last]) &&
  !saysWall(part.element);

/** The element around the text's own box, or the body. */
function boxOf(story: Story | null): Element | null {
  const box = story?.regions.at(-1)?.element ?? null;
  return box?.localName === 'body' ? box : (box?.parentElement ?? null);
}

/** Whether a part has sentences and is in the same box as the text, after its beginning. */
const isOfText = (part: UnseenPart, { reading, story }: Analysis) =>
  part.words > 0 &&
  isBehind(placeIn(part), reading.lines[story?.first ?? -1]) &&
  boxOf(story)?.contains(placeIn(part)) === true;

/** Whether a part is one slide of several, or a whole row of slides that has been moved sideways. */
function isSlide({ element, hiding, nodes: [first] }: UnseenPart): boolean {
  const row = first?.[1].parentElement;
  if (switchedOff?.has('slides-take-turns') || !row || !element.querySelector('img')) return false;
  if (hiding === 'apart' && element.querySelectorAll(':scope > * img').length > 1 && !element.querySelector('a[href]'))
    return true;
  return row.querySelector(`:scope > ${CSS.escape(element.localName)} img`) !== null;
}

const wordsOf = (parts: readonly UnseenPart[]) => parts.reduce((sum, { words }) => sum + words, 0);

/** The parts hidden in the one way that hides more words than are visible: probably the page has not finished loading. */
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

/** Whether a part comes after the last visible sentence. */
const isTail = (part: UnseenPart, seen: Analysis) => isBehind(placeIn(part), lastProse(seen));

/** The hidden parts that are read on a page without a wall: what unfolds freely, and what will appear by itself. */
function readAnyway(parts: readonly UnseenPart[], seen: Analysis, hasMore: boolean, isSold: boolean): UnseenPart[] {
  const { story, reading } = seen;
  const isInRow = isSold || switchedOff?.has('rows-of-parts-open') ? () => false : rowReader(seen);
  const isUnderHeading = headingReader(seen.root.ownerDocument);
  const opens = (part: UnseenPart) =>
    part.hiding !== 'apart' &&
    part.hiding !== 'blurred' &&
    (((hasMore || isInRow(part)) && isTail(part, seen)) ||
      (!switchedOff?.has('headings-unfold-texts') && isUnderHeading(part)));
  // What fades in on scrolling is among visible text. After it, on a page that sells its text, it may be the paid rest.
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

/** The least words of hidden text that count as the paid rest. */
const leastRest = 30;

/**
 * Analyses a copy as a reader sees the page: hidden parts are taken out, except those that unfold freely or appear by
 * themselves, and the makers named below the text. On a page with a wall only the makers are read.
 */
export function seeText(copy: Document, unseen: Unseen, site: Site | null): SeenText {
  const parts = [...unseen].map(([element, hiding]) => takeOutUnseen(element, hiding));
  takeOutDoubles(copy);
  const seen = analyse(copy, site);
  if (!seen || parts.length === 0) return { analysed: seen, isLocked: false, unfolded: 0 };
  const buttons = buttonsIn(seen.root);
  const isBlurred = parts.some((part) => part.hiding === 'blurred' && isOfText(part, seen));
  const isWalled = !switchedOff?.has('walls-lock-the-unseen') && (isBlurred || hasWall(seen, buttons));
  const isSold = !switchedOff?.has('sold-texts-stay-locked') && sellsText(seen, buttons);
  const hasMore = !switchedOff?.has('unfolded-texts-are-read') && !isWalled && offersMore(seen, buttons);
  const emptied = seen.story ? [] : parts.filter(({ hiding }) => hiding === 'fading');
  const back = isWalled ? emptied : readAnyway(parts, seen, hasMore, isSold);
  const makers = parts.filter((part) => namesMakers(part, seen));
  const shown = new Set([...back, ...makers]);
  const withheld = parts.filter((part) => !shown.has(part) && isOfText(part, seen));
  const rest = isSold ? wordsOf(withheld.filter((part) => isTail(part, seen))) : 0;
  const isLocked = (isWalled && withheld.length > 0) || rest >= leastRest;
  const unfolded = back.filter((part) => part.words > 0 && isTail(part, seen)).length;
  for (const part of shown) putBack(part);
  return { analysed: shown.size > 0 ? analyse(copy, site) : seen, isLocked, unfolded };
}
