import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIndonesianDate, printedDates } from '../../src/indonesian/indonesian-date';
import { parseMachineDate } from '../../src/indonesian/machine-date';
import { lawRuns } from './law-runs';

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', "Jum'at", 'Sabtu'];
const months = [
  ['Januari', 'Jan'],
  ['Februari', 'Feb', 'Pebruari'],
  ['Maret', 'Mar'],
  ['April', 'Apr'],
  ['Mei', 'May'],
  ['Juni', 'Jun'],
  ['Juli', 'Jul'],
  ['Agustus', 'Agu', 'Agt', 'Aug'],
  ['September', 'Sep', 'Sept'],
  ['Oktober', 'Okt', 'Oct'],
  ['November', 'Nov'],
  ['Desember', 'Des', 'Dec'],
];
const zones = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

const pad = (value: number) => String(value).padStart(2, '0');
const minutes = fc.date({ min: new Date('1998-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const zone = fc.constantFrom('WIB', 'WITA', 'WIT');
const style = fc.record({
  name: fc.nat(2),
  weekday: fc.constantFrom('', ', ', ' '),
  between: fc.constantFrom(' ', ', ', ' | ', ' - ', ' – ', ' pukul '),
  clock: fc.constantFrom(':', '.'),
  padded: fc.boolean(),
  numeric: fc.boolean(),
});

test('every minute of every month, printed in any style and zone, is read back to itself', () => {
  fc.assert(
    fc.property(minutes, zone, style, (date, name, { name: form, weekday, between, clock, padded, numeric }) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
      const names = months[month] ?? [];
      const dayText = padded ? pad(day) : String(day);
      const calendar = numeric
        ? `${dayText}/${pad(month + 1)}/${year}`
        : `${dayText} ${names[form % names.length] ?? ''} ${year}`;
      const time = `${pad(date.getUTCHours())}${clock}${pad(date.getUTCMinutes())}`;
      const prefix = weekday === '' ? '' : `${weekdays[date.getUTCDay()] ?? ''}${weekday}`;
      const iso = `${date.toISOString().slice(0, 16)}:00${zones[name]}`;
      expect(parseIndonesianDate(`${prefix}${calendar}${between}${time} ${name}`, 'Asia/Jakarta')).toBe(iso);
      expect(parseMachineDate(iso, 'Asia/Jakarta')).toBe(iso);
      expect(parseIndonesianDate(`${prefix}${calendar}`, 'Asia/Jakarta')).toBe(iso.slice(0, 10));
    }),
    lawRuns(100),
  );
});

test('whatever a text holds, a date that is found is one, and stands where it is said to stand', () => {
  const scraps = fc.constantFrom(
    '5',
    '31',
    '2023',
    'Feb',
    'Mei',
    '/',
    ' ',
    ':',
    '.',
    'WIB',
    'Senin',
    ',',
    '13',
    '29',
    '-',
    '|',
    'pukul',
  );
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      for (const { iso, start, end } of printedDates(text, 'Asia/Makassar')) {
        expect(Number.isNaN(Date.parse(iso))).toBe(false);
        expect(new Date(`${iso.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso.slice(0, 10));
        expect(end).toBeGreaterThan(start);
      }
    }),
    lawRuns(100),
  );
});
