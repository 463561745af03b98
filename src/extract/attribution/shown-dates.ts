import type { Source } from '../../article/attribution';
import { elementNames } from '../../dom/element-names';
import { piecesOf } from '../../dom/pieces-of';
import { printedDates, type IndonesianZone } from '../../indonesian/indonesian-date';
import type { ReadLine } from '../../analysis/read-line';
import type { ReadArticle, Zones } from './zones';

/** A date as the page shows it. */
export interface Shown {
  iso: string;
  zoned: boolean;
  from: Source;
}

const changed = /(?:diperbarui|diperbaharui|updated?|last update|perubahan|diubah|edited|modified)[^\d]{0,20}$/i;
const dateName = /(?:^|[\s_-])(?:date|dates|time|tgl|tanggal|waktu|schedule|publish(?:ed)?|datetime|meta)(?:$|[\s_-])/i;

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

/** A shown date, whether it is called a change, and how much its line looks like the one that says when. */
export interface Candidate extends Shown {
  line: ReadLine;
  changed: boolean;
  score: number;
}

/** What may say when: a line, or the short lines of one small box, one of which may be a day, a month or a time. */
interface Print {
  line: ReadLine;
  text: string;
}

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
    return [{ line, text: oneLine(rows.map(({ text }) => text.replace(/^\/|\/$/g, '')).join(' ')) }];
  });
}

function datesIn({ line, text }: Print, read: ReadArticle, zone: IndonesianZone): Candidate[] {
  const inCaption = line.region.element.tagName === 'FIGCAPTION' || line.region.parent?.element.tagName === 'FIGURE';
  if (line.words > 30 || line.prose || inCaption) return [];
  return printedDates(text, zone)
    .filter(({ start, end }) => text.length - (end - start) <= 120 && text[start - 1] !== '(')
    .map(({ iso, zoned, start }) => ({
      line,
      iso,
      zoned,
      changed: changed.test(text.slice(0, start)),
      score: dateScore(line, iso.includes('T'), read),
      from: {
        how: 'text',
        where:
          line.region.element.tagName === 'TIME'
            ? 'time'
            : (line.region.element.classList.item(0) ?? text.slice(start, start + 40)),
      },
    }));
}

/** Every date that a page shows near the headline, or in the first line of the text. */
export function shownDates(read: ReadArticle, zones: Zones, zone: IndonesianZone): Candidate[] {
  const prints = [...zones.head, ...zones.edges.slice(0, 1)].map((line) => ({ line, text: oneLine(piecesOf(line)) }));
  return [...prints, ...splitOverRows(zones.head, read)].flatMap((print) => datesIn(print, read, zone));
}
