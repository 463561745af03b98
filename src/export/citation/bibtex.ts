import type { CitedName } from './cited-name';
import { isoDay } from './day';
import { isPeriodical, type Reference } from './reference';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters that LaTeX treats as commands. Braces count even after a backslash, so they become commands of their own. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** LaTeX joins adjacent hyphens and quotes into another character. Empty braces keep them apart. */
const escaped = (text: string): string =>
  switchedOff?.has('bibtex-is-escaped')
    ? text
    : text.replace(/[\\{}~^&%$#_]|([-`'])(?=\1)/g, (sign) => commands[sign] ?? `${sign}{}`);

/** An address is copied as it is, except braces, which would end its field. */
const address = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

function name(cited: CitedName): string {
  // With inner braces no part of it is taken for a surname, and an "and" in it does not separate names.
  if ('literal' in cited) return `{${escaped(cited.literal)}}`;
  const family = cited.family.includes(' ') ? `{${escaped(cited.family)}}` : escaped(cited.family);
  return cited.given === null ? `{${escaped(cited.family)}}` : `${family}, ${escaped(cited.given)}`;
}

/** The name of a field, and its value as it is written there. */
type Field = [string, string | null];

const text = (value: string | null): string | null => value && `{${escaped(value)}}`;

/**
 * BibTeX. A page of a news site is BibLaTeX's `@online`, the site its `organization`; an article of a newspaper or magazine
 * is an `@article`, with the fields of BibLaTeX beside (`urldate`, `langid`, `entrysubtype`); classic styles pass over
 * what they do not know. UTF-8. The title's inner braces keep its capitals.
 */
export function bibtex(reference: Reference, key: string): string {
  const { authors, note, title, accessed, url, language } = reference;
  const fields: Field[] = [
    ['author', authors.length > 0 ? `{${authors.map(name).join(' and ')}}` : null],
    ['title', `{{${escaped(title)}}}`],
    ...(isPeriodical(reference) ? inPaper(reference) : onSite(reference)),
    ['url', url && `{${address(url)}}`],
    ['urldate', `{${isoDay(accessed)}}`],
    ['langid', /^id\b/.test(language) ? '{indonesian}' : /^en\b/.test(language) ? '{english}' : null],
    ['note', text(note)],
  ];
  const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = ${value}`]));
  return `@${isPeriodical(reference) ? 'article' : 'online'}{${key},\n${lines.join(',\n')}\n}\n`;
}

const onSite = ({ publisher, published }: Reference): Field[] => [
  ['organization', text(publisher)],
  ['date', published && `{${isoDay(published)}}`],
];

const inPaper = ({ publisher, kind, published }: Reference): Field[] => [
  ['journal', text(publisher)],
  ['entrysubtype', `{${kind}}`],
  ['year', published && `{${published.year}}`],
  ['month', published?.month ? (months[published.month - 1] ?? null) : null],
  ['day', published?.day ? `{${published.day}}` : null],
];
