import { elementNames } from '../dom/element-names';
import type { Region } from '../dom/lines';
import { opensWithDateline } from '../indonesian/dateline-opening';
import { saysWhoOrWhen } from './credit-line';
import { pictureBefore } from './photo-line';
import { isInside, type Reading, type ReadLine } from './read-line';
import { makeOf } from './text-end';

/** "Jakarta -" in bold, by itself before the first paragraph. */
export const isDatelineAlone = (line: ReadLine): boolean =>
  line.words <= 8 && /[-–—]$/.test(line.text) && opensWithDateline(`${line.text} `);

/** A story opens within this many lines of running text, or the prelude is none. */
const reach = 6;

/** "Warta.com, Jakarta -" and "Jakarta (Warta) -" open a text wherever they stand. */
const namesOutlet = /^\S+\.(?:com|co|id|net|tv)\b|^[^.]{0,40}\([^)]{2,30}\) ?[-–—]/i;

/** So many lines may stand before any other dateline: a standfirst and a caption. */
const mostBefore = 2;

const captionName = /(?:^|[\s_-])(?:caption|fig-?caption|foto|photo|pic|image|img)/;
const deckName =
  /(?:^|[\s_-])(?:deck|dek|lead|sub-?title|sub-?judul|standfirst|summary|sinopsis|excerpt|teras|ringkasan)(?:$|[\s_-])/;

/** The line's own block and the few around it that hold little else, and no other running text. */
function boxes(line: ReadLine, lines: readonly ReadLine[]): Region[] {
  const found: Region[] = [];
  for (
    let region: Region | null = line.region;
    region && found.length < 3 && region.end - region.start <= 6;
    region = region.parent
  ) {
    if (lines.slice(region.start, region.end).some((other) => other.prose && other !== line)) break;
    found.push(region);
  }
  return found;
}

/** Indonesian captions end in the day of the picture: "…, Jumat (9/10)." */
const endsInDay = /\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\)\.?$/;

/** Whether a line says what a picture shows: by its element, its name, its end, or the picture's own words. */
export const isCaption = (line: ReadLine, lines: readonly ReadLine[]): boolean =>
  line.region.element.tagName === 'FIGCAPTION' ||
  boxes(line, lines).some(
    (region) => region.element.tagName === 'FIGURE' || captionName.test(elementNames(region.element)),
  ) ||
  isAltText(line) ||
  endsInDay.test(line.text);

/** A caption without a box of its own repeats what the picture says of itself. */
function isAltText(line: ReadLine): boolean {
  const parent = line.region.parent?.element ?? line.region.element;
  const images = parent.querySelectorAll('img[alt]');
  return [...images].slice(0, 30).some((image) => image.getAttribute('alt')?.trim() === line.text);
}

/** Whether a line is called a standfirst, or stands in one small box with the headline. */
export const isNamedDeck = (line: ReadLine, headline: ReadLine | null, lines: readonly ReadLine[]): boolean =>
  boxes(line, lines).some(
    (region) => (headline !== null && isInside(headline, region)) || deckName.test(elementNames(region.element)),
  );

/** Whether a whole sentence in the headline's box, or in one called a standfirst, stands between headline and text. */
export function isStandfirst(
  line: ReadLine,
  { headline, first }: { headline: ReadLine | null; first: number },
  lines: readonly ReadLine[],
): boolean {
  if (!headline || line.index <= headline.index || line.index >= first || line.linkWords > 0) return false;
  return /[.!?]$/.test(line.text) && isNamedDeck(line, headline, lines);
}

/** No standfirst says more, in words. */
const longestStandfirst = 60;

/** How most of the words are marked up; empty where there are none. */
function mainMake(prose: readonly ReadLine[]): string {
  const words = new Map<string, number>();
  for (const line of prose) words.set(makeOf(line), (words.get(makeOf(line)) ?? 0) + line.words);
  return [...words].reduce<[string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

/**
 * Lines of running text that stand before the story opens: standfirst and captions. The opening is the dateline where
 * there is one and nothing before it has the markup of the rest of the text; else a standfirst is known by its name or by
 * standing in one box with the headline, or by the byline or date behind it; a caption by its name, its figure, or the
 * picture's own words.
 */
export function findPrelude({ lines }: Reading, own: readonly ReadLine[], headline: ReadLine | null): ReadLine[] {
  const prose = own.filter((line) => line.prose);
  const main = mainMake(prose);
  const first = prose.slice(0, reach);
  const opening = first.findIndex((line) => opensWithDateline(line.text) || opensAfterDateline(line, lines));
  const body = first.findIndex((line) => makeOf(line) === main);
  const isBehindPicture = (line: ReadLine) =>
    line.region.element.tagName !== 'P' && makeOf(line) !== main && pictureBefore(line) !== null;
  const isApart = (line: ReadLine) =>
    isNamedDeck(line, headline, lines) || isCaption(line, lines) || isBehindPicture(line);
  const isSure = opening <= mostBefore || namesOutlet.test(first[opening]?.text ?? '');
  if (opening >= 0 && (isSure || body < 0 || first.slice(body, opening).every(isApart))) return first.slice(0, opening);
  const [standfirst, second] = first;
  const isParted =
    standfirst !== undefined &&
    second !== undefined &&
    headline !== null &&
    makeOf(standfirst) !== main &&
    standfirst.words <= longestStandfirst &&
    lines.slice(standfirst.index + 1, second.index).some(saysWhoOrWhen);
  const prelude: ReadLine[] = isParted ? [standfirst] : [];
  for (const [at, line] of first.slice(0, -1).entries()) {
    if (at < prelude.length) continue;
    const next = first[at + 1];
    const isBeside = next !== undefined && next.region.parent === line.region.parent;
    if (isBeside ? !isCaption(line, lines) && !isBehindPicture(line) : !isApart(line)) break;
    prelude.push(line);
  }
  return prelude;
}

const opensAfterDateline = (line: ReadLine, lines: readonly ReadLine[]) => {
  const before = lines[line.index - 1];
  return before !== undefined && isDatelineAlone(before);
};
