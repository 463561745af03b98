import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

const schools = Array.from(
  { length: 16 },
  (_, at) => `<li><a href="https://sekolah.example/${at}">SMP Negeri ${at + 1} Kota Lentera</a></li>`,
).join('');

/** Lists and links that are the story. */
export const lists: readonly Case[] = [
  {
    title: 'a list of links that the last paragraph announces',
    switches: ['colons-announce-the-end'],
    page: paper({
      headline: 'Dokumen Lelang Pasar Lentera Dibuka untuk Umum',
      text: `${prose(3)}<p>Seluruh dokumen dapat dibaca pada tautan berikut:</p><ul><li><a href="https://lelang.example/1">Rencana induk pasar rakyat</a></li><li><a href="https://lelang.example/2">Daftar peserta lelang tahap dua</a></li></ul>`,
    }),
  },
  {
    title: 'sixteen links in a row, and one short paragraph behind them',
    switches: ['announced-lists-are-text'],
    page: paper({
      headline: 'Daftar Sekolah yang Menjadi Tempat Pengungsian',
      text: `${prose(3)}<p>Berikut daftar sekolah yang membuka pintu bagi pengungsi:</p><ul>${schools}</ul><p>Daftar itu akan diperbarui setiap pagi oleh dinas pendidikan setempat.</p>`,
    }),
  },
  {
    title: 'the last paragraph is one link and a sentence',
    switches: ['linked-sentences-close'],
    page: paper({
      headline: 'Naskah Lengkap Pidato Wali Kota',
      text: `${prose(4)}<p><a href="https://pidato.example/teks">Naskah lengkap pidato itu dapat dibaca di laman pemerintah kota.</a></p>`,
    }),
  },
  {
    title: 'a list of the most read stories is what the story is about',
    switches: ['subheads-are-content'],
    page: paper({
      headline: 'Yang Paling Banyak Dibaca Warga Lentera Tahun Lalu',
      text: `${prose(2)}<h2>Berita Terpopuler</h2><ol><li>Banjir di hulu menggenangi dua kampung nelayan</li><li>Jembatan gantung selesai lebih cepat</li></ol>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a subhead worded like the head of a list, with a list of advice under it, ends the text',
    switches: ['subheads-end-no-text'],
    page: paper({
      headline: 'Menata Saluran Air Kampung Nelayan',
      text: `${prose(4)}<h2>Rekomendasi</h2><ul><li>Perbaiki saluran air</li><li>Pasang pompa di muara</li><li>Latih warga setempat</li></ul>`,
    }),
  },
  {
    title: 'a glossary whose terms are labels elsewhere',
    switches: ['cells-are-content'],
    page: paper({
      headline: 'Kamus Kecil Pembaca Berita Daring',
      text: `${prose(2)}<dl><dt>Iklan</dt><dd>pesan berbayar di sela tulisan</dd><dt>Tag</dt><dd>kata yang menandai isi tulisan</dd><dt>Komentar</dt><dd>tanggapan pembaca</dd></dl>${prose(2, 2)}`,
    }),
  },
  {
    title: 'a table with columns that are labels elsewhere',
    switches: ['cells-are-content'],
    page: paper({
      headline: 'Anggaran Promosi Kota Lentera Turun Separuh',
      text: `${prose(2)}<table><tr><th>Iklan</th><th>Foto</th><th>Video</th></tr><tr><td>dua juta</td><td>lima ratus ribu</td><td>satu juta</td></tr></table>${prose(3, 2)}`,
    }),
  },
  {
    title: 'the mark that a reviewer gives a film',
    switches: ['figures-are-no-page-marks'],
    page: paper({
      headline: 'Ulasan Film: Lampu di Ujung Dermaga',
      text: `${prose(3)}<p><b>Nilai</b></p><p>4/5</p>${prose(2, 3)}`,
    }),
  },
  {
    title: 'sources that a text was made from, linked, at its end',
    switches: ['colons-announce-the-end'],
    page: paper({
      headline: 'Cek Fakta: Pasar Lentera Tidak Dijual',
      text: `${prose(4)}<p>Rujukan:</p><p><a href="https://arsip.example/1">Laporan tahunan koperasi pedagang pasar</a></p><p><a href="https://arsip.example/2">Catatan rapat dewan kota bulan lalu</a></p>`,
    }),
  },
  {
    title: 'a heading of the text that is a link, right behind a box of links to other stories',
    switches: ['link-boxes-are-uniform'],
    page: paper({
      headline: 'Empat Pantai Sepi Dekat Muara Cemara',
      text: `${prose(1)}<h3><a href="https://wisata.example/1">Pantai Karang Bolong Timur</a></h3>${prose(1, 1)}<div data-noise><p>Baca juga:</p><p><a href="/read/6">Penginapan murah di muara</a></p></div><h3><a href="https://wisata.example/2">Pantai Pasir Hitam Muara</a></h3>${prose(2, 2)}`,
    }),
  },
  {
    title: 'a paragraph of the text that is one link, right behind a link to another story',
    switches: ['linked-sentences-stay'],
    page: paper({
      headline: 'Putusan Sengketa Lahan Pasar Dibacakan',
      text: `${prose(2)}<p data-noise>Baca juga:</p><p data-noise><a href="/read/7">Sidang lahan pasar ditunda</a></p><p><a href="https://putusan.example/77">Salinan putusan yang dibacakan hakim itu dapat diunduh siapa saja.</a></p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a line of two links, one of them to a channel',
    switches: ['promos-lead-nowhere-else', 'calls-have-one-target'],
    page: paper({
      headline: 'Dua Cara Melapor Saat Sungai Meluap',
      text: `${prose(4)}<p><a href="https://t.me/siagacemara">Kanal siaga</a> dan <a href="https://lapor.example/cemara">formulir laporan</a></p>`,
    }),
  },
  {
    title: 'a directory of forty links that is most of the story',
    switches: ['announced-lists-are-text', 'breaks-are-weighed'],
    page: paper({
      headline: 'Nomor dan Laman Seluruh Puskesmas di Kota Lentera',
      text: `${prose(2)}<p>Daftar lengkapnya dapat dibuka melalui tautan di bawah ini:</p><ul>${Array.from({ length: 40 }, (_, at) => `<li><a href="https://puskesmas.example/${at}">Puskesmas Lentera ${at + 1}</a></li>`).join('')}</ul>${prose(2, 2)}`,
    }),
  },
  {
    title: 'a poem, without a single line that is a sentence',
    switches: ['short-lines-are-text'],
    page: paper({
      headline: 'Tiga Sajak tentang Sungai yang Pulang',
      text: '<h2>Hulu</h2><p>Batu menyimpan hujan</p><p>sampai kita lupa</p><p>siapa yang menunggu</p><h2>Hilir</h2><p>Perahu menukar kabar</p><p>dengan garam dan angin</p><p>lalu diam di dermaga</p><p>seperti sajak yang selesai</p>',
    }),
  },
  {
    title: 'a table stands before the first sentence',
    switches: ['tables-open-texts'],
    page: paper({
      headline: 'Hasil Lengkap Lomba Perahu Antarkampung',
      text: `<table><tr><td>Kampung Hilir</td><td>12 menit</td></tr><tr><td>Kampung Hulu</td><td>14 menit</td></tr></table>${prose(4)}`,
    }),
  },
  {
    title: 'the last line has no full stop',
    switches: ['calls-name-a-channel'],
    page: paper({
      headline: 'Surat Pembaca: Terima Kasih, Tukang Perahu',
      text: `${prose(4)}<p>Salam dari kami di hulu sungai</p>`,
    }),
  },
  {
    title: 'a line-up: one long line between short ones is the whole text',
    switches: ['closing-lines-are-text', 'short-lines-are-text'],
    page: paper({
      headline: 'Susunan Pemain Persatuan Perahu Lentera Melawan Muara',
      text: '<p>Pelatih: Wiratmo Lazuardi</p><p>Lentera (4-3-3): Damar Wulan; Bagas Kenari, Rangga Pelita, Surya Baskara, Angga Lentera; Bayu Samudra, Wira Kencana, Guntur Segara; Panji Rimba, Arya Lembayung, Satria Muara.</p><p>Pelatih: Jaya Cendana</p>',
    }),
  },
];
