import type { PublicationDay } from './day';

type Locale = 'en-US' | 'id-ID';

const format = (locale: Locale, { year, month, day }: PublicationDay, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, {
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
    ...options,
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));

/** A day in words by `Intl`, as far as it is known, on the calendar that it stands on: no zone of the reader's can move it. */
export const writtenDay = (day: PublicationDay, locale: Locale): string => format(locale, day, { year: 'numeric' });

/** The same without its year; null if only the year is known. */
export const monthAndDay = (day: PublicationDay, locale: Locale): string | null =>
  day.month === null ? null : format(locale, day, {});
