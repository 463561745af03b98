import { expect, test } from 'vitest';
import { formatInstant } from '../../../src/article/format-instant';

test.each([
  ['2023-02-01T14:05:00+07:00', 'Rabu, 1 Februari 2023, 14.05 WIB', 'Wednesday 1 February 2023, 14:05 WIB'],
  ['2023-12-31T23:59+08:00', 'Minggu, 31 Desember 2023, 23.59 WITA', 'Sunday 31 December 2023, 23:59 WITA'],
  ['2024-02-29T00:00:30.5+09:00', 'Kamis, 29 Februari 2024, 00.00 WIT', 'Thursday 29 February 2024, 00:00 WIT'],
  ['2024-02-29T10:00:00Z', 'Kamis, 29 Februari 2024, 10.00 UTC', 'Thursday 29 February 2024, 10:00 UTC'],
  [
    '2024-02-29T10:00:00+05:30',
    'Kamis, 29 Februari 2024, 10.00 UTC+05:30',
    'Thursday 29 February 2024, 10:00 UTC+05:30',
  ],
  ['2024-02-29T10:00', 'Kamis, 29 Februari 2024, 10.00', 'Thursday 29 February 2024, 10:00'],
  ['2024-02-29', 'Kamis, 29 Februari 2024', 'Thursday 29 February 2024'],
])('%s is told by the publisher’s own clock', (instant, indonesian, english) => {
  expect(formatInstant(instant, 'id')).toBe(indonesian);
  // Versions of the browsers' own date tables differ in the comma.
  expect(formatInstant(instant, 'en').replace(/^(\w+),/, '$1')).toBe(english);
});

test.each(['', 'kemarin', '2023-13-45', '2023-02-01T99:99:00+07:00'])('"%s" stays as it is', (text) => {
  expect(formatInstant(text, 'id')).toBe(text);
});

test('beside an earlier time of the same day, the time alone is enough', () => {
  const published = '2023-02-01T14:05:00+07:00';
  expect(formatInstant('2023-02-01T18:30:00+07:00', 'id', { since: published })).toBe('18.30 WIB');
  expect(formatInstant('2023-02-02T06:00:00+07:00', 'id', { since: published })).toBe(
    'Kamis, 2 Februari 2023, 06.00 WIB',
  );
});
