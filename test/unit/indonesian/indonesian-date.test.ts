import { expect, test } from 'vitest';
import { parseIndonesianDate, printedDates } from '../../../src/indonesian/indonesian-date';

const forms: [string, string | null][] = [
  ['Senin, 05 Juni 2023 | 17:13', '2023-06-05T17:13:00+07:00'],
  ["Jum'at, 05 Mei 2023 | 08:22 WIB", '2023-05-05T08:22:00+07:00'],
  ['Jumat, 5 Mei 2023 08.22 WITA', '2023-05-05T08:22:00+08:00'],
  ['Rabu, 14 Juli 2021 - 10:36', '2021-07-14T10:36:00+07:00'],
  ['Kamis, 02 Nov 2023 20:59 WIT', '2023-11-02T20:59:00+09:00'],
  ['Warta.example - 02/11/2023, 21:34 WIB', '2023-11-02T21:34:00+07:00'],
  ['Kamis, 5 November 2015 - 15:56 wib', '2015-11-05T15:56:00+07:00'],
  ['pada 16 Agu 2022, 09:20 WIB', '2022-08-16T09:20:00+07:00'],
  ['Rabu 27 September 2023 16:06 WIB', '2023-09-27T16:06:00+07:00'],
  ['20/1/2026 18:30', '2026-01-20T18:30:00+07:00'],
  ['Senin, 15 Mei 2017 18:43 WIB | 699 Views', '2017-05-15T18:43:00+07:00'],
  ['25 Agustus 2020 pukul 9.42 WIT', '2020-08-25T09:42:00+09:00'],
  ['2 Maret, 2021 | 18:00 WIB', '2021-03-02T18:00:00+07:00'],
  ['Kamis, 4 May 2023, 12.39 WIB', '2023-05-04T12:39:00+07:00'],
  ['May 5, 2023 10:51 pm', '2023-05-05T22:51:00+07:00'],
  ['02 Nov 23 20:59 WIB', '2023-11-02T20:59:00+07:00'],
  ['13:19 WIB, Sabtu, 10 Des 2022', '2022-12-10T13:19:00+07:00'],
  ['2023-06-05 17:13:22', '2023-06-05T17:13:22+07:00'],
  ['28 JUL 2026', '2026-07-28'],
  ['Sabtu, 30 Juli 2022', '2022-07-30'],
  ['31 Februari 2020 10:00', null],
  ['5/13/2023 10:00', null],
  ['1 Januari 2023 25:10', null],
  ['7 menit yang lalu', null],
  ['5 menit baca', null],
  ['', null],
];

test.each(forms)('%s', (printed, iso) => expect(parseIndonesianDate(printed, 'Asia/Jakarta')).toBe(iso));

test('a time without a zone is one of the zone handed in, a printed zone wins', () => {
  expect(parseIndonesianDate('5 Juni 2023 17:13', 'Asia/Jayapura')).toBe('2023-06-05T17:13:00+09:00');
  expect(parseIndonesianDate('5 Juni 2023 17:13 WITA', 'Asia/Jayapura')).toBe('2023-06-05T17:13:00+08:00');
});

test('every date of a line is found with its place', () => {
  const line = 'Terbit 5 Juni 2023 17:13 WIB Diperbarui 6 Juni 2023 08:00 WIB';
  const dates = printedDates(line, 'Asia/Jakarta');
  expect(dates.map(({ start, end }) => line.slice(start, end))).toEqual([
    '5 Juni 2023 17:13 WIB',
    '6 Juni 2023 08:00 WIB',
  ]);
  expect(dates.every(({ zoned }) => zoned)).toBe(true);
});
