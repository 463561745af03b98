import { expect, test } from 'vitest';
import { quotedAgency, statedSource } from '../../../src/indonesian/agency';

const quotes: [string, string | null][] = [
  ['"Pasar itu ramai," lanjutnya, seperti dilansir dari TASS, Rabu (1/2/2023).', 'TASS'],
  ['Harga naik, melansir Reuters Rabu (3/4).', 'Reuters'],
  ['Dikutip wartaNews dari BBC, Kamis, pasar itu ramai.', 'BBC'],
  ['Pasar itu ramai, dilansir dari laman pasar.example.com, Kamis.', 'pasar.example.com'],
  ['Menurut laporan yang dilaporkan Kantor Berita Xinhua.', 'Xinhua'],
  ['Mengutip prospektus, harga pasar naik.', null],
  ['Pernyataan itu dikutip dari akun Instagram @pasar.', null],
  ['Mengutip Presiden Sari, pasar itu ramai.', null],
  ['Angka itu dikutip dari laman resmi Pasar Lama.', null],
  ['Reuters adalah kantor berita.', null],
];

test.each(quotes)('%s', (line, agency) => expect(quotedAgency(line)).toBe(agency));

const sources: [string, string | null][] = [
  ['Sumber : Antara', 'Antara'],
  ['Sumber: PasarSolo.com', 'PasarSolo.com'],
  ['Artikel ini telah tayang di Warta.com dengan judul "Pasar Lama"', 'Warta.com'],
  ['Artikel ini telah ditayangkan di Warta Misal dengan judul Pasar Lama', 'Warta Misal'],
  ['Artikel ini telah naik di detikBali dan bisa dibaca di sini.', 'detikBali'],
  ['Pasar itu sudah ramai lagi, kata dia. (Reuters)', 'Reuters'],
  ['Pasar itu sudah ramai lagi, kata dia. (swn)', null],
  ['Sumber daya pasar itu melimpah.', null],
];

test.each(sources)('%s', (line, source) => expect(statedSource(line)).toBe(source));
