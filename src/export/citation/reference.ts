import type { Article } from '../../article/article';
import type { PublisherKind } from '../../article/attribution';
import { citedName, type CitedName } from './cited-name';
import type { Day, PublicationDay } from './day';
import { dayInAddress } from './day-in-address';

/** The facts that any citation style needs. */
export interface Reference {
  /** The authors; else the reporters; else the agency; empty if nobody is named. */
  authors: CitedName[];
  /** "Editor: …". A newspaper's editor is none of a book or a collection, whom styles print under that name. */
  note: string | null;
  title: string;
  /** The newspaper or site. */
  publisher: string | null;
  kind: PublisherKind;
  /** On the publisher's own calendar. */
  published: PublicationDay | null;
  accessed: Day;
  url: string | null;
  /** BCP 47. */
  language: string;
}

/** The facts that cite an article; `accessed` is the reader's own day, as an ISO date. */
export function referenceOf({ title, attribution, publisherKind, language }: Article, accessed: string): Reference {
  const { authors, reporters, editors, agency, publisher, published, canonical } = attribution;
  const names = authors?.value ?? reporters?.value ?? (agency ? [agency.value] : []);
  const [read] = daysIn(accessed);
  if (!read) throw new RangeError(`no day: ${accessed}`);
  return {
    // If the newspaper signs its own text, it is only named as the newspaper.
    authors: names.filter((name) => name !== publisher?.value).map(citedName),
    note: editors && `Editor: ${editors.value.join(', ')}`,
    title: title.replace(/\s+/g, ' ').trim(),
    publisher: publisher?.value ?? null,
    kind: publisherKind,
    published: daysIn(published?.value ?? '')[0] ?? (canonical && dayInAddress(canonical.value)),
    accessed: read,
    url: canonical?.value ?? null,
    language,
  };
}

const daysIn = (iso: string): Day[] =>
  [...iso.matchAll(/^(\d{4})-(\d\d)-(\d\d)/g)].map(([, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  }));

/** Whether it appears in numbers, on paper too: styles then set its name in italics, and the title plain. */
export const isPeriodical = ({ kind }: Pick<Reference, 'kind'>): boolean => kind === 'newspaper' || kind === 'magazine';
