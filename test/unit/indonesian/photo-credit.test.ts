import { expect, test } from 'vitest';
import { photographersOf, splitCredit } from '../../../src/indonesian/photo-credit';

const captions: [string, string | null, string | null][] = [
  ['Pasar lama ramai! (Foto: Warta)', 'Pasar lama ramai!', 'Warta'],
  ['Pasar Lama (Sumber: Instagram/pasarlama)', 'Pasar Lama', 'Instagram/pasarlama'],
  ['Pasar lama dibuka. (Antara/Sari Wulan)', 'Pasar lama dibuka.', 'Antara/Sari Wulan'],
  [
    'Pasar lama, Rabu (1/11/2023).(Tangkapan layar kanal pasar)',
    'Pasar lama, Rabu (1/11/2023).',
    'Tangkapan layar kanal pasar',
  ],
  ['Pasar lama dibuka (ANTARA FOTO/Sari Wulan/wsj.)', 'Pasar lama dibuka', 'ANTARA FOTO/Sari Wulan/wsj.'],
  ['Pasar & jalan lama (ist)', 'Pasar & jalan lama', 'ist'],
  ['Foto: Pasar di Solo (Sari Wulan/wartacom)', 'Pasar di Solo', 'Sari Wulan/wartacom'],
  ['Foto: Sari Wulan', null, 'Sari Wulan'],
  ['Kredit Foto: Warta Kita/Sari Wulan', null, 'Warta Kita/Sari Wulan'],
  ['Foto: dok. Pasar Lama', null, 'dok. Pasar Lama'],
  ['Pasar saat masih ramai. Foto: AP/Sari Wulan', 'Pasar saat masih ramai.', 'AP/Sari Wulan'],
  ['Ilustrasi/Foto: Istimewa', 'Ilustrasi', 'Istimewa'],
  ['Ilustrasi. Foto/Setpres', 'Ilustrasi.', 'Foto/Setpres'],
  ['ilustrasi pasar/Photo by Sari Wulan from Pexels', 'ilustrasi pasar', 'Sari Wulan from Pexels'],
  ['Sari Wulan/©Warta.com®/B. Rahman', 'Sari Wulan', '©Warta.com®/B. Rahman'],
  ['ilustrasi pasar. ©www.pasar.example.com', 'ilustrasi pasar.', '©www.pasar.example.com'],
  ['Pasar Lama Solo. ©2021 Warta.com/Instagram @pasarlama', 'Pasar Lama Solo.', '©2021 Warta.com/Instagram @pasarlama'],
  ['Logo pasar. - Bloomberg / Sari Wulan', 'Logo pasar.', 'Bloomberg / Sari Wulan'],
  ['Gudang PT Pasar Lama Tbk. - pasarlama.co.id', 'Gudang PT Pasar Lama Tbk.', 'pasarlama.co.id'],
  [
    'Pasar ramai, Selasa (14/3/2023). Harga naik. JIBI - Sari',
    'Pasar ramai, Selasa (14/3/2023). Harga naik.',
    'JIBI - Sari',
  ],
  ['Pasar ramai di Solo. Istimewa - Warta.com', 'Pasar ramai di Solo.', 'Istimewa - Warta.com'],
  ['Pasar di Solo, 4 Februari 2020. SARI WULAN l Tempo.', 'Pasar di Solo, 4 Februari 2020.', 'SARI WULAN l Tempo.'],
  [
    'Pasar di Solo, 27 Juni 2022. TEMPO/Sari Wulan . tempo : 165953704424',
    'Pasar di Solo, 27 Juni 2022.',
    'TEMPO/Sari Wulan',
  ],
  [
    'Pasar pada 16 Januari. Bloomberg/Fotografer: Sari Wulan/AFP/Getty Images',
    'Pasar pada 16 Januari.',
    'Bloomberg/Fotografer: Sari Wulan/AFP/Getty Images',
  ],
  ['Pekerja pasar - Antara/Sari Wulan', 'Pekerja pasar', 'Antara/Sari Wulan'],
  ['Suasana di pasar Antara/Sari Wulan', 'Suasana di pasar', 'Antara/Sari Wulan'],
  ['Ilustrasi emas/Freepik', 'Ilustrasi emas', 'Freepik'],
  ['Bisnis/Sari W Rahman', null, 'Bisnis/Sari W Rahman'],
  ['Tangkapan Layar Pasar', null, 'Tangkapan Layar Pasar'],
  ['Gedung Badan Pasar Nasional (BPN)', 'Gedung Badan Pasar Nasional (BPN)', null],
  ['Ketua Sari Wulandari (Sawul)', 'Ketua Sari Wulandari (Sawul)', null],
  ['Sari (kiri) dan Budi (kanan)', 'Sari (kiri) dan Budi (kanan)', null],
  ['Pasar ramai, Senin (5/6).', 'Pasar ramai, Senin (5/6).', null],
  ['Pedagang rupiah/dolar di pasar', 'Pedagang rupiah/dolar di pasar', null],
  ['Pasar lama (c) Reuters', 'Pasar lama', '© Reuters'],
  ['(c) Warta Kita/Sari', null, '© Warta Kita/Sari'],
  ['Pasar lama dibuka (C) AFP', 'Pasar lama dibuka', '© AFP'],
  ['Pasar lama di Solo © AFP', 'Pasar lama di Solo', '© AFP'],
  ['Pasar lama di Solo. Dok. Humas Solo', 'Pasar lama di Solo.', 'Dok. Humas Solo'],
  ['Pasar lama di Solo Dok. Warta Kita', 'Pasar lama di Solo', 'Dok. Warta Kita'],
  ['Pasar lama di Solo - Dok. Pribadi', 'Pasar lama di Solo', 'Dok. Pribadi'],
  ['Foto: copyright Warta Kita', null, 'copyright Warta Kita'],
  ['', null, null],
];

test.each(captions)('%j', (printed, caption, credit) => expect(splitCredit(printed)).toEqual({ caption, credit }));

const credits: [string, string[]][] = [
  ['ANTARA FOTO/Sari Wulan', ['Sari Wulan']],
  ['Warta Daily/Sari Wulan.', ['Sari Wulan']],
  ['Bloomberg/Fotografer: Sari Wulan/AFP/Getty Images', ['Sari Wulan']],
  ['JIBI - Sari', ['Sari']],
  ['SARI WULAN l Tempo.', ['SARI WULAN']],
  ['Sari Wulan from Pexels', ['Sari Wulan']],
  ['Instagram/sariwulan', []],
  ['Istimewa', []],
  ['pasarlama.co.id', []],
];

test.each(credits)('photographers in %j', (credit, names) => expect(photographersOf(credit)).toEqual(names));
