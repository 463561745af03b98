/** A language in which dates are written out. */
type DateLanguage = 'id' | 'en';

const zones: Record<string, string> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT', Z: 'UTC', '+00:00': 'UTC' };

/** English as Indonesian papers print it: the day first, and 24 hours. */
const locales: Record<DateLanguage, string> = { id: 'id-ID', en: 'en-GB' };

const iso = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A publication time as the publisher's own clock shows it, with the zone that its offset names: "Rabu, 1 Februari
 * 2023, 14.05 WIB". Takes ISO 8601; a date without a time is written without one, and what is no date as it stands.
 * `since`: an earlier instant that stands beside it; on the same day the time alone is written. `words`: how long the names of
 * days and months are.
 */
export function formatInstant(
  instant: string,
  language: DateLanguage,
  { since, words = 'long' }: { since?: string | undefined; words?: 'long' | 'short' } = {},
): string {
  const [, day, time, offset] = iso.exec(instant) ?? [];
  // Parse and format the wall clock as UTC, so that the reader's own time zone does not shift it.
  const clock = new Date(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(clock.getTime())) return instant;
  const write = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(clock);
  const date = (): string => write({ weekday: words, day: 'numeric', month: words, year: 'numeric' });
  if (time === undefined) return date();
  const zone = offset === undefined ? '' : ` ${zones[offset] ?? `UTC${offset}`}`;
  const hour = `${write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}${zone}`;
  return since?.startsWith(`${day}T`) ? hour : `${date()}, ${hour}`;
}
