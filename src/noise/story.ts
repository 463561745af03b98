import type { Region } from '../dom/lines';
import type { Layout, Site } from '../sites/site';
import { bodyRegion } from './body-region';
import { findHeadline } from './headline';
import { opensWithDateline } from './dateline-opening';
import { linkShare } from './judge-line';
import { findPrelude } from './prelude';
import type { Reading, ReadLine } from './reading';

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
  /** Name of the layout whose body selector was trusted, or null for the general engine. */
  layout: string | null;
  /** Whether a rule served the page but its body was empty or far shorter than the page's prose. */
  distrusted: boolean;
}

/** "Penulis : X", "Editor: Y", "Rep: X / Red: Y": a line that says who made the text. */
const creditLine =
  /^(?:oleh|by|penulis|pewarta|reporter|rep|editor|redaktur|red|jurnalis|wartawan|kontributor|penyunting|penerjemah|fotografer|laporan|sumber|sumber berita|source|author)\s*[:：/|]\s*\S/i;

/** The same label in a cell or line of its own; the name follows. */
const roleAlone = /^(?:penulis|pewarta|reporter|editor|redaktur|jurnalis|kontributor)\s*:?$/i;

/** "Artikel ini telah tayang di warta.example dengan judul …": where a syndicated text is from. */
const syndicationLine = /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|juga) (?:di)?(?:tayang|naik|terbit|muat|publikasi)/i;

/** Whether a line prints a maker of the text under a label, or where the text is from. */
export const isCreditLine = (line: ReadLine): boolean =>
  roleAlone.test(line.text) ||
  (line.words <= 25 && creditLine.test(line.text)) || (line.words <= 50 && syndicationLine.test(line.text));

const copyright = /^(?:copyright\b|©|hak cipta\b|\(c\) )/i;

/** The smallest part that holds a line's neighbours: the container of its paragraph, or of its bare text. */
export const holder = (line: ReadLine): Region =>
  line.region.end - line.region.start > 1 ? line.region : (line.region.parent ?? line.region);

const proseWords = (lines: ReadLine[]) => lines.reduce((sum, line) => sum + (line.prose ? line.words : 0), 0);

type Marker = 'credits' | 'list' | 'wall' | 'copyright' | 'again' | 'gap';

/** Lines of furniture in a row that no article bridges. */
const widestGap = 12;

const isFurniture = (line: ReadLine) => line.aside || line.wording !== null || linkShare(line) > 0.5;

function endMarker(line: ReadLine, headline: string | null): Marker | null {
  if (line.wall) return 'wall';
  if (line.aside) return null;
  if (isCreditLine(line)) return 'credits';
  if (line.text === headline) return 'again';
  if (line.words <= 12 && copyright.test(line.text)) return 'copyright';
  if (line.wording?.strength === 'sure' && (line.wording.kind === 'related' || line.wording.kind === 'comments')) return 'list';
  return null;
}

const signature = (line: ReadLine) => {
  const { element } = holder(line);
  const { element: own } = line.region;
  return `${own.tagName}.${own.getAttribute('class') ?? ''}<${element.tagName}.${element.getAttribute('class') ?? ''}`;
};

/** Whether the text really ends at a marker, or only makes a pause there (a box of links between two paragraphs). */
function isEnd(marker: Marker, before: ReadLine[], after: ReadLine[]) {
  if (marker === 'wall') return true;
  const made = new Set(before.filter((line) => line.prose).map(signature));
  const own = after.filter((line) => line.prose && made.has(signature(line)));
  const rest = proseWords(own);
  const read = proseWords(before);
  if (marker === 'list') return own.length < 2 || rest < 30;
  if (marker === 'again') return read >= 40;
  if (marker === 'gap') return rest < 30;
  return rest < read && (own.length < 3 || rest < read / 2);
}

function span({ lines }: Reading, regions: Region[], headline: string | null) {
  const inside = regions.flatMap((region) => lines.slice(region.start, region.end));
  const firstProse = inside.findIndex((line) => line.prose);
  if (firstProse < 0) return null;
  let lastProse = firstProse;
  for (let index = firstProse + 1; index < inside.length; index += 1) {
    const line = inside[index];
    if (!line) continue;
    const gap = line.prose && inside.slice(lastProse + 1, index).filter(isFurniture).length > widestGap;
    const marker = gap ? 'gap' : endMarker(line, headline);
    const stop = gap ? lastProse + 1 : index;
    if (marker && isEnd(marker, inside.slice(firstProse, stop), inside.slice(index))) {
      return { inside, firstProse, end: { index: inside[stop]?.index ?? line.index, because: marker }, stop };
    }
    if (line.prose) lastProse = index;
  }
  return { inside, firstProse, end: null, stop: inside.length };
}

/** "Jakarta -" in bold, by itself before the first paragraph. */
const isDatelineAlone = (line: ReadLine) => line.words <= 8 && /[-–—]$/.test(line.text) && opensWithDateline(`${line.text} `);

const isInside = ({ index }: ReadLine, regions: Region[]) => regions.some(({ start, end }) => index >= start && index < end);

/** The tightest part may leave out a dateline that stands just before it. */
function withDateline({ lines }: Reading, region: Region): Region {
  const before = lines[region.start - 1];
  return before && region.parent && holder(before) === region.parent && isDatelineAlone(before) ? region.parent : region;
}

function toStory(reading: Reading, site: Site | null, regions: Region[], layout: string | null, distrusted: boolean): Story | null {
  const first = regions.flatMap((region) => reading.lines.slice(region.start, region.end)).find((line) => line.prose);
  if (!first) return null;
  const headline = findHeadline(reading, first, site);
  const found = span(reading, regions, headline?.text ?? null);
  if (!found) return null;
  const { inside, firstProse, end, stop } = found;
  const own = inside.slice(firstProse, stop);
  const prelude = findPrelude(reading, own, headline);
  const text = own.slice(prelude.length === 0 ? 0 : own.indexOf(prelude.at(-1) ?? first) + 1);
  const prose = text.find((line) => line.prose) ?? text[0] ?? first;
  const before = reading.lines[prose.index - 1];
  const opening = before && isDatelineAlone(before) && isInside(before, regions) ? before : prose;
  return { headline, prelude, regions, first: opening.index, last: lastOf(text)?.index ?? opening.index, end, layout, distrusted };
}

/** Links to other stories that close the container are no part of the text, unless it announces them with a colon. */
function lastOf(text: ReadLine[]): ReadLine | undefined {
  const lastProse = text.findLastIndex((line) => line.prose);
  if (text[lastProse]?.text.endsWith(':')) return text.at(-1);
  return text.findLast((line, index) => index <= lastProse || !(line.aside || line.wording || (linkShare(line) > 0.8 && line.words > 2)));
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

/** Finds the article's text: by the site's rule where it holds, else by the general engine. Null: no prose at all. */
export function findStory(reading: Reading, site: Site | null): Story | null {
  const { lines } = reading;
  const general = bodyRegion(reading);
  const byGeneral = (distrusted: boolean) =>
    general ? toStory(reading, site, [withDateline(reading, general.region)], null, distrusted) : null;
  const isFarShorter = (words: number) => {
    if (!general || words * 2 >= general.words) return false;
    // The part that the general engine found may hold the next story too: what counts is the first.
    const story = byGeneral(false);
    return story !== null && words * 2 < proseWords(lines.slice(story.first, story.last + 1));
  };
  let distrusted = false;
  for (const layout of site?.layouts ?? []) {
    const regions = ruleRegions(reading, layout);
    const words = regions.reduce((sum, { start, end }) => sum + proseWords(lines.slice(start, end)), 0);
    if (regions.length === 0) continue;
    if (isFarShorter(words)) {
      distrusted = true;
      continue;
    }
    const story = toStory(reading, site, regions, layout.name, false);
    if (story) return story;
  }
  return byGeneral(distrusted);
}
