import type { PublisherKind } from '../../article/attribution';
import type { CitedName } from './cited-name';
import type { PublicationDay } from './day';
import type { Reference } from './reference';

/** What reference managers call an article of each kind of publisher. */
const types: Partial<Record<PublisherKind, string>> = { newspaper: 'article-newspaper', magazine: 'article-magazine' };

const name = (cited: CitedName): Record<string, string> =>
  'literal' in cited
    ? { literal: cited.literal }
    : { family: cited.family, ...(cited.given === null ? {} : { given: cited.given }) };

const date = ({ year, month, day }: PublicationDay) => ({
  'date-parts': [[year, month, day].filter((part) => part !== null)],
});

/**
 * A list of one item in the terms of CSL-JSON 1.0.2 (Zotero, pandoc, Mendeley): a page of a news site, an article of a
 * newspaper or one of a magazine.
 */
export function cslJson(reference: Reference, key: string): string {
  const { authors, note, title, publisher, kind, published, accessed, url, language } = reference;
  const item = {
    id: key,
    type: types[kind] ?? 'webpage',
    title,
    ...(authors.length > 0 ? { author: authors.map(name) } : {}),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(published ? { issued: date(published) } : {}),
    accessed: date(accessed),
    ...(url === null ? {} : { URL: url }),
    language,
    ...(note === null ? {} : { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
