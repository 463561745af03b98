import type { Region } from '../dom/lines';
import { isSameTitle, pageTitles } from '../dom/page-titles';
import type { Layout, Site } from '../sites/site';
import { bestPart, bodyCandidates, bodyParts, type BodyCandidate } from './body-region';
import { lastOf } from './closing-lines';
import { findHeadline } from './headline';
import { findPrelude, isDatelineAlone } from './prelude';
import { isInside, textWords, type Reading, type ReadLine } from './read-line';
import { boxOf } from './weight';
import { standingOf, type Standing } from './standing';
import { findSpan, holder, type Break, type Marker } from './text-end';

/** Where the article's own text stands among the lines of a page. */
export interface Story {
  /** The line that is the headline as shown, where one is convincing. */
  headline: ReadLine | null;
  /** Standfirst and captions that stand in the container before the text opens. */
  prelude: ReadLine[];
  /** The part, or parts in order, that hold the text. */
  regions: Region[];
  /** Index of the first and of the last line that belongs to the text. */
  first: number;
  last: number;
  /** What ended the text before its container did. */
  end: { index: number; because: Marker } | null;
  /** Where it may have ended, as far as was read. */
  breaks: Break[];
  /** Name of the layout whose body selector was trusted, or null for the general engine. */
  layout: string | null;
  /** Whether a rule served the page but its body was empty or far shorter than the page's prose. */
  distrusted: boolean;
}

const isInAny = (line: ReadLine, regions: Region[]) => regions.some((region) => isInside(line, region));

/** A single paragraph goes on in the short lines beside it: its part is the box that it stands in. */
function whole({ lines }: Reading, region: Region): Region {
  const only = region.end - region.start === 1 ? lines[region.start] : undefined;
  return only ? boxOf(only) : region;
}

/** The smallest part that holds all running text of a larger one. */
function tightest(text: readonly ReadLine[], region: Region): Region {
  const prose = text.filter((line) => line.isText);
  const last = prose.at(-1)?.index ?? 0;
  let tight = prose[0] ? boxOf(prose[0]) : region;
  while (tight.parent && last >= tight.end) tight = tight.parent;
  return tight;
}

/** The tightest part may leave out a dateline that stands just before it. */
function withDateline({ lines }: Reading, region: Region): Region {
  const before = lines[region.start - 1];
  return before && region.parent && holder(before) === region.parent && isDatelineAlone(before)
    ? region.parent
    : region;
}

/** Whether a headline is a heading with the very words of the page's metadata. */
const isConfirmed = ({ text, region: { element } }: ReadLine) =>
  /^H[1-3]$/i.test(element.tagName) && pageTitles(element.ownerDocument).some((title) => isSameTitle(title, text));

/** In a part that holds the headline, the lines below it: what is above is a picture's, a notice or another story. */
function belowHeadline(inside: readonly ReadLine[], headline: ReadLine | null): readonly ReadLine[] {
  const at = headline ? inside.indexOf(headline) : -1;
  const [above, below] = [textWords(inside.slice(0, at)), textWords(inside.slice(at + 1))];
  const isBelow = headline !== null && at >= 0 && (below >= above || (below > 0 && isConfirmed(headline)));
  return isBelow ? inside.slice(at + 1) : inside;
}

/** The story in a part of the page, or in the parts that a layout names, which are taken as they are. */
function toStory(reading: Reading, parts: Region[], layout: string | null, headline: ReadLine | null): Story | null {
  const inside = belowHeadline(
    parts.flatMap((part) => reading.lines.slice(part.start, part.end)),
    headline,
  );
  const first = inside.find((line) => line.isText);
  if (!first) return null;
  const span = findSpan(inside, reading.lines, headline);
  if (!span) return null;
  const own = inside.slice(span.from, span.stop);
  const ended = inside[span.stop];
  const end = span.because && ended ? { index: ended.index, because: span.because } : null;
  const prelude = findPrelude(reading, own, headline);
  const found = own.slice(prelude.length === 0 ? 0 : own.indexOf(prelude.at(-1) ?? first) + 1);
  const [part] = parts;
  const regions = layout === null && part ? [withDateline(reading, tightest(found, part))] : parts;
  const text = found.filter((line) => isInAny(line, regions));
  const prose = text.find((line) => line.isText) ?? text[0] ?? first;
  const before = reading.lines[prose.index - 1];
  const opening = before && isDatelineAlone(before) && isInAny(before, regions) ? before : prose;
  return {
    headline,
    prelude,
    regions,
    first: opening.index,
    last: lastOf(text)?.index ?? opening.index,
    end,
    breaks: span.breaks,
    layout,
    distrusted: false,
  };
}

/** The parts that a layout calls the body, up to the headline of a next story in the same markup. */
function ruleRegions({ regions }: Reading, { body, title }: Layout): Region[] {
  const found: Region[] = [];
  let until = -1;
  for (const region of regions) {
    if (region.start < until) continue;
    if (found.length > 0 && region.element.matches(title)) break;
    if (!region.element.matches(body)) continue;
    if (region.end > region.start) found.push(region);
    until = Math.max(until, region.end);
  }
  return found;
}

/** A text that may be the article's, with what speaks for and against it. */
export interface Candidate extends Standing {
  /** The part of the page that it was looked for in. */
  part: Region;
  story: Story;
}

/** The candidate for which most speaks, of equal ones the first; null of none. */
export const bestCandidate = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>((best, one) => (best && best.standing >= one.standing ? best : one), null);

/** The page's headline, and the parts of the page that hold text. */
function findHead(reading: Reading, site: Site | null): { headline: ReadLine | null; parts: BodyCandidate[] } {
  const parts = bodyParts(reading);
  const largest = bestPart(parts)?.region;
  const first = largest && reading.lines.slice(largest.start, largest.end).find((line) => line.isText);
  return { headline: first ? findHeadline(reading, first, site) : null, parts };
}

/** The texts that the general engine compares. */
function textsOf(reading: Reading, headline: ReadLine | null, parts: readonly BodyCandidate[]): Candidate[] {
  const opening = headline ? reading.lines.slice(headline.index + 1).find((line) => line.isText) : undefined;
  return bodyCandidates(parts, opening).flatMap(({ region }) => {
    const story = toStory(reading, [whole(reading, region)], null, headline);
    return story ? [{ part: region, story, ...standingOf(reading, story) }] : [];
  });
}

/** The page's headline, and the texts that the general engine compares. */
export function findCandidates(
  reading: Reading,
  site: Site | null,
): { headline: ReadLine | null; candidates: Candidate[] } {
  const { headline, parts } = findHead(reading, site);
  return { headline, candidates: textsOf(reading, headline, parts) };
}

/** Finds the article's text: by the site's rule where it holds, else by the general engine. Null: no text at all. */
export function locate(reading: Reading, site: Site | null): Story | null {
  const { lines } = reading;
  const { headline, parts } = findHead(reading, site);
  const all = textWords(lines);
  let compared: { best: Candidate | null } | null = null;
  const byGeneral = () => (compared ??= { best: bestCandidate(textsOf(reading, headline, parts)) }).best?.story ?? null;
  const isFarShorter = (words: number) => {
    // No text has more words than the page: most rules are served without asking the general engine.
    const general = words * 2 < all ? byGeneral() : null;
    return general !== null && words * 2 < textWords(lines.slice(general.first, general.last + 1));
  };
  let distrusted = false;
  for (const layout of site?.layouts ?? []) {
    const regions = ruleRegions(reading, layout);
    const words = regions.reduce((sum, { start, end }) => sum + textWords(lines.slice(start, end)), 0);
    if (regions.length === 0) continue;
    if (isFarShorter(words)) {
      distrusted = true;
      continue;
    }
    const story = toStory(reading, regions, layout.name, headline);
    if (story) return story;
  }
  const general = byGeneral();
  return general && { ...general, distrusted };
}
