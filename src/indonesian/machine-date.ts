import { parseIndonesianDate, zoneOffsets, type IndonesianZone } from './indonesian-date';
import { tidyText } from '../article/tidy-text';

const iso =
  /^(?<year>\d{4})(?<sign>[-/])(?<month>\d\d)\k<sign>(?<day>\d\d)(?:[T ](?<time>\d\d:\d\d)(?::(?<second>\d\d)(?:\.\d{1,9})?)? ?(?<offset>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
const rfc2822 =
  /^(?:[a-z]{3}, )?(?<day>\d{1,2}) (?<name>[a-z]{3}) (?<year>\d{4}) (?<time>\d\d:\d\d)(?::(?<second>\d\d))? ?(?<offset>Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const indonesianOffsets = new Set(Object.values(zoneOffsets));
const pad = (value: number) => String(value).padStart(2, '0');

const offsetOf = (printed: string) =>
  /^[+-]/.test(printed) ? `${printed.slice(0, 3)}:${printed.slice(-2)}` : '+00:00';

/** The same instant on a clock in Indonesia. */
function inZone(instant: string, zone: IndonesianZone): string | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const offset = zoneOffsets[zone];
  return new Date(time + Number(offset.slice(1, 3)) * 3_600_000).toISOString().slice(0, 19) + offset;
}

/**
 * A date from metadata as ISO 8601 with an Indonesian offset: ISO, "2026/03/25 15:11:47", RFC 2822, or printed in words.
 * Without an offset it is a time of `zone`; an offset from elsewhere is turned into that of `zone`, the instant stays.
 * A date alone stays a date. Null for the malformed and the impossible.
 */
export function parseMachineDate(text: string, zone: IndonesianZone): string | null {
  const tidied = tidyText(text).slice(0, 100);
  const groups: Record<string, string | undefined> | undefined = (iso.exec(tidied) ?? rfc2822.exec(tidied))?.groups;
  if (!groups) return /^[\d/-]{4}/.test(tidied) ? null : parseIndonesianDate(tidied, zone);
  const month = groups['month'] ?? pad(monthNames.indexOf(groups['name']?.toLowerCase() ?? '') + 1);
  const date = `${groups['year'] ?? ''}-${month}-${pad(Number(groups['day']))}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || !real.toISOString().startsWith(date)) return null;
  if (groups['time'] === undefined) return date;
  const offset = groups['offset'] === undefined ? zoneOffsets[zone] : offsetOf(groups['offset']);
  const instant = `${date}T${groups['time']}:${groups['second'] ?? '00'}${offset}`;
  if (Number.isNaN(Date.parse(instant))) return null;
  return indonesianOffsets.has(offset) ? instant : inZone(instant, zone);
}
