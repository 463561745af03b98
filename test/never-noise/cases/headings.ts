import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

/** Headlines and subheads that are worded like what is noise elsewhere. */
export const headings: readonly Case[] = [
  {
    title: 'a headline that begins with "Baca"',
    switches: ['headline-is-never-noise', 'labels-need-links'],
    page: paper({ headline: 'Baca Juga Buku Ini Sebelum Tidur, Pesan Pustakawan Desa', text: prose(5) }),
  },
  {
    title: 'a headline that is a call to follow',
    switches: ['headline-is-never-noise'],
    page: paper({ headline: 'Ikuti WhatsApp Kami, Ajak Dinas Pasar', text: prose(5) }),
  },
  {
    title: 'a headline that sounds like a list of stories',
    switches: ['headline-is-never-noise'],
    page: paper({ headline: 'Terpopuler Nasional', text: prose(5) }),
  },
  {
    title: 'subheads in bold paragraphs, not headings, that are labels elsewhere',
    switches: ['subheads-are-content'],
    page: paper({
      headline: 'Kiat Merawat Perahu Kayu di Musim Hujan',
      text: `${prose(2)}<p><strong>Rekomendasi</strong></p>${prose(2, 2)}<p><strong>Video</strong></p>${prose(2, 4)}`,
    }),
  },
  {
    title: 'a subhead with an anchor and a section named like a box of other stories',
    switches: ['boxes-in-text-stay'],
    page: paper({
      headline: 'Penjelasan Lengkap Aturan Sewa Kios',
      text: `${prose(3)}<section id="rekomendasi"><h2>Rekomendasi Dewan Kota</h2>${prose(2, 3)}</section>${prose(3, 5)}`,
    }),
  },
  {
    title: 'a subhead that begins with "Baca" and a colon',
    switches: ['labels-need-links', 'subheads-are-content'],
    page: paper({
      headline: 'Menghidupkan Kembali Perpustakaan Kampung',
      text: `${prose(2)}<h2>Baca: kebiasaan yang hilang</h2>${prose(2, 2)}<h2>Lihat: anak-anak di beranda</h2>${prose(2, 4)}`,
    }),
  },
  {
    title: 'a sentence that begins with "Baca juga" and leads nowhere',
    switches: ['labels-need-links'],
    page: paper({
      headline: 'Dosen Sastra Anjurkan Novel Lama',
      text: `${prose(2)}<p>Baca juga novel sebelum perang, pesan dosen itu kepada mahasiswa barunya</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a paragraph about another story, with that story linked inside it',
    switches: ['prose-is-never-noise', 'labels-need-links'],
    page: paper({
      headline: 'Perkara Atap Pasar Masuk Babak Baru',
      text: `${prose(2)}<p>Baca juga laporan kami pekan lalu tentang <a href="/read/9">atap yang bocor</a>, yang menjadi dasar penyelidikan inspektorat kota sejak awal bulan ini.</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'the section that a text is filed under, above its headline',
    switches: ['rubrics-are-content'],
    page: paper({
      headline: 'Cahaya Pertama di Pasar Lentera',
      above: '<p data-ours data-either>Foto</p>',
      text: prose(4),
    }),
  },
  {
    title: 'a list of the songs on an album with a heading "Top"',
    switches: ['subheads-are-content'],
    page: paper({
      headline: 'Album Baru Kelompok Dermaga Dirilis',
      text: `${prose(3)}<h3>Video</h3><ul><li>Ombak Kecil</li><li>Surat Muara</li></ul><h3>Trending</h3><ol><li>Lampu Padam</li></ol>${prose(2, 3)}`,
    }),
  },
];
