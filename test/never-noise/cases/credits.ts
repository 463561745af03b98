import type { Case } from '../never-noise';
import { paper, prose, report } from '../newsroom';

const [one = '', two = '', three = '', four = ''] = report(4);

/** Lines that look like the credits of an article and are its text. */
export const credits: readonly Case[] = [
  {
    title: 'a transcript in which the speakers are called by their trade',
    switches: ['credits-name-somebody'],
    page: paper({
      headline: 'Tanya Jawab Wali Kota dengan Wartawan di Dermaga',
      text: `${prose(2)}<p>Wartawan: Kapan pasar malam dibuka?</p><p>Wali Kota: ${one}</p><p>Wartawan: Apakah sewa kios akan naik lagi tahun ini?</p><p>Wali Kota: ${two}</p><p>Wartawan: Terima kasih atas waktunya.</p>${prose(2, 4)}`,
    }),
  },
  {
    title: 'the data of a book, its author among them',
    switches: ['works-have-own-makers'],
    page: paper({
      headline: 'Resensi: Sungai yang Mengingat Namanya',
      text: `<p>Judul: Sungai yang Mengingat Namanya</p><p>Penulis: Rangga Pelita</p><p>Penerbit: Pustaka Muara</p><p>Halaman: 352</p>${prose(5)}`,
    }),
  },
  {
    title: 'a subhead that names a trade and a colon',
    switches: ['credits-name-somebody'],
    page: paper({
      headline: 'Pekerjaan Sunyi di Ruang Redaksi',
      text: `<p>${one}</p><p>${two}</p><h2>Editor: pekerjaan yang tidak pernah selesai!</h2><p>${three}</p><p>${four}</p>`,
    }),
  },
  {
    title: 'a paragraph that says who reported, in the middle',
    switches: ['breaks-are-weighed'],
    page: paper({
      headline: 'Kabar dari Tiga Kota tentang Harga Cabai',
      text: `${prose(2)}<h3>Kota Lentera</h3><p data-either>Laporan: Sari Kenanga</p>${prose(1, 2)}<h3>Muara</h3><p data-either>Laporan: Damar Wulan</p>${prose(1, 3)}<h3>Cemara</h3><p data-either>Laporan: Intan Baiduri</p>${prose(1, 4)}`,
    }),
  },
  {
    title: 'initials of the newsroom behind a box of links',
    switches: ['initials-close-the-text', 'closing-lines-are-text'],
    page: paper({
      headline: 'Truk Terguling Menutup Jalan Tepi Sungai',
      text: `${prose(4)}<div class="lainnya" data-noise><p>Baca juga: <a href="/read/5">Jalan hulu ditutup</a></p></div><div>(ska/nir)</div>`,
    }),
  },
  {
    title: 'two notes of two writers, the first signed in the middle',
    switches: ['breaks-are-weighed'],
    page: paper({
      headline: 'Catatan Dua Wartawan dari Hulu dan Hilir',
      text: `${prose(2)}<p data-either>Penulis: Intan Baiduri</p>${prose(5, 2)}<p data-either>Penulis: Damar Wulan</p>`,
    }),
  },
];
