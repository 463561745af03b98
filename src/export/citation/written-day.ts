import type { Day } from './reference';

/** A day in words by `Intl`, on the calendar that it stands on: no zone of the reader's can move it. */
export function writtenDay({ year, month, day }: Day, locale: 'en-US' | 'en-GB' | 'id-ID'): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(year, month - 1, day));
}

/** "2024-03-05". */
export const isoDay = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
