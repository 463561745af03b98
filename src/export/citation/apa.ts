import type { Inline } from '../../article/block';
import type { CitedName } from './cited-name';
import { isPeriodical, type Reference } from './reference';
import { monthAndDay, writtenDay } from './written-day';

/** What the style says in a language. */
interface Speech {
  locale: 'en-US' | 'id-ID';
  and: string;
  undated: string;
  /** With a day between the two. */
  retrieved: [string, string];
}

const english: Speech = { locale: 'en-US', and: '&', undated: 'n.d.', retrieved: ['Retrieved', 'from'] };
const indonesian: Speech = { locale: 'id-ID', and: 'dan', undated: 't.t.', retrieved: ['Diakses', 'dari'] };

/**
 * APA, 7th edition (names 9.8, no author 9.12, no date 9.14). A page of a news site (10.16, example 110) has its title in
 * italics: "Rekaan, S., & Khayal, B. (2024, March 5). *Title*. Site. https://…"; an article of a newspaper or magazine
 * (10.1, examples 15 and 16) has the paper's name so: "(2024, March 5). Title. *Newspaper*. https://…". The day of
 * access is told where no date of publication is.
 */
export const apa = (reference: Reference): Inline[] => written(reference, english);

/** The same as theses in Indonesian have it: "Rekaan, S., dan Khayal, B. (2024, 5 Maret). …", "(t.t.)". */
export const apaIndonesian = (reference: Reference): Inline[] => written(reference, indonesian);

function written(reference: Reference, speech: Speech): Inline[] {
  const { authors, title, published, publisher, accessed, url } = reference;
  const day = published ? [published.year, monthAndDay(published, speech.locale)] : [speech.undated];
  const date = `(${day.filter((part) => part !== null).join(', ')}).`;
  const isInPaper = publisher !== null && isPeriodical(reference);
  const titled: Inline[] = [
    isInPaper ? { text: title } : { text: title, emphasis: true },
    ...(/[.?!…]["”’]?$/.test(title) ? [] : [{ text: '.' }]),
  ];
  const names = listed(authors, speech.and);
  const opening: Inline[] =
    names === ''
      ? [...titled, { text: ` ${date}` }]
      : [{ text: `${names.endsWith('.') ? names : `${names}.`} ${date} ` }, ...titled];
  const [retrieved, from] = speech.retrieved;
  const visited = published ? '' : `${retrieved} ${writtenDay(accessed, speech.locale)}, ${from} `;
  return [
    ...opening,
    ...(publisher === null
      ? []
      : [{ text: ' ' }, isInPaper ? { text: publisher, emphasis: true as const } : { text: publisher }, { text: '.' }]),
    ...(url === null ? [] : [{ text: ` ${visited}` }, { text: url, href: url }]),
  ];
}

const name = (cited: CitedName): string => {
  if ('literal' in cited) return cited.literal;
  return cited.given === null ? cited.family : `${cited.family}, ${initials(cited.given)}`;
};

/** "Siti-Aminah Dewi" is "S.-A. D.". */
const initials = (given: string): string =>
  given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');

/** Up to twenty authors; of more, the first nineteen and the last. */
function listed(authors: readonly CitedName[], and: string): string {
  const names = authors.map(name);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  // One name and a group, or two groups: there the processors that libraries use have no comma.
  const [, second] = authors;
  if (names.length === 2 && second && 'literal' in second) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${last}`;
}
