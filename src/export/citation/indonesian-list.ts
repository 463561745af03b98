import type { Inline } from '../../article/block';
import { spoken, turned } from './cited-name';
import type { Reference } from './reference';
import { titleInQuotes } from './title-in-quotes';
import { writtenDay } from './written-day';

/**
 * The Indonesian pattern for a newspaper article, with the one for the internet behind it, after Jack Parmin and others,
 * "Menulis Ilmiah: Buku Ajar MPK Bahasa Indonesia" (Surabaya: Unesa University Press, 2011):
 *   Nama. Tanggal Bulan Tahun. “Judul”. Dalam *Koran*, alamat (diakses tanggal bulan tahun).
 * Without an author the newspaper stands first: *Koran*. Tanggal Bulan Tahun. “Judul”. alamat (…). The first name is
 * turned round. "t.t.", without a date, as Indonesian lists write.
 */
export function indonesianList({ authors, title, publisher, published, accessed, url }: Reference): Inline[] {
  const date = published ? `${writtenDay(published, 'id-ID')}.` : 't.t.';
  const [first, ...others] = authors;
  const names = first === undefined ? '' : listed([turned(first), ...others.map(spoken)]);
  const paper: Inline[] = publisher === null ? [] : [{ text: publisher, emphasis: true }];
  const opening: Inline[] =
    names === ''
      ? paper.flatMap((name) => [name, { text: '. ' }])
      : [{ text: names.endsWith('.') ? `${names} ` : `${names}. ` }];
  const quoted = titleInQuotes(title, '');
  // What ends in a sign of its own takes no full stop behind the quotation mark.
  const titled = /[.?!…]’?”$/.test(quoted) ? quoted : `${quoted}.`;
  return [
    ...opening,
    { text: `${date} ${titled}` },
    ...(names === '' ? [] : paper.flatMap((name) => [{ text: ' Dalam ' }, name, { text: url === null ? '' : ',' }])),
    ...(url === null ? [] : [{ text: ' ' }, { text: url, href: url }]),
    { text: ` (diakses ${writtenDay(accessed, 'id-ID')}).` },
  ];
}

const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} dan ${last}`;
};
