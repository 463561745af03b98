import type { Removal } from '../article/removal';
import { textWords, type Reading, type ReadLine } from '../analysis/read-line';
import { describe } from '../analysis/describe';
import { readLines } from '../dom/lines';
import { standingOf } from '../analysis/standing';
import { locate, type Story } from '../analysis/locate';
import { isNextHeadline } from '../analysis/next-story';
import type { ReadArticle } from '../analysis/zones';
import { readAgain } from './readability-engine';

const storyWords = ({ lines }: Reading, { first, last }: Story) => textWords(lines.slice(first, last + 1));

/** A text this long, that holds most of the page's prose, needs no second opinion. */
const longEnough = 150;

/** Blocks in blocks: Readability's time grows with the square of it, and no page of the real ones comes near. */
const deepest = 120;

function isDeep({ regions }: Reading): boolean {
  const depths = new Map<unknown, number>();
  return regions.some((region) => {
    const depth = (depths.get(region.parent) ?? 0) + 1;
    depths.set(region, depth);
    return depth > deepest;
  });
}

/** Fields: Readability takes them out one by one, and their form is told each time. Real pages have a dozen. */
const mostFields = 500;

const hasManyFields = (copy: Document) => copy.querySelectorAll('input').length > mostFields;

const isCostly = (copy: Document, reading: Reading): boolean =>
  (!switchedOff?.has('deep-pages-read-once') && isDeep(reading)) ||
  (!switchedOff?.has('form-pages-read-once') && hasManyFields(copy));

/** Whether Readability is asked for its opinion on a text that was found, or on a page where none was. */
export function isDoubtful(reading: Reading, story: Story | null): boolean {
  if (!story) return true;
  // A short text that its own credits close is whole: what follows is another story.
  if (story.end?.because === 'credits') return false;
  const words = storyWords(reading, story);
  const all = textWords(reading.lines);
  return words < longEnough || (words * 2 < all && !story.end);
}

/** A reading up to, not with, the line that is the headline of a next story in `reading`: Readability joins stories. */
function withoutNext(other: Reading, { lines }: Reading, story: Story | null): Reading {
  const headline = story?.headline;
  const next = headline && lines.slice(story.last + 1).find((line) => isNextHeadline(line, headline, lines));
  const stop = next ? other.lines.findIndex((line) => line.text === next.text) : -1;
  if (stop < 0) return other;
  const regions = other.regions.filter(({ start }) => start < stop);
  for (const region of regions) region.end = Math.min(region.end, stop);
  return { lines: other.lines.slice(0, stop), regions };
}

/** Where a text that another engine read stands among the page's own lines; nowhere where none of its own is found. */
function placeOf({ lines, regions }: Reading, other: Reading, text: Story, story: Story | null): ReadArticle {
  const read = new Set(other.lines.slice(text.first, text.last + 1).map((line) => line.text));
  const found = lines.filter((line) => line.prose && read.has(line.text));
  const [first] = found;
  const last = found.at(-1);
  const around = { ...text, headline: story?.headline ?? null, prelude: [] };
  if (!first || !last) return { lines: [], regions: [], story: around };
  return { lines, regions, story: { ...around, first: first.index, last: last.index } };
}

/** A body as another engine sees it, read from its own copy: no line or element of it is one of the page's. */
export interface Opinion {
  reading: Reading;
  story: Story;
  /** Where that text begins and ends among the lines of the page itself: Readability cuts away who wrote it, and what is around it. */
  place: ReadArticle;
  /** Why this one was taken. */
  because: string;
}

/**
 * Where our own finder is in doubt, Readability reads a copy too; of the two bodies the one with more prose that the judge
 * keeps wins. One that begins behind the end of our own, or stands above the headline, has to stand as near the headline.
 */
export function secondOpinion(copy: Document, reading: Reading, story: Story | null): Opinion | null {
  if (!isDoubtful(reading, story) || isCostly(copy, reading)) return null;
  const content = readAgain(copy);
  if (!content) return null;
  const other = withoutNext(describe(readLines(content)), reading, story);
  const otherStory = locate(other, null);
  if (!otherStory) return null;
  const top = story?.headline && story.headline.index < story.first ? story.headline.index : 0;
  const apart = new Set(reading.lines.filter(({ notice, index }) => notice || index < top).map(({ text }) => text));
  const read = other.lines.slice(otherStory.first, otherStory.last + 1);
  // What stands above the headline, or in a notice, is no text of the article.
  const words = textWords(read.filter(({ text }) => !apart.has(text)));
  const own = story ? storyWords(reading, story) : 0;
  if (words <= own * 1.2) return null;
  const place = placeOf(reading, other, otherStory, story);
  const { first, last, headline } = place.story;
  const leavesOut = story !== null && place.lines.length > 0 && (first > story.last || last < (headline?.index ?? 0));
  if (leavesOut && standingOf(reading, place.story).standing <= standingOf(reading, story).standing) return null;
  return {
    reading: other,
    story: otherStory,
    place,
    because: `Readability: ${words} words of prose, our own finder ${own}`,
  };
}

/** The page's own lines amid its text, ours or Readability's, that are neither in what that read nor `said` elsewhere. */
export function leftOut(
  { reading, place }: Opinion,
  { lines }: Reading,
  story: Story | null,
  said: (line: ReadLine) => boolean,
): Removal[] {
  const read = reading.lines.map(({ text }) => text).join('\n');
  const spans = [...(story ? [story] : []), ...(place.lines.length > 0 ? [place.story] : [])];
  const isAmid = ({ index }: ReadLine) => spans.some(({ first, last }) => index >= first && index <= last);
  return lines
    .filter((line) => isAmid(line) && !read.includes(line.text) && !said(line))
    .map(({ text }) => ({ id: null, kind: 'related', reason: 'opinion: Readability', text }));
}
