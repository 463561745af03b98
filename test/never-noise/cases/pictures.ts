import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

const picture = (name: string) =>
  `<img src="https://warta-contoh.example/${name}.jpg" alt="" width="640" height="360">`;

/** What is printed under pictures. */
export const pictures: readonly Case[] = [
  {
    title: 'a caption worded like a call to scan',
    switches: ['captions-are-content'],
    page: paper({
      headline: 'Kafe Tepi Sungai Tanpa Daftar Menu Kertas',
      text: `${prose(2)}<figure>${picture('kafe')}<figcaption>Scan QR code di meja kafe</figcaption></figure>${prose(3, 2)}`,
    }),
  },
  {
    title: 'the caption of the lead picture is worded like an offer',
    switches: ['captions-are-content'],
    page: paper({
      headline: 'Kios Majalah Terakhir di Pasar Lentera Tutup',
      below: `<figure>${picture('kios')}<figcaption>Langganan digital di layar kios</figcaption></figure>`,
      text: prose(5),
    }),
  },
  {
    title: 'the credit of the last picture names an application',
    switches: ['photo-credits-are-no-calls'],
    page: paper({
      headline: 'Parade Perahu Hias di Muara Cemara',
      text: `${prose(4)}<div>${picture('parade')}</div><div>Foto: tangkapan layar aplikasi Kabar Pasar</div>`,
    }),
  },
  {
    title: 'a caption between two promos of the paper',
    switches: ['captions-are-content'],
    page: paper({
      headline: 'Pameran Poster Lama Dibuka di Balai Kota',
      text: `${prose(2)}<p data-noise>Baca juga: <a href="/read/4">Poster lama dilelang</a></p><figure>${picture('poster')}<figcaption>Iklan</figcaption></figure><p data-noise>ADVERTISEMENT</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'the source of a table in the middle of a text',
    switches: ['sources-in-text-stay'],
    page: paper({
      headline: 'Produksi Ikan Muara Cemara Naik Empat Tahun Berturut-turut',
      text: `${prose(5)}<table><tr><th>Tahun</th><th>Ton</th></tr><tr><td>2024</td><td>310</td></tr><tr><td>2025</td><td>340</td></tr></table><p>Sumber: Dinas Perikanan Kota Lentera</p>${prose(2, 5)}`,
    }),
  },
];
