import type { Inline } from '../../article/block';
import { spoken, turned } from './cited-name';
import type { Reference } from './reference';
import { writtenDay } from './written-day';

/**
 * The Indonesian pattern for a newspaper article, with the one for the internet behind it, after Jack Parmin and others,
 * "Menulis Ilmiah: Buku Ajar MPK Bahasa Indonesia" (Surabaya: Unesa University Press, 2011):
 *   Nama. Tanggal Bulan Tahun. “Judul”. Dalam *Koran*, (alamat, diakses tanggal bulan tahun).
 * Without an author the newspaper stands first: *Koran*. Tanggal Bulan Tahun. “Judul”, (…). The first name is turned
 * round. "t.t.", without a date, as Indonesian lists write.
 */
export function indonesianNewspaper({ authors, title, publisher, published, accessed, url }: Reference): Inline[] {
  const date = published ? writtenDay(published, 'id-ID') : 't.t.';
  const dated = date.endsWith('.') ? date : `${date}.`;
  const [first, ...others] = authors;
  const names = first === undefined ? '' : listed([turned(first), ...others.map(spoken)]);
  const paper: Inline[] = publisher === null ? [] : [{ text: publisher, emphasis: true }];
  const opening: Inline[] =
    names !== ''
      ? [{ text: names.endsWith('.') ? `${names} ` : `${names}. ` }]
      : [...paper, ...(publisher === null ? [] : [{ text: '. ' }])];
  const visited = `diakses ${writtenDay(accessed, 'id-ID')}`;
  return [
    ...opening,
    { text: `${dated} “${title}”` },
    ...(names === '' || publisher === null ? [] : [{ text: '. Dalam ' }, ...paper]),
    ...(url === null
      ? [{ text: `, (${visited}).` }]
      : [{ text: ', (' }, { text: url, href: url }, { text: `, ${visited}).` }]),
  ];
}

const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} dan ${last}`;
};
