import type { Inline } from '../../article/block';
import { spoken, turned } from './cited-name';
import type { PublicationDay } from './day';
import type { Reference } from './reference';
import { titleInQuotes } from './title-in-quotes';

/** Months of more than four letters are shortened (MLA Handbook, 9th edition). */
const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const dayIn = ({ year, month, day }: PublicationDay): string =>
  [day, month && months[month - 1], year].filter((part) => part !== null).join(' ');

/**
 * MLA, 9th edition, for an article on a newspaper's site (chapter 5; addresses may stand without "https://", the day
 * of access is told for what may change): "Rekaan, Sari, and Budi Khayal. “Title.” *Newspaper*, 5 Mar. 2024, www.… . Accessed 22 Nov.
 * 2026.". Of three authors and more the first alone is named.
 */
export function mla({ authors, title, publisher, published, accessed, url }: Reference): Inline[] {
  const [first, second, third] = authors;
  const makers =
    first === undefined
      ? ''
      : third
        ? `${turned(first)}, et al.`
        : [turned(first), ...(second ? [spoken(second)] : [])].join(', and ');
  const opening = makers === '' ? '' : makers.endsWith('.') ? `${makers} ` : `${makers}. `;
  const container: Inline[][] = [
    publisher === null ? [] : [{ text: publisher, emphasis: true }],
    published === null ? [] : [{ text: dayIn(published) }],
    url === null ? [] : [{ text: url.replace(/^https?:\/\//, ''), href: url }],
  ];
  return [
    { text: `${opening}${titleInQuotes(title, '.')} ` },
    ...container
      .filter((part) => part.length > 0)
      .flatMap((part, index): Inline[] => (index === 0 ? part : [{ text: ', ' }, ...part])),
    { text: `. Accessed ${dayIn(accessed)}.` },
  ];
}
