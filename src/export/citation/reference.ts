import type { Article } from '../../article/article';
import { citedName, type CitedName } from './cited-name';

/** A day of the calendar. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** The facts that any citation style needs. */
export interface Reference {
  /** The authors; else the reporters; else the agency; empty if nobody is named. */
  authors: CitedName[];
  editors: CitedName[];
  title: string;
  /** The newspaper. */
  publisher: string | null;
  /** On the publisher's own calendar. */
  published: Day | null;
  accessed: Day;
  url: string | null;
  /** BCP 47. */
  language: string;
}

/** The facts that cite an article; `accessed` is the reader's own day, as an ISO date. */
export function referenceOf({ title, attribution, language }: Article, accessed: string): Reference {
  const { authors, reporters, editors, agency, publisher, published, canonical } = attribution;
  const names = authors?.value ?? reporters?.value ?? (agency ? [agency.value] : []);
  const read = dayOf(accessed);
  if (!read) throw new RangeError(`no day: ${accessed}`);
  return {
    // If the newspaper signs its own text, it is only named as the newspaper.
    authors: names.filter((name) => name !== publisher?.value).map(citedName),
    editors: (editors?.value ?? []).map(citedName),
    title: title.replace(/\s+/g, ' ').trim(),
    publisher: publisher?.value ?? null,
    published: published ? dayOf(published.value) : null,
    accessed: read,
    url: canonical?.value ?? null,
    language,
  };
}

function dayOf(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}
