import { expect, test } from 'vitest';
import { readDateline } from '../../../src/indonesian/dateline';

const openings: [string, string | null, string | null][] = [
  ['Bisnis.com, JAKARTA - Pasar lama', 'Bisnis.com', 'JAKARTA'],
  ['Bisnis.com,JAKARTA — Pasar lama', 'Bisnis.com', 'JAKARTA'],
  ['Bisnis.com\n, JAKARTA – Pasar lama', 'Bisnis.com', 'JAKARTA'],
  ['JAKARTA, KOMPAS.com – Pasar lama', 'KOMPAS.com', 'JAKARTA'],
  ['Jakarta, CNN Indonesia -- Pasar lama', 'CNN Indonesia', 'Jakarta'],
  ['Mataram, NTB (ANTARA News) - Pasar lama', 'ANTARA News', 'Mataram, NTB'],
  ['Misal, Andai (ANTARA News) - Pasar lama', 'ANTARA News', 'Misal, Andai'],
  ['Beijing (ANTARA/Xinhua) - Pasar lama', 'ANTARA/Xinhua', 'Beijing'],
  ['Jakarta, 5 Juni 2023 (ANTARA) - Pasar lama', 'ANTARA', 'Jakarta'],
  ['Surabaya (5/6/2023), Kompas.com – Pasar lama', 'Kompas.com', 'Surabaya'],
  ['Liputan6.com, Jakarta\nPasar lama', 'Liputan6.com', 'Jakarta'],
  ['Liputan6.com, Jakarta Pasar lama dibuka', 'Liputan6.com', 'Jakarta'],
  ['TRIBUN-TIMUR.COM, MAKASSAR - Pasar lama', 'TRIBUN-TIMUR.COM', 'MAKASSAR'],
  ['TRIBUNNEWS.COM - Pasar lama', 'TRIBUNNEWS.COM', null],
  ['Merdeka.com - Pasar lama', 'Merdeka.com', null],
  ['VIVA – Pasar lama', 'VIVA', null],
  ['KONTAN.CO.ID - JAKARTA. Pasar lama', 'KONTAN.CO.ID', 'JAKARTA'],
  ['REPUBLIKA.CO.ID,JAKARTA--Pasar lama', 'REPUBLIKA.CO.ID', 'JAKARTA'],
  ['Metrotvnews.com, Jakarta: Pasar lama', 'Metrotvnews.com', 'Jakarta'],
  ['Jakarta: Pasar lama', null, 'Jakarta'],
  ['JAKARTA. Pasar lama', null, 'JAKARTA'],
  ['JAKARTA - Pasar lama', null, 'JAKARTA'],
  ['Kabupaten Bogor - "Pasar lama', null, 'Kabupaten Bogor'],
  ['SERAYAN, 3 November 2026 (Antara/Kawatpers) -- Pasar lama', 'Antara/Kawatpers', 'SERAYAN'],
  ['MISAL, 7/8/2026 (ANTARA) - Pasar lama', 'ANTARA', 'MISAL'],
  ['Misal (5 Mei 2026), Warta.com — Pasar lama', 'Warta.com', 'Misal'],
  ['Warta.com, Misal, Senin (5/6/2023) - Pasar lama', 'Warta.com', 'Misal'],
  ['MISAL, Andai, 3 Nov 2026 (Reuters/Antara) – Pasar lama', 'Reuters/Antara', 'MISAL, Andai'],
  ['BANDUNG, (PR).- Pasar lama', 'PR', 'BANDUNG'],
  ['MISAL, (PW).-Pasar lama', 'PW', 'MISAL'],
  ['Misal (KP) - Pasar lama', 'KP', 'Misal'],
  ['JAKARTA, (Warta Kita)— Pasar lama', 'Warta Kita', 'JAKARTA'],
  ['SOLO, Pasar lama', null, 'SOLO'],
  ['Jakarta, \nPasar lama dibuka', null, 'Jakarta'],
  ['Solo.\nPasar lama dibuka', null, 'Solo'],
  ['MEDAN\nPasar lama dibuka', null, 'MEDAN'],
];

test.each(openings)('%j', (text, outlet, place) => expect(readDateline(text)).toEqual({ outlet, place }));

const others = [
  'DEPRESI jadi satu hal yang sering dialami.',
  'SARI Wulan mengumpulkan para pedagang.',
  'Pasar Lama Raya - film baru itu tayang',
  'Badan Pasar Nasional (BPN) berkata - begitu ditanya - tidak ada.',
  'Presiden Sari - Ketua pasar itu hadir',
  'Sari: Saya tidak tahu.',
  'A- Pasar lama dibuka',
  'A - Pasar lama dibuka',
  'Jakarta, Bogor, dan Depok banjir.',
  'PASAR, Warung, dan toko tutup.',
  'Solo\nadalah kota',
  '',
];

test.each(others)('no dateline: %j', (text) => expect(readDateline(text)).toBeNull());

test('the publisher of the page counts as an outlet whatever its name is', () => {
  expect(readDateline('Solo, Kabar Pagi Solo - Pasar lama', ['Kabar Pagi Solo'])).toEqual({
    outlet: 'Kabar Pagi Solo',
    place: 'Solo',
  });
  expect(readDateline('Solo, Kabar Pagi Solo - Pasar lama')).toBeNull();
});
