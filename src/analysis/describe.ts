import type { Line, Lines, Region } from '../dom/lines';
import { showsDate } from '../indonesian/shows-date';
import { isCreditLine } from './credit-line';
import { addressesReader, judgeWording, linkShare, type Wording } from './judge-line';
import type { Description, Reading, ReadLine } from './read-line';
import { isInText, isSection } from './in-text';
import { markNotices } from './notice';
import { saysMore } from './noise-in-line';
import { creditsPictureBefore } from './photo-line';
import { Places } from './place';
import { tally } from './tally';
import { markTeasers } from './teasers';
import { weighLines } from './weight';
import { atOnce, each, type Steps } from './steps';

/** A wall says no more than this, in lines. */
const mostWallLines = 12;

const ends = /[.!?…"”’')\]:;]$/;

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');

const isProse = (line: Line, wording: Wording | null) => {
  if (wording?.strength === 'sure' || (wording?.strength === 'likely' && line.words < 40)) return false;
  if (wording?.strength === 'label' && linkShare(line) > 0.3) return false;
  if (line.words < 7) return false;
  if (linkShare(line) > 0.5) return line.words > 25 && ends.test(line.text) && linkShare(line) < 0.95;
  // "07 Februari 2017 11:12:50 Diperbarui: …" is long, and no sentence.
  if (showsDate(line.text.slice(0, 40)) && !/[.!?]["”’)]?$/.test(line.text)) return false;
  return line.words >= 20 || ends.test(line.text);
};

/** A caption says what is seen, whatever it is worded like; a button in it is none. */
const isCaption = (line: Line) =>
  !switchedOff?.has('captions-are-content') && /^(?:FIGCAPTION|CAPTION)$/.test(line.region.element.tagName);

/** Paragraphs that all lead to one place lead nowhere: the page forgot to close an anchor before them. */
function withoutOpenAnchor(lines: readonly Line[]): readonly Line[] {
  const paragraphs = new Map<string, number>();
  for (const { hrefs, words, linkWords } of lines) {
    const [href] = hrefs;
    if (href !== undefined && words >= 20 && linkWords === words) paragraphs.set(href, (paragraphs.get(href) ?? 0) + 1);
  }
  const open = new Set([...paragraphs].flatMap(([href, count]) => (count >= 3 ? [href] : [])));
  if (open.size === 0 || switchedOff?.has('open-anchors-are-ignored')) return lines;
  return lines.map((line) => (open.has(line.hrefs[0] ?? '') ? { ...line, hrefs: [], linkWords: 0 } : line));
}

const isSibling = (line: Line, other: ReadLine | undefined) =>
  other !== undefined &&
  other.prose &&
  other.region.parent === line.region.parent &&
  other.region.element.tagName === line.region.element.tagName;

/** A story about walls may say what a wall says: in a whole sentence between two of its own, to nobody in particular. */
const isAboutWalls = (line: ReadLine, lines: readonly ReadLine[]) =>
  line.words >= 10 &&
  line.linkWords === 0 &&
  line.text.endsWith('.') &&
  !addressesReader(line.text) &&
  isSibling(line, lines[line.index - 1]) &&
  isSibling(
    line,
    lines.slice(line.index + 1).find((next) => !next.wall),
  );

/** An article has a header as a site has one: headline, standfirst and makers. A site's own name leads home. */
const isStoryHeader = (element: Element) =>
  element.localName === 'header' &&
  element.querySelector('nav, h1 a') === null &&
  (element.closest('article, main') ?? element.querySelector('h1')) !== null;

/** How many lines of furniture stand between a headline and its text. */
const headReach = 30;

/** Whether a box holds the first running text under the page's headline, and more than one paragraph of it. */
function isUnderHeadline({ start }: Region, paragraphs: number, lines: readonly ReadLine[]): boolean {
  if (paragraphs < 3) return false;
  const head = lines.slice(Math.max(0, start - headReach), start);
  const at = head.findLastIndex(({ region }) => region.element.tagName === 'H1');
  return at >= 0 && head.slice(at + 1).every(({ prose }) => !prose);
}

/** Marks the lines of regions that are a menu, or stand beside the article; a region that holds the page's prose is neither. */
function markPlaces(lines: Description[], regions: Region[]): void {
  const places = new Places();
  const proseBefore = new Float64Array(lines.length + 1);
  for (const { index, prose, words } of lines) proseBefore[index + 1] = (proseBefore[index] ?? 0) + (prose ? words : 0);
  const all = proseBefore[lines.length] ?? 0;
  const paragraphs = tally(lines, ({ prose }) => prose);
  let menuUntil = 0;
  let asideUntil = 0;
  let textUntil = 0;
  for (const region of regions) {
    const { element, start, end } = region;
    if (start === end || start < textUntil || (start < menuUntil && start < asideUntil)) continue;
    const place = places.of(element);
    const prose = (proseBefore[end] ?? 0) - (proseBefore[start] ?? 0);
    if (
      place.menu &&
      prose < 60 &&
      end > menuUntil &&
      !isStoryHeader(element) &&
      !(prose > 0 && isSection(region, lines) && isInText(region, lines))
    ) {
      for (const line of lines.slice(start, end)) line.menu = true;
      menuUntil = end;
    }
    const isSmall =
      prose === 0 ||
      prose * (place.surelyAside || place.menu ? 2 : 4) < all ||
      (place.surelyAside && prose * 10 < all * 9);
    const beside = place.aside && (switchedOff?.has('most-text-is-no-margin') || isSmall);
    const isText = () =>
      (!switchedOff?.has('boxes-in-text-stay') && isInText(region, lines)) ||
      (!switchedOff?.has('text-under-headline-stays') && isUnderHeadline(region, paragraphs(region), lines));
    const isSure = (place.surelyAside || place.menu) && !isSection(region, lines);
    const aside = beside && (isSure || !isText());
    // Boxes inside a box of the text are text too, whatever their names.
    if (place.aside && !isSure && prose > 0 && !switchedOff?.has('boxes-in-text-stay') && isInText(region, lines))
      textUntil = end;
    const mayBeFolded = switchedOff?.has('folded-prose-stays') || prose === 0;
    if (end > asideUntil && (aside || (mayBeFolded && isHidden(element)))) {
      for (const line of lines.slice(start, end)) {
        line.aside = true;
        line.prose = false;
      }
      asideUntil = end;
    }
  }
}

const isWallBox = ({ start, end }: Region, lines: readonly ReadLine[]) =>
  end - start <= mostWallLines && lines.slice(start, end).every(({ prose }) => !prose);

/** What stands in one small box with a wall is part of it: its heading, its price, the button that opens it. */
function markWalls(lines: readonly Description[]): void {
  let until = 0;
  for (const line of lines.filter(({ wall }) => wall)) {
    if (line.index < until || !isWallBox(line.region, lines) || switchedOff?.has('walls-keep-their-box')) continue;
    let box = line.region;
    while (box.parent && isWallBox(box.parent, lines)) box = box.parent;
    for (const inside of lines.slice(box.start, box.end)) inside.wall = true;
    until = box.end;
  }
}

/**
 * What each line of a page is made of, says, links to and stands in. Linear in the size of the page; changes nothing in it.
 */
export const describe = (lines: Lines): Reading => atOnce(describing(lines));

/** The same in steps. */
export function* describing({ lines: all, regions }: Lines): Steps<Reading> {
  const lines = withoutOpenAnchor(all);
  const read: Description[] = yield* each(lines, (line, index): Description => {
    const said = judgeWording(line.text);
    const isContent =
      (isCaption(line) && said.wording?.kind !== 'share') || (said.wording !== null && !said.wall && saysMore(line));
    const wording = isContent ? null : said.wording;
    const { wall } = said;
    const prose = !wall && isProse(line, wording);
    return {
      ...line,
      index,
      wording,
      wall,
      prose,
      credit: isCreditLine(lines, index),
      photoCredit: !prose && creditsPictureBefore(line),
      aside: false,
      teaser: false,
      notice: false,
      menu: false,
      isText: false,
      weight: 0,
    };
  });
  for (const line of read) {
    if (!line.wall || !isAboutWalls(line, read) || switchedOff?.has('wall-stories-are-prose')) continue;
    line.wall = false;
    line.prose = true;
  }
  markWalls(read);
  markTeasers(read, regions);
  markNotices(read, regions);
  yield;
  markPlaces(read, regions);
  yield;
  weighLines(read);
  return { lines: read, regions };
}
