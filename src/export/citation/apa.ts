import type { Inline } from '../../article/block';
import type { CitedName } from './cited-name';
import type { Reference } from './reference';
import { writtenDay } from './written-day';

/**
 * APA, 7th edition, for a newspaper article online (Publication Manual, 10.1, example 16; names 9.8, no author 9.12,
 * no date 9.14): "Rekaan, S., & Khayal, B. (2024, March 5). Title. *Newspaper*. https://…". It asks for no day of
 * access where the text does not change.
 */
export function apa({ authors, title, published, publisher, url }: Reference): Inline[] {
  const date = published ? `(${published.year}, ${writtenDay(published, 'en-US').replace(/,.*/, '')}).` : '(n.d.).';
  const titled = /[.?!…]["”’]?$/.test(title) ? title : `${title}.`;
  const names = listed(authors);
  const opening = names === '' ? `${titled} ${date}` : `${names.endsWith('.') ? names : `${names}.`} ${date} ${titled}`;
  return [
    { text: opening },
    ...(publisher === null ? [] : [{ text: ' ' }, { text: publisher, emphasis: true as const }, { text: '.' }]),
    ...(url === null ? [] : [{ text: ' ' }, { text: url, href: url }]),
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
function listed(authors: readonly CitedName[]): string {
  const names = authors.map(name);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}
