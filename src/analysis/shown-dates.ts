import { elementNames } from '../dom/element-names';
import { piecesOf } from '../dom/pieces-of';
import { printedDates } from '../indonesian/indonesian-date';
import { certain, type Said } from './label';
import type { ReadLine } from './read-line';
import type { ReadArticle, Zones } from './zones';

const changed = /(?:diperbarui|diperbaharui|updated?|perubahan|diubah|edited|modified)[^\d]{0,20}$/i;
const dateName = /(?:^|[\s_-])(?:dates?|time|tgl|tanggal|waktu|schedule|publish(?:ed)?|datetime|meta)(?:$|[\s_-])/;

const isCalledDate = (line: ReadLine) =>
  [line.region.element, line.region.element.parentElement, line.nodes[0]?.parentElement].some(
    (element) => element && (element.tagName === 'TIME' || dateName.test(elementNames(element))),
  );

/** How much a line near the headline looks like the one that says when; captions and sentences do not. */
function dateScore(line: ReadLine, timed: boolean, { story }: ReadArticle): number {
  const title = story.headline?.index ?? line.index;
  return (
    (timed ? 4 : 0) +
    (isCalledDate(line) ? 2 : 0) +
    (line.index >= title ? 1 : 0) -
    Math.min(2, Math.abs(line.index - title) / 10)
  );
}

/** A date that a line shows, and how much its line looks like the one that says when. */
interface ShownDate extends Said {
  score: number;
}

/** What may say when: a line, or the short lines of one small box, one of which may be a day, a month or a time. */
type Print = [line: ReadLine, text: string];

const mostRows = 6;
const longestRow = 4;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Dates that templates spread over several lines: "Februari", "07", "/ 2017", "11:58 WIB". */
function splitOverRows(head: readonly ReadLine[], { lines }: ReadArticle): Print[] {
  const boxes = new Set(head.flatMap(({ region }) => region.parent ?? []));
  return [...boxes].flatMap(({ start, end }): Print[] => {
    const rows = lines.slice(start, end);
    const [line] = rows;
    if (!line || rows.length < 2 || rows.length > mostRows || rows.some(({ words }) => words > longestRow)) return [];
    return [[line, oneLine(rows.map(({ text }) => text.replace(/^\/|\/$/g, '')).join(' '))]];
  });
}

function datesIn([line, text]: Print, read: ReadArticle): ShownDate[] {
  if (line.words > 30 || line.prose || line.region.element.closest('figure, figcaption')) return [];
  return printedDates(text, 'Asia/Jakarta')
    .filter(({ start, end }) => text.length - (end - start) <= 120 && text[start - 1] !== '(')
    .map(({ iso, start, end }) => ({
      line,
      sign: certain('date', changed.test(text.slice(0, start)) ? 'modified' : 'published', text.slice(start, end)),
      score: dateScore(line, iso.includes('T'), read),
    }));
}

const best = (dates: readonly ShownDate[]): ShownDate[] =>
  dates.toSorted((one, other) => other.score - one.score).slice(0, 1);

/**
 * When the page says that the article was published and last changed, at most one date of each, near the headline or in the
 * first line of the text.
 */
export function shownDates(read: ReadArticle, { head, edges }: Omit<Zones, 'foot'>): Said[] {
  const prints = [...head, ...edges.slice(0, 1)].map((line): Print => [line, oneLine(piecesOf(line))]);
  const all = [...prints, ...splitOverRows(head, read)].flatMap((print) => datesIn(print, read));
  return ['published', 'modified'].flatMap((signal) => best(all.filter(({ sign }) => sign.signal === signal)));
}
