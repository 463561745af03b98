import { namesSomebody, nobody, onlyNames, readNames, withHouse, type Names } from '../../indonesian/names';
import { houseName } from '../../indonesian/house-name';
import { parseIndonesianDate, printedDates } from '../../indonesian/indonesian-date';
import { isOutlet } from '../../indonesian/outlet';
import { isSection } from '../../indonesian/person-name';
import { isRegion, isTown } from '../../indonesian/place-names';
import type { Region } from '../../dom/lines';
import { piecesOf } from '../../dom/pieces-of';
import type { ReadLine } from '../../analysis/read-line';
import { distance, type ReadArticle } from './zones';

/** What publishers call the element that prints the writer; "authentication" and "authority" are other things. */
const authorName =
  /author(?!i[sz]|ity|en)|autor(?!i)|byline|penulis|reporter|writer|jurnalis|pewarta|wartawan|creator|namerep|redaksi/i;

const called = (element: Element) =>
  [element.getAttribute('class'), element.id, element.getAttribute('itemprop'), element.getAttribute('rel')].join(' ');

/** Blocks around a line that are asked for their name; one that holds the headline or the text is not. */
const boxes = 3;

function authorBox(line: ReadLine, { story }: ReadArticle): Element | null {
  const holds = (region: Region, index: number) => index >= region.start && index < region.end;
  let region: Region | null = line.region;
  for (let count = 0; region && count < boxes; count += 1) {
    if (holds(region, story.first) || (story.headline && holds(region, story.headline.index))) return null;
    if (authorName.test(called(region.element))) return region.element;
    region = region.parent;
  }
  return null;
}

/** The pieces of a line inside an element that is called the author's. */
function authorPieces(line: ReadLine): { text: string; element: Element } | null {
  const nodes = line.nodes.flatMap((node) => {
    for (
      let element = node.parentElement;
      element && element !== line.region.element;
      element = element.parentElement
    ) {
      if (authorName.test(called(element))) return [{ text: node.data, element }];
    }
    return [];
  });
  const [first] = nodes;
  return first ? { text: nodes.map(({ text }) => text).join('\n'), element: first.element } : null;
}

/** A byline with its line, and the element that it was known by. */
export interface Byline extends Names {
  where: string;
  line: ReadLine;
}

const selectorOf = (element: Element) => {
  const name = element.classList.item(0);
  return name ? `.${name}` : element.id ? `#${element.id}` : element.tagName.toLowerCase();
};

/** What the page is known to be of: names that its metadata claims (in small letters), and the paper's (see `houseName`). */
export interface KnownNames {
  claimed: ReadonlySet<string>;
  house: ReadonlySet<string>;
}

const isTimed = (line: ReadLine | undefined) =>
  line !== undefined && line.words <= 12 && parseIndonesianDate(line.text, 'Asia/Jakarta')?.includes('T') === true;

/** Names that a line gives away without any mark in the page: claimed ones, those signed with the paper's name, the paper beside the date. */
function knownByText(line: ReadLine, lines: readonly ReadLine[], { claimed, house }: KnownNames): Names {
  const { people, desks } = withHouse(readNames(piecesOf(line)), house);
  const isHouse = (name: string) => house.has(houseName(name));
  const isClaimed = (name: string) => claimed.has(name.toLowerCase());
  const signed = desks.some(isHouse);
  const own = desks.filter((name) => !isHouse(name));
  if (signed && people.length + own.length > 0) return { people, desks: own };
  const dated = isTimed(line) || isTimed(lines[line.index - 1]) || isTimed(lines[line.index + 1]);
  return { people: people.filter(isClaimed), desks: signed && dated ? desks : desks.filter(isClaimed) };
}

/** Where a writer's own page is. */
const writerAddress =
  /\/(?:authors?|penulis|profil[e]?|reporters?|jurnalis|wartawan|kontributor|editors?|redaksi|users?)[/-]./i;

/** A line that is a date has no more words; what stands beside it is in one box with it, of so many lines. */
const longestDate = 12;
const smallBox = 8;

/** No byline without dates says more, in words. */
const longestByline = 16;

const holdsDate = (line: ReadLine) => printedDates(piecesOf(line).replaceAll('\n', ' '), 'Asia/Jakarta').length > 0;

const isDated = (line: ReadLine | undefined): line is ReadLine =>
  line !== undefined && line.words <= longestDate && holdsDate(line);

const isInFigure = ({ region: { element } }: ReadLine) => element.closest('figure, figcaption') !== null;

/**
 * Names that stand where papers print who wrote it, and nothing else beside them: with the date, next to it, or as a
 * link to a writer's page. A section, a place or whoever is in the headline stands there too.
 */
function knownByPlace(line: ReadLine, { lines, story }: ReadArticle, house: ReadonlySet<string>): Names {
  if (line.menu || line.aside || line.words > longestDate || isInFigure(line)) return nobody;
  const { people, desks } = withHouse(onlyNames(piecesOf(line)), house);
  const isLinked = line.hrefs.some((href) => writerAddress.test(href));
  const isBesideDate = [lines[line.index - 1], lines[line.index + 1]].some(
    (near) => isDated(near) && distance(line, near) <= smallBox,
  );
  const isHeading = /^H[1-3]$/.test(line.region.element.tagName);
  if (!isLinked && (isHeading || !(isDated(line) || isBesideDate))) return nobody;
  const isWriter = (name: string) =>
    (isLinked || name.includes(' ')) &&
    !(isSection(name) || isTown(name) || isRegion(name)) &&
    !story.headline?.text.includes(name);
  const own = isDated(line) ? desks.filter((name) => !isSection(name) && !isOutlet(name)) : [];
  return { people: people.filter(isWriter), desks: own };
}

/** How many lines behind the text a box with the writer's name may stand. */
const footReach = 12;

/** Who has a box with a name below the text, called the author's or with a link to her page: the first there. */
export function nameBelow(foot: readonly ReadLine[], read: ReadArticle, house: ReadonlySet<string>): Byline | null {
  for (const line of foot) {
    if (line.index > read.story.last + footReach || line.words > longestDate) continue;
    const box = authorBox(line, read);
    const isLinked = line.linkWords === line.words && line.hrefs.some((href) => writerAddress.test(href));
    if (!box && !isLinked) continue;
    const { people } = withHouse(onlyNames(piecesOf(line)), house);
    const full = people.filter((name) => name.includes(' ') && !isSection(name));
    if (full.length > 0) return { people: full, desks: [], line, where: selectorOf(box ?? line.region.element) };
  }
  return null;
}

/**
 * Names that a page prints near its headline without a label: in an element that is called the author's, or such as the
 * text alone gives away. Nearest the headline first; below it before above it.
 */
export function unlabelledBylines(head: readonly ReadLine[], read: ReadArticle, known: KnownNames): Byline[] {
  const title = read.story.headline?.index ?? -1;
  const below = head.filter((line) => line.index > title);
  const above = head.filter((line) => line.index < title).toReversed();
  return [...below, ...above].flatMap((line): Byline[] => {
    const inline = authorPieces(line);
    const box = inline?.element ?? authorBox(line, read);
    // In the writer's own box a date of publication and one of a change may stand with the name.
    if (line.words > longestByline && !(box && !line.prose && holdsDate(line))) return [];
    const isBelow = line.index > title;
    const named = box ? withHouse(readNames(inline?.text ?? piecesOf(line)), known.house) : nobody;
    const told = namesSomebody(named) || !isBelow ? named : knownByText(line, read.lines, known);
    const names = namesSomebody(told) || !isBelow ? told : knownByPlace(line, read, known.house);
    return namesSomebody(names) ? [{ ...names, line, where: selectorOf(box ?? line.region.element) }] : [];
  });
}
