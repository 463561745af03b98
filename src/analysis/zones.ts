import { elementNames } from '../dom/element-names';
import type { Region } from '../dom/lines';
import type { Story } from './locate';
import { isInside, type Reading, type ReadLine } from './read-line';

/** A page that was read, with where its article stands. */
export interface ReadArticle extends Reading {
  story: Story;
}

/** Where papers print who made an article and when; each a run of lines in page order. */
export interface Zones {
  /** From a little above the headline to the opening of the text. */
  head: ReadLine[];
  /** The edges of the text itself: its first two lines and its last ones. */
  edges: ReadLine[];
  /** Below the text, to the headline of a next story; nothing that stands beside the article. */
  foot: ReadLine[];
}

/** Lines that are looked at above the headline, before the text where no headline is known, and below the text. */
const above = 8;
const withoutHeadline = 25;
const longestHead = 90;
const below = 160;
const edge = 8;

/** Boxes below a text that print other people's names: readers, other stories. Credits do stand among tags. */
const othersBox =
  /(?:^|[\s_-])(?:comments?|komentar|disqus|sidebar|aside|related|terkait|rekomendasi|populer|popular|trending|modal|login|form|dialog)(?:$|[\s_-])/;

function isAmongOthers(line: ReadLine): boolean {
  let region: Region | null = line.aside ? line.region : null;
  while (region && !othersBox.test(`${region.element.localName} ${elementNames(region.element)}`))
    region = region.parent;
  return region !== null;
}

/** Not a text in the width of the page. */
const isShort = (line: ReadLine) => line.words <= 45;

export function findZones({ lines, story }: ReadArticle): Zones {
  const { first, last, headline } = story;
  const top = headline && headline.index <= first ? headline.index - above : first - withoutHeadline;
  const head = lines.slice(Math.max(0, top, first - longestHead), first);
  const after = lines.slice(last + 1, last + 1 + below);
  const next = after.findIndex(({ region, text }) => {
    const { tagName } = region.element;
    return tagName === 'H1' || (text === headline?.text && /^H\d$/.test(tagName));
  });
  const foot = after.slice(0, next < 0 ? undefined : next).filter((line) => !line.menu && !isAmongOthers(line));
  const ends = [...lines.slice(first, first + 2), ...lines.slice(Math.max(first + 2, last + 1 - edge), last + 1)];
  return { head: head.filter(isShort), edges: ends.filter(isShort), foot: foot.filter(isShort) };
}

/** Lines in the smallest part of the page that holds both; fewer is closer. */
export function distance(line: ReadLine, other: ReadLine): number {
  let region: Region | null = line.region;
  while (region && !isInside(other, region)) region = region.parent;
  return region ? region.end - region.start : Number.POSITIVE_INFINITY;
}
