import { readNames, type Names } from '../../article/byline';
import type { Region } from '../../dom/lines';
import type { ReadLine } from '../../noise/reading';
import { piecesOf, type ReadArticle } from './zones';

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

/** A byline with the element, or the metadata, that it was known by. */
export interface Byline extends Names {
  where: string;
}

const selectorOf = (element: Element) => {
  const name = element.classList.item(0);
  return name ? `.${name}` : element.id ? `#${element.id}` : element.tagName.toLowerCase();
};

const claims = (names: Names, claimed: ReadonlySet<string>): Names => ({
  people: names.people.filter((name) => claimed.has(name.toLowerCase())),
  desks: names.desks.filter((name) => claimed.has(name.toLowerCase())),
});

/**
 * Names that a page prints near its headline without a label: in an element that is called the author's, or the very
 * names that its metadata claims (`claimed`, in small letters). Nearest the headline first; below it before above it.
 */
export function unlabelledBylines(
  head: readonly ReadLine[],
  read: ReadArticle,
  claimed: ReadonlySet<string>,
): Byline[] {
  const title = read.story.headline?.index ?? -1;
  const below = head.filter((line) => line.index > title);
  const above = head.filter((line) => line.index < title).toReversed();
  return [...below, ...above].flatMap((line): Byline[] => {
    if (line.words > 16) return [];
    const inline = authorPieces(line);
    const box = inline?.element ?? authorBox(line, read);
    const names = readNames(inline?.text ?? piecesOf(line));
    const known = box
      ? names
      : line.index > title
        ? claims(readNames(piecesOf(line)), claimed)
        : { people: [], desks: [] };
    if (known.people.length + known.desks.length === 0) return [];
    return [{ ...known, where: box ? selectorOf(box) : selectorOf(line.region.element) }];
  });
}
