import { tidyText } from '../article/tidy-text';

/** IANA names of Indonesia's three time zones. None has daylight saving time. */
export type IndonesianZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

export const zoneOffsets: Record<IndonesianZone, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/** A date as it stands in a text: `text.slice(start, end)` of the tidied text. */
export interface PrintedDate {
  /** ISO 8601: `2023-06-05`, or `2023-06-05T17:13:00+07:00` where a time is printed. */
  iso: string;
  /** Whether the text itself names the zone. */
  zoned: boolean;
  start: number;
  end: number;
}

const months = [
  'jan januari january',
  'feb febr februari february pebruari peb',
  'mar maret march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agu agt ags agust agustus aug august',
  'sep sept september',
  'okt oktober oct october',
  'nov november nop nopember',
  'des desember dec december',
].map((names) => names.split(' '));

const monthNumber = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const printedOffsets: Record<string, string> = { wib: '+07:00', wita: '+08:00', wit: '+09:00' };

const monthName = months
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const dayOfWeek =
  "(?:(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?) ?,? ?)?";
const calendar = [
  `(?<day>\\d{1,2}) ?(?<month>${monthName})\\b\\.?,? ?(?<year>\\d{4}|['’]?\\d{2}(?= ?[|,]| \\d{1,2}[:.]\\d|$))`,
  `(?<month2>${monthName})\\b\\.? (?<day2>\\d{1,2})(?:, ?| )(?<year2>\\d{4})`,
  '(?<day3>\\d{1,2})(?<sign>[/.-])(?<month3>\\d{1,2})\\k<sign>(?<year3>\\d{4})',
  '(?<year4>\\d{4})-(?<month4>\\d{2})-(?<day4>\\d{2})',
].join('|');
const clock =
  '(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?!\\d)(?: ?(?<half>[ap]m)\\b)?(?: ?\\(?(?<zone>wib|wita|wit)\\b\\)?)?';
const between = ' ?[,|/•·@-]? ?[–—]? ?\\(?(?:(?:pukul|jam|pkl\\.?|at) )?';

const printedDate = new RegExp(`(?<!\\d|[\\d][/.-])${dayOfWeek}(?:${calendar})(?![\\d/])(?:${between}${clock})?`, 'gi');
const clockBefore = new RegExp(`(?<!\\d)${clock} ?[,|•·-]? ?$`, 'i');

const pad = (value: number) => String(value).padStart(2, '0');

function isoDate(day: number, month: number, year: number): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const real = year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= days;
  return real ? `${year}-${pad(month)}-${pad(day)}` : null;
}

type Groups = Record<string, string | undefined>;

function dateOf(groups: Groups): string | null {
  const word = groups['month'] ?? groups['month2'];
  const month =
    word === undefined ? Number(groups['month3'] ?? groups['month4']) : (monthNumber.get(word.toLowerCase()) ?? 0);
  const day = Number(groups['day'] ?? groups['day2'] ?? groups['day3'] ?? groups['day4']);
  const year = Number((groups['year'] ?? groups['year2'] ?? groups['year3'] ?? groups['year4'])?.replace(/\D/g, ''));
  return isoDate(day, month, year < 100 ? 2000 + year : year);
}

/** The time of day with its offset; null if it is impossible. */
function timeOf(groups: Groups, zone: IndonesianZone): string | null {
  const [minute, second] = [Number(groups['minute']), Number(groups['second'] ?? 0)];
  const half = groups['half']?.toLowerCase();
  const printed = Number(groups['hour']);
  const hour = half === undefined ? printed : (printed % 12) + (half === 'pm' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59 || (half !== undefined && printed > 12)) return null;
  const offset = printedOffsets[groups['zone']?.toLowerCase() ?? ''] ?? zoneOffsets[zone];
  return `T${pad(hour)}:${pad(minute)}:${pad(second)}${offset}`;
}

/**
 * Every date that a text prints, in order, as Indonesian newsrooms print them: "Jum'at, 05 Mei 2023 | 17.13 WIB",
 * "02/11/2023, 21:34 WITA", "pada 16 Agu 2022, 09:20". A time without a zone is in `zone`. Impossible dates are left out.
 */
export function printedDates(text: string, zone: IndonesianZone): PrintedDate[] {
  const tidied = tidyText(text);
  const found: PrintedDate[] = [];
  for (const match of tidied.matchAll(printedDate)) {
    const groups: Groups = match.groups ?? {};
    const date = dateOf(groups);
    if (date === null) continue;
    const end = match.index + match[0].length;
    if (groups['hour'] !== undefined) {
      const time = timeOf(groups, zone);
      if (time !== null) found.push({ iso: date + time, zoned: groups['zone'] !== undefined, start: match.index, end });
      continue;
    }
    // "13:19 WIB, Sabtu, 10 Des 2022": a few papers put the time first.
    const before = clockBefore.exec(tidied.slice(Math.max(0, match.index - 20), match.index));
    const early = before?.groups;
    const time = early ? timeOf(early, zone) : null;
    const start = before && time ? match.index - before[0].length : match.index;
    found.push({ iso: date + (time ?? ''), zoned: time !== null && early?.['zone'] !== undefined, start, end });
  }
  return found;
}

/** The first date of a text as ISO 8601 (see `printedDates`), or null. */
export function parseIndonesianDate(text: string, zone: IndonesianZone): string | null {
  return printedDates(text, zone)[0]?.iso ?? null;
}
