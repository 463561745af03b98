import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

/** What a paper states about a text: who paid, what was wrong, where it is from, what it is not. */
export const statements: readonly Case[] = [
  {
    title: 'the label of an advertorial above the headline',
    switches: ['headline-labels-disclose'],
    page: paper({
      headline: 'Bank Cemara Membuka Kantor di Pasar Lentera',
      above: '<p data-ours>Sponsored</p>',
      text: prose(5),
    }),
  },
  {
    title: 'a sponsor is named under the headline',
    switches: ['headline-labels-disclose'],
    page: paper({
      headline: 'Koperasi Muara Menyalurkan Pinjaman Perahu',
      below: '<p>Konten ini disajikan oleh pengiklan</p>',
      text: prose(5),
    }),
  },
  {
    title: 'the last line says that a text is a partnership',
    switches: ['sentences-disclose', 'closing-lines-are-text'],
    page: paper({
      headline: 'Pelatihan Pedagang Digelar Tiga Hari',
      text: `${prose(4)}<div>Artikel ini merupakan kerja sama Warta Contoh dengan Koperasi Pasar Lentera</div>`,
    }),
  },
  {
    title: 'a correction behind the credits, inside the container',
    switches: ['notices-are-known'],
    page: paper({
      headline: 'Jumlah Kios Pasar Lentera Dihitung Ulang',
      text: `${prose(5)}<p data-either>Editor : Nirmala Sekar</p><p>Ralat: Berita ini semula menyebut tiga ratus kios. Jumlah yang benar dua ratus kios.</p>`,
    }),
  },
  {
    title: 'a disclaimer in a paragraph that is called related',
    switches: ['notices-are-known'],
    page: paper({
      headline: 'Saham Perahu Umpama Menguat Dua Hari',
      text: `${prose(5)}<p class="terkait">Disclaimer: segala analisis saham berasal dari analis, keputusan ada di tangan pembaca</p>`,
    }),
  },
  {
    title: 'the source of a text is a channel, with its link',
    switches: ['credits-are-never-noise'],
    page: paper({
      headline: 'Museum Perahu Menyiapkan Ruang Pamer Baru',
      text: `${prose(5)}<p data-either>Sumber: <a href="https://t.me/museumperahu">kanal Telegram Museum Perahu</a></p>`,
    }),
  },
  {
    title: 'a sentence that shares its paragraph with a call to follow',
    switches: ['sentences-beside-promos-stay'],
    page: paper({
      headline: 'Pasar Lentera Tutup Setiap Senin',
      text: `${prose(4)}<p><span data-noise>Ikuti kabar terbaru kami di saluran WhatsApp Warta Contoh.</span> <span>Pasar ditutup setiap Senin untuk dibersihkan.</span></p>`,
    }),
  },
  {
    title: 'who the writer of an opinion is, in the last line',
    switches: ['closing-lines-are-text'],
    page: paper({
      headline: 'Opini: Kota yang Membelakangi Sungainya',
      text: `${prose(5)}<div><em>Penulis adalah dosen Universitas Cendana</em></div>`,
    }),
  },
  {
    title: 'a help line at the end of a hard story',
    switches: ['calls-have-no-full-stop'],
    page: paper({
      headline: 'Angka Putus Sekolah di Muara Masih Tinggi',
      text: `${prose(4)}<p>Hubungi aplikasi Ramah Anak.</p>`,
    }),
  },
  {
    title: 'a note that a machine helped',
    switches: ['sentences-disclose'],
    page: paper({
      headline: 'Ringkasan Rapat Dewan Kota Lentera',
      below: '<p>Ringkasan ini dibantu AI dan diperiksa redaksi</p>',
      text: prose(5),
    }),
  },
  {
    title: 'a disclaimer in a box of its own behind the credits',
    switches: ['notices-are-known'],
    page: paper({
      headline: 'Saham Cemara Makmur Menguat Tipis',
      text: `${prose(4)}<p data-either>Penulis: Damar Wulan</p>`,
      after:
        '<div data-ours><em>Disclaimer: berita ini tidak bertujuan mengajak membeli atau menjual saham. Keputusan ada di tangan pembaca.</em></div>',
    }),
  },
  {
    title: 'a correction in an aside before the first paragraph',
    switches: ['notices-are-no-margin'],
    page: paper({
      headline: 'Pembukaan Pasar Lentera Diundur Sehari',
      text: `<aside><p>Ralat redaksi: judul berita ini diubah pada Selasa pagi karena keliru menyebut hari pembukaan.</p></aside>${prose(5)}`,
    }),
  },
  {
    title: 'a note of the newsroom behind the credits, with a link to more',
    switches: ['notices-are-known'],
    page: paper({
      headline: 'Catatan Perjalanan ke Hulu Sungai Cemara',
      text: `${prose(5)}<p data-either>Reporter: Intan Baiduri</p><p data-either>Editor: Damar Wulan</p><p>Catatan redaksi: nama dua narasumber disamarkan atas permintaan mereka, lihat <a href="/pedoman">pedoman kami</a>.</p>`,
    }),
  },
];
