import type { PublisherKind } from '../../article/attribution';
import { turned } from './cited-name';
import { figuresOf, type PublicationDay } from './day';
import type { Reference } from './reference';

const types: Partial<Record<PublisherKind, string>> = { newspaper: 'NEWS', magazine: 'MGZN' };

/** Year, month and day; the slashes of what is unknown stay. */
const date = (day: PublicationDay): string => {
  const [year = '', month = '', dayOfMonth = ''] = figuresOf(day);
  return `${year}/${month}/${dayOfMonth}`;
};

/**
 * RIS (Research Information Systems' format specifications), which Zotero, Mendeley and EndNote read: a record of a news
 * site (`ELEC`), a newspaper (`NEWS`) or a magazine (`MGZN`), one field a line. `PY` and `DA` both hold the day of
 * publication, since some read one and some the other; `Y2` is the day of access, `LA` the language, `N1` a note.
 */
export function ris({ authors, note, title, publisher, kind, published, accessed, url, language }: Reference): string {
  const fields: [string, string | null][] = [
    ['TY', types[kind] ?? 'ELEC'],
    ...authors.map((name): [string, string] => ['AU', turned(name)]),
    ['TI', title],
    ['T2', publisher],
    ['PY', published && date(published)],
    ['DA', published && date(published)],
    ['Y2', date(accessed)],
    ['UR', url],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`],
  );
  return `${lines.join('\r\n')}\r\n`;
}
