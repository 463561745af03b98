import { markupOf } from '../dom/element-names';
import type { Region } from '../dom/lines';
import { isLinkLine } from './judge-line';
import type { Description, ReadLine } from './read-line';
import { tally } from './tally';

/** Most lines of a card: a title, a section, a date, a line or two about the story. */
const mostLines = 6;

/** A title that leads to another story, not to a place in this page. */
const isTitle = (line: ReadLine) => line.words >= 4 && isLinkLine(line) && !line.hrefs[0]?.startsWith('#');

/**
 * Marks teaser cards: boxes with the same markup side by side, each with the linked title of another story and a sentence
 * or two about it. Those sentences look like running text, but are not the article's. Linear.
 */
export function markTeasers(lines: readonly Description[], regions: readonly Region[]): void {
  const titles = tally(lines, isTitle);
  const prose = tally(lines, (line) => line.prose && !isTitle(line));
  const isCard = (region: Region) => {
    const size = region.end - region.start;
    return (
      size > 1 && size <= mostLines && titles(region) > 0 && prose(region) > 0 && prose(region) <= titles(region) * 2
    );
  };
  const rows = new Map<Region, Map<string, Region[]>>();
  for (const region of regions) {
    if (!region.parent || !isCard(region)) continue;
    const row = rows.get(region.parent) ?? new Map<string, Region[]>();
    rows.set(region.parent, row);
    const markup = markupOf(region.element);
    const alike = row.get(markup);
    if (alike) alike.push(region);
    else row.set(markup, [region]);
  }
  for (const card of [...rows.values()]
    .flatMap((row) => [...row.values()])
    .filter((row) => row.length > 1)
    .flat()) {
    for (const line of lines.slice(card.start, card.end)) {
      line.teaser = true;
      line.aside = true;
      line.prose = false;
    }
  }
}
