/** A day of the calendar. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** A day of publication, as far as it is known: of an address often only the month is. */
export interface PublicationDay {
  year: number;
  month: number | null;
  /** Null where the month is. */
  day: number | null;
}

/** The parts that are known, as figures: "2024", "03", "05". */
export const figuresOf = ({ year, month, day }: PublicationDay): string[] => [
  String(year).padStart(4, '0'),
  ...[month, day].flatMap((part) => (part === null ? [] : [twoFigures(part)])),
];

const twoFigures = (part: number): string => String(part).padStart(2, '0');

/** "2024-03-05", "2024-03" or "2024". */
export const isoDay = (day: PublicationDay): string => figuresOf(day).join('-');
