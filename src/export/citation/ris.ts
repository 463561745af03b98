import { turned } from './cited-name';
import { isoDay } from './written-day';
import type { Reference } from './reference';

/**
 * RIS in its original tags (Research Information Systems' format specifications), which Zotero, Mendeley and EndNote all
 * read: a record of type NEWS, one field a line. `Y1` is the day of publication, `Y2` of access, `ED` an editor.
 */
export function ris({ authors, editors, title, publisher, published, accessed, url }: Reference): string {
  const day = (iso: string): string => iso.replaceAll('-', '/');
  const fields: [string, string | null][] = [
    ['TY', 'NEWS'],
    ...authors.map((name): [string, string] => ['AU', turned(name)]),
    ...editors.map((name): [string, string] => ['ED', turned(name)]),
    ['TI', title],
    ['T2', publisher],
    ['Y1', published && day(isoDay(published))],
    ['Y2', day(isoDay(accessed))],
    ['UR', url],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`],
  );
  return `${lines.join('\r\n')}\r\n`;
}
