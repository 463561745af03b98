import type { CitedName } from './cited-name';
import { isoDay } from './written-day';
import type { Reference } from './reference';

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

/**
 * BibTeX: an `@article` of a newspaper, with the fields of BibLaTeX beside (`urldate`, `langid`, `entrysubtype`); classic
 * styles pass over what they do not know. UTF-8. The title's inner braces keep its capitals.
 */
export function bibtex(reference: Reference, key: string): string {
  const { authors, editors, title, publisher, published, accessed, url, language } = reference;
  const names = (list: readonly CitedName[]): string | null => (list.length > 0 ? list.map(name).join(' and ') : null);
  const fields: [string, string | null][] = [
    ['author', names(authors)],
    ['editor', names(editors)],
    ['title', `{${escaped(title)}}`],
    ['journal', publisher && escaped(publisher)],
    ['entrysubtype', 'newspaper'],
    ['year', published && String(published.year)],
    ['month', published && (months[published.month - 1] ?? null)],
    ['day', published && String(published.day)],
    ['url', url && address(url)],
    ['urldate', isoDay(accessed)],
    ['langid', /^id\b/.test(language) ? 'indonesian' : /^en\b/.test(language) ? 'english' : null],
  ];
  const lines = fields.flatMap(([field, value]) =>
    value === null ? [] : [`  ${field} = ${field === 'month' ? value : `{${value}}`}`],
  );
  return `@article{${key},\n${lines.join(',\n')}\n}\n`;
}
