import type { PublicationDay } from './reference';

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

/** The parts that are known, as figures: "2024", "03", "05". */
export const figuresOf = ({ year, month, day }: PublicationDay): string[] => [
  String(year).padStart(4, '0'),
  ...[month, day].flatMap((part) => (part === null ? [] : [twoFigures(part)])),
];

const twoFigures = (part: number): string => String(part).padStart(2, '0');

/** "2024-03-05", "2024-03" or "2024". */
export const isoDay = (day: PublicationDay): string => figuresOf(day).join('-');
