import type { Inline } from '../../article/block';
import { spoken, turned } from './cited-name';
import type { Reference } from './reference';
import { titleInQuotes } from './title-in-quotes';
import { writtenDay } from './written-day';

const italic = (text: string): Inline => ({ text, emphasis: true });
const linked = (url: string): Inline => ({ text: url, href: url });

/** "A", "A and B", "A, B, and C". */
const joined = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${last}`;
};

/** The day of access is given where no date of publication is (17th edition, 14.12). */
const accessed = ({ published, accessed: day }: Reference): string =>
  published ? '' : `accessed ${writtenDay(day, 'en-US')}`;

/**
 * Chicago, notes: a newspaper article online (17th edition, 14.191–14.200). Of three authors and more the first alone is
 * named, as the 18th edition has it: "Sari Rekaan and Budi Khayal, “Title,” *Newspaper*, March 5, 2024, https://….".
 */
export function chicagoNote(reference: Reference): Inline[] {
  const { authors, title, publisher, published, url } = reference;
  const names = authors.map(spoken);
  const makers = names.length > 2 ? `${names[0]} et al.` : joined(names);
  const day = published ? writtenDay(published, 'en-US') : accessed(reference);
  return [
    { text: `${makers === '' ? '' : `${makers}, `}${titleInQuotes(title, ',')} ` },
    ...(publisher === null ? [] : [italic(publisher), { text: ', ' }]),
    { text: day },
    ...(url === null ? [] : [{ text: ', ' }, linked(url)]),
    { text: '.' },
  ];
}

/**
 * Chicago, bibliography: where nobody is named the newspaper stands in the author's place (17th edition, 14.199); of more
 * than six authors the first three are named, as the 18th edition has it: "Rekaan, Sari, and Budi Khayal. “Title.” *Newspaper*, March 5,
 * 2024. https://….".
 */
export function chicagoBibliography(reference: Reference): Inline[] {
  const { authors, title, publisher, published, url } = reference;
  const day = published ? writtenDay(published, 'en-US') : '';
  const visited = accessed(reference);
  const tail: Inline[] = [
    ...(visited === '' ? [] : [{ text: ` ${visited[0]?.toUpperCase()}${visited.slice(1)}.` }]),
    ...(url === null ? [] : [{ text: ' ' }, linked(url), { text: '.' }]),
  ];
  const [first, ...others] = authors;
  if (first === undefined) {
    const opening = publisher === null ? [] : [italic(publisher), { text: '. ' }];
    return [...opening, { text: titleInQuotes(title, '.') }, { text: day === '' ? '' : ` ${day}.` }, ...tail];
  }
  const names = [turned(first), ...others.map(spoken)];
  const makers = names.length > 6 ? `${names.slice(0, 3).join(', ')}, et al.` : inList(names);
  return [
    { text: `${makers.endsWith('.') ? makers : `${makers}.`} ${titleInQuotes(title, '.')}` },
    ...(publisher === null ? [] : [{ text: ' ' }, italic(publisher)]),
    { text: day === '' ? '.' : `${publisher === null ? ' ' : ', '}${day}.` },
    ...tail,
  ];
}

/** With the first name turned round there is a comma before "and", of two names too. */
const inList = (names: readonly string[]): string => (names.length === 2 ? names.join(', and ') : joined(names));
