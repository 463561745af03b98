import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

const story = (path: string, title: string) => `<li><a href="/read/${path}">${title}</a></li>`;
const others = `<ul>${story('8', 'Jembatan gantung Cemara ditutup sepekan')}${story('9', 'Sekolah tepi sungai libur sehari penuh')}</ul>`;

/** What stands beside the text, or behind it, in the manner of a rail of other stories. */
export const boxes: readonly Case[] = [
  {
    title: 'the way to the other parts of the text, behind it',
    switches: ['ways-to-more-stay'],
    page: paper({
      headline: 'Menyusuri Cemara dari Hulu ke Muara',
      text: prose(4),
      after:
        '<ul class="bagian" data-wall><li><a href="/read/41?p=1">1</a></li><li><a href="/read/41?p=2">2</a></li><li><a href="/read/41?p=2">Halaman selanjutnya</a></li></ul>',
    }),
  },
  {
    title: 'a button that unfolds the rest of the text',
    switches: ['ways-to-more-stay'],
    page: paper({
      headline: 'Tujuh Warung Tertua di Pasar Lentera',
      text: `${prose(4)}<p data-wall data-either>Lanjutkan membaca</p>`,
    }),
  },
  {
    title: 'the way to the other parts in one box with other stories',
    switches: ['rails-hold-no-page-marks'],
    page: paper({
      headline: 'Catatan Panjang dari Kampung Nelayan',
      text: prose(4),
      after: `<div class="kaki"><span data-wall><a href="/read/41?p=2">Halaman berikutnya dari cerita ini</a></span>${others}</div>`,
    }),
  },
  {
    title: 'a disclaimer in one box with other stories',
    switches: ['notices-are-known'],
    page: paper({
      headline: 'Harga Cengkih Naik Menjelang Panen',
      text: prose(4),
      after: `<div class="kaki"><p data-ours data-either>Disclaimer: tulisan ini bukan ajakan untuk membeli atau menjual.</p>${others}</div>`,
    }),
  },
  {
    title: 'initials of the newsroom in one box with other stories',
    switches: ['initials-close-the-text'],
    page: paper({
      headline: 'Bus Sekolah Cemara Beroperasi Lagi',
      text: prose(4),
      after: `<div class="kaki"><p data-ours data-either>(skn/dwl)</p>${others}</div>`,
    }),
  },
  {
    title: 'a gallery behind the text whose captions are links to the pictures',
    switches: ['rails-hold-no-captions'],
    page: paper({
      headline: 'Sehari Bersama Penjual Ikan Cemara',
      text: prose(4),
      after: `<div class="galeri" data-ours data-either>${[
        'Perahu pertama merapat sebelum fajar',
        'Ikan ditimbang di dermaga lama',
      ]
        .map((caption, at) => `<figure><figcaption><a href="/foto/${at}">${caption}</a></figcaption></figure>`)
        .join('')}</div>`,
    }),
  },
  {
    title: 'footnotes that lead back into the text',
    switches: ['rails-lead-to-stories'],
    page: paper({
      headline: 'Asal-usul Nama Sungai Cemara',
      text: prose(4),
      after: `<ol class="rujukan" data-ours data-either>${[
        'Catatan residen tahun 1871, halaman pertama',
        'Wawancara dengan juru kunci pada Desember',
      ]
        .map((note, at) => `<li><a href="#kembali-${at}">${note}</a></li>`)
        .join('')}</ol>`,
    }),
  },
  {
    title: 'documents to fetch, in a box behind the text',
    switches: ['rails-lead-to-stories'],
    page: paper({
      headline: 'Daftar Penerima Kios Pasar Lentera Diumumkan',
      text: prose(4),
      after: `<div class="berkas" data-ours data-either><a href="/berkas/daftar-kios.pdf">Daftar penerima kios lantai dasar</a><br><a href="/berkas/denah.pdf">Denah pasar setelah perbaikan atap</a></div>`,
    }),
  },
  {
    title: 'telephone numbers to call for help, each a link, behind the text',
    switches: ['rails-lead-to-stories'],
    page: paper({
      headline: 'Posko Banjir Cemara Dibuka Sepanjang Malam',
      text: prose(4),
      after: `<ul class="posko" data-ours data-either><li><a href="tel:0210001">Posko Kelurahan Cemara Hulu 021-0001</a></li><li><a href="tel:0210002">Posko Kelurahan Cemara Hilir 021-0002</a></li></ul>`,
    }),
  },
  {
    title: 'the services of the site in a column of short links, two of them long',
    switches: ['rails-are-mostly-headlines'],
    page: paper({
      headline: 'Jadwal Imsak Cemara Pekan Ini',
      text: prose(4),
      after: `<ul class="layanan" data-wall>${[
        'Cuaca',
        'Jadwal salat',
        'Kurs',
        'Harga pangan',
        'Lowongan',
        'Resep masakan rumahan sehari-hari',
        'Teka-teki silang hari ini lengkap',
      ]
        .map((service, at) => `<li><a href="/layanan/${at}">${service}</a></li>`)
        .join('')}</ul>`,
    }),
  },
  {
    title: 'a list of links that closes the container, and no colon before it',
    switches: ['text-holds-no-rails'],
    page: paper({
      headline: 'Lima Jalur Sepeda Baru di Cemara',
      text: `${prose(4)}<p>Peta tiap jalur dapat dibuka di bawah.</p><ul data-either>${story('peta-1', 'Jalur satu dari stasiun ke pasar')}${story('peta-2', 'Jalur dua dari pasar ke dermaga')}</ul>`,
    }),
  },
  {
    title: 'what subscriptions cost, in a box behind a story about them',
    switches: ['offers-make-an-offer'],
    page: paper({
      headline: 'Tarif Film Daring Naik Mulai Februari',
      text: prose(4),
      after:
        '<table data-ours data-either><tr><td>Paket premium keluarga</td><td>Rp90.000</td></tr><tr><td>Paket premium pelajar</td><td>Rp40.000</td></tr><tr><td>Biaya langganan setahun</td></tr></table>',
    }),
  },
  {
    title: 'short notes of readers, printed amid the text in a box named for comments',
    switches: ['comments-in-text-stay'],
    page: paper({
      headline: 'Apa Kata Warga tentang Pasar Baru',
      text: `${prose(2)}<div class="komentar" data-either><p>Lebih terang, kata Minah</p><p>Parkirnya sempit, kata Udin</p></div>${prose(3, 2)}`,
    }),
  },
];
