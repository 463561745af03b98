import { namesSomebody, nobody, onlyNames, readNames, withHouse, type Names } from '../indonesian/names';
import { houseName } from '../indonesian/house-name';
import { printedDates } from '../indonesian/indonesian-date';
import { isOutlet } from '../indonesian/outlet';
import { isSection } from '../indonesian/person-name';
import { isRegion, isTown } from '../indonesian/place-names';
import type { Region } from '../dom/lines';
import { piecesOf } from '../dom/pieces-of';
import { certain, type Said } from './label';
import { isInside, type ReadLine } from './read-line';
import { distance, type ReadArticle } from './zones';

/** What publishers call the element that prints the writer; "authentication" and "authority" are other things. */
const authorName =
  /author(?!i[sz]|ity|en)|autor(?!i)|byline|penulis|reporter|writer|jurnalis|pewarta|wartawan|creator|namerep|redaksi/i;

const called = (element: Element) =>
  [element.getAttribute('class'), element.id, element.getAttribute('itemprop'), element.getAttribute('rel')].join(' ');

/** Blocks around a line that are asked for their name; one that holds the headline or the text is not. */
const boxes = 3;

function authorBox(line: ReadLine, { lines, story }: ReadArticle): Element | null {
  let region: Region | null = line.region;
  for (let count = 0; region && count < boxes; count += 1, region = region.parent) {
    for (const own of [lines[story.first], story.headline]) if (own && isInside(own, region)) return null;
    if (authorName.test(called(region.element))) return region.element;
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

const selectorOf = (element: Element) => {
  const name = element.classList.item(0);
  return name ? `.${name}` : element.id ? `#${element.id}` : element.tagName.toLowerCase();
};

/** A byline without a label, by the signal that it was known by; none where nobody is named. */
const bylineBy = (line: ReadLine, signal: string, where: string, names: Names): Said[] =>
  namesSomebody(names) ? [{ line, sign: { ...certain('byline', signal, where), names } }] : [];

/** What the page is known to be of: names that its metadata claims (in small letters), and the paper's (see `houseName`). */
export interface KnownNames {
  claimed: ReadonlySet<string>;
  house: ReadonlySet<string>;
}

/** Names that a line gives away without any mark in the page: claimed ones, those signed with the paper's name, the paper beside the date. */
function knownByText(line: ReadLine, lines: readonly ReadLine[], { claimed, house }: KnownNames): Names {
  const { people, desks } = withHouse(readNames(piecesOf(line)), house);
  const isHouse = (name: string) => house.has(houseName(name));
  const isClaimed = (name: string) => claimed.has(name.toLowerCase());
  const signed = desks.some(isHouse);
  const own = desks.filter((name) => !isHouse(name));
  if (signed && people.length + own.length > 0) return { people, desks: own };
  const dated = isDated(line) || isDated(lines[line.index - 1]) || isDated(lines[line.index + 1]);
  return { people: people.filter(isClaimed), desks: signed && dated ? desks : desks.filter(isClaimed) };
}

/** Where a writer's own page is. */
const writerAddress =
  /\/(?:authors?|penulis|profile?|reporters?|jurnalis|wartawan|kontributor|editors?|redaksi|users?)[/-]./i;

const leadsToWriter = ({ hrefs }: ReadLine) => hrefs.some((href) => writerAddress.test(href));

/** A line that is a date has no more words; what stands beside it is in one box with it, of so many lines. */
const longestDate = 12;
const smallBox = 8;

/** No byline without dates says more, in words. */
const longestByline = 16;

const holdsDate = (line: ReadLine) => printedDates(piecesOf(line).replaceAll('\n', ' '), 'Asia/Jakarta').length > 0;

const isDated = (line: ReadLine | undefined) => line !== undefined && line.words <= longestDate && holdsDate(line);

/**
 * Names that stand where papers print who wrote it, and nothing else beside them: with the date, next to it, or as a
 * link to a writer's page. A section, a place or whoever is in the headline stands there too.
 */
function knownByPlace(line: ReadLine, { lines, story }: ReadArticle, house: ReadonlySet<string>): Names {
  if (line.menu || line.aside || line.words > longestDate || line.region.element.closest('figure, figcaption'))
    return nobody;
  const { people, desks } = withHouse(onlyNames(piecesOf(line)), house);
  const isLinked = leadsToWriter(line);
  const isBesideDate = [lines[line.index - 1], lines[line.index + 1]].some(
    (near) => near && isDated(near) && distance(line, near) <= smallBox,
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
export const nameBelow = (foot: readonly ReadLine[], read: ReadArticle, { house }: KnownNames): Said[] =>
  foot
    .flatMap((line) => {
      const box = authorBox(line, read);
      const isNamed = box || (line.linkWords === line.words && leadsToWriter(line));
      if (!isNamed || line.index > read.story.last + footReach || line.words > longestDate) return [];
      const { people } = withHouse(onlyNames(piecesOf(line)), house);
      const full = people.filter((name) => name.includes(' ') && !isSection(name));
      const where = selectorOf(box ?? line.region.element);
      return bylineBy(line, 'below', where, { people: full, desks: [] });
    })
    .slice(0, 1);

/** Lines at the end of the text in which a signature may stand. */
const lastLines = 3;

/** Initials of a newsroom have no more letters. */
const longestInitials = 4;

const isCapitals = (text: string) => /^[\p{Lu}\p{M}.,'’&|/ ()-]{5,120}$/u.test(text);

/**
 * Writers who sign in capitals at the end of the text and nowhere else: "SARI WULAN | MARTINUS". One name has two words or
 * more, and none is as short as initials.
 */
export const signature = ({ lines, story }: ReadArticle): Said[] =>
  lines
    .slice(Math.max(story.first, story.last + 1 - lastLines), story.last + 2)
    .flatMap((line) => {
      const signed = (line.nodes.at(-1)?.data ?? '').trim();
      if (line.aside || /^H\d$/.test(line.region.element.tagName) || !isCapitals(signed)) return [];
      const { people } = readNames(signed);
      const areFull =
        people.some((name) => name.includes(' ')) && people.every((name) => name.length > longestInitials);
      return areFull ? bylineBy(line, 'signature', 'signature', { people, desks: [] }) : [];
    })
    .slice(-1);

/** A box called the author's may hold more than names; what metadata confirms, or the first box, is safe. */
function safest(all: readonly Said[], { claimed }: KnownNames): Said[] {
  const names = (some: (name: string) => boolean) => all.find(({ sign }) => sign.names?.people.some(some));
  const safe = names((name) => claimed.has(name.toLowerCase())) ?? names(() => true) ?? all[0];
  return all.filter(({ sign }) => sign.detail === safe?.sign.detail);
}

/**
 * Names that a page prints near its headline without a label: in an element that is called the author's, or such as the
 * text alone gives away. Nearest the headline first; below it before above it.
 */
export function unlabelledBylines(head: readonly ReadLine[], read: ReadArticle, known: KnownNames): Said[] {
  const title = read.story.headline?.index ?? -1;
  const below = head.filter((line) => line.index > title);
  const above = head.filter((line) => line.index < title).toReversed();
  const found = [...below, ...above].flatMap((line): Said[] => {
    const inline = authorPieces(line);
    const box = inline?.element ?? authorBox(line, read);
    // In the writer's own box a date of publication and one of a change may stand with the name.
    if (line.words > longestByline && !(box && !line.prose && holdsDate(line))) return [];
    const where = selectorOf(box ?? line.region.element);
    const boxed = box ? withHouse(readNames(inline?.text ?? piecesOf(line)), known.house) : nobody;
    const named = bylineBy(line, 'author box', where, boxed);
    if (named.length > 0 || line.index < title) return named;
    const told = bylineBy(line, 'known', where, knownByText(line, read.lines, known));
    return told.length > 0 ? told : bylineBy(line, 'place', where, knownByPlace(line, read, known.house));
  });
  return safest(found, known);
}
