import type { CitedName } from './cited-name';
import type { Day, Reference } from './reference';

const name = (cited: CitedName): Record<string, string> =>
  'literal' in cited
    ? { literal: cited.literal }
    : { family: cited.family, ...(cited.given === null ? {} : { given: cited.given }) };

const date = ({ year, month, day }: Day) => ({ 'date-parts': [[year, month, day]] });

/** A list of one item in the terms of CSL-JSON 1.0.2 (Zotero, pandoc, Mendeley): a newspaper's article with its editors. */
export function cslJson(reference: Reference, key: string): string {
  const { authors, editors, title, publisher, published, accessed, url, language } = reference;
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 ? { author: authors.map(name) } : {}),
    ...(editors.length > 0 ? { editor: editors.map(name) } : {}),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(published ? { issued: date(published) } : {}),
    accessed: date(accessed),
    ...(url === null ? {} : { URL: url }),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
