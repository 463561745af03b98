import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

/** Service journalism tells its readers what to do, in the imperative that promos use. */
export const howTo: readonly Case[] = [
  {
    title: 'steps in a list that tell to download an application',
    switches: ['cells-are-content'],
    page: paper({
      headline: 'Cara Memesan Kios Pasar Lentera dari Rumah',
      text: `${prose(2)}<p>Berikut langkah-langkahnya:</p><ol><li>Unduh aplikasi Kios Lentera sekarang</li><li>Daftar newsletter dinas</li><li>Pilih kios</li><li>Scan QR di loket</li></ol>${prose(2, 3)}`,
    }),
  },
  {
    title: 'steps as paragraphs that end like sentences',
    switches: ['sentences-need-second-sign'],
    page: paper({
      headline: 'Cara Membayar Parkir Tanpa Uang Tunai',
      text: `${prose(2)}<p>Scan QR di meja loket lalu masukkan nominal.</p><p>Download aplikasi bank di ponsel secara gratis.</p><p>Ikuti kami di antrean.</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'services to share on, named in a sentence that begins as a row of buttons does',
    switches: ['sentences-need-second-sign'],
    page: paper({
      headline: 'Cara Mengabari Tetangga Saat Banjir',
      text: `${prose(2)}<p>Bagikan ke WhatsApp, Telegram, Facebook, X.</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'steps parted by line breaks in one paragraph',
    switches: ['fragments-need-second-sign'],
    page: paper({
      headline: 'Jadwal dan Cara Ikut Pasar Murah',
      text: `${prose(2)}<p>Pertama, siapkan kartu keluarga dan nomor antrean dari kelurahan.<br>Unduh aplikasi Pasar Murah gratis<br>Scan QR code di pintu timur<br>Ambil paket pada hari yang sama.</p>${prose(2, 3)}`,
    }),
  },
  {
    title: 'a price list of subscriptions parted by line breaks',
    switches: ['fragments-need-second-sign'],
    page: paper({
      headline: 'Harga Langganan Layanan Musik Naik Mulai Februari',
      text: `${prose(2)}<p>Daftar harga yang baru adalah sebagai berikut.<br>Langganan digital Rp 50.000 per bulan<br>Langganan paket keluarga Rp 80.000 per bulan<br>Langganan premium Rp 120.000 per bulan</p>${prose(2, 3)}`,
    }),
  },
  {
    title: 'how to appear in Google News, told to publishers',
    switches: ['sentences-need-second-sign'],
    page: paper({
      headline: 'Panduan bagi Media Kecil agar Mudah Ditemukan',
      text: `${prose(2)}<p>Ingin situs kecil muncul di Google News? Mulailah dari peta situs yang rapi.</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a last paragraph that names the channel of an authority, with its link',
    switches: ['prose-is-never-noise', 'links-amid-text-stay'],
    page: paper({
      headline: 'Peringatan Dini Banjir Kini Dikirim ke Ponsel Warga',
      text: `${prose(3)}<p>Peringatan itu dapat diikuti warga melalui <a href="https://whatsapp.com/channel/0029contoh">saluran resmi badan penanggulangan bencana</a> setiap saat.</p>`,
    }),
  },
  {
    title: 'a short last sentence with a link to a channel inside it',
    switches: ['linking-sentences-stay'],
    page: paper({
      headline: 'Relawan Sungai Membuka Pendaftaran',
      text: `${prose(4)}<p>Pendaftaran dibuka di <a href="https://t.me/relawancemara">kanal relawan</a>.</p>`,
    }),
  },
  {
    title: 'a recipe: ingredients and steps of a word or two',
    switches: ['cells-are-content'],
    page: paper({
      headline: 'Resep Sayur Lodeh Pasar Lentera untuk Keluarga',
      text: `${prose(2)}<h2>Bahan</h2><ul><li>Labu siam</li><li>Tempe semangit</li><li>Komentar</li></ul><h2>Cara Membuat</h2><ol><li>Rebus santan</li><li>Tutup</li><li>Angkat</li></ol>${prose(2, 3)}`,
    }),
  },
  {
    title: 'questions and answers in an accordion, less than half of the text',
    switches: ['boxes-in-text-stay'],
    page: paper({
      headline: 'Tanya Jawab Pajak Kios yang Perlu Diketahui Pedagang',
      text: `${prose(4)}<div class="accordion"><h3>Siapa yang membayar?</h3><p>Pemilik kios membayar pajak setahun sekali di kantor pelayanan terdekat.</p><h3>Kapan jatuh temponya?</h3><p>Jatuh tempo ditetapkan pada tanggal terakhir bulan Maret setiap tahun.</p></div>${prose(3, 5)}`,
    }),
  },
  {
    title: 'the address to write to, in the element for addresses',
    switches: ['boxes-in-text-stay'],
    page: paper({
      headline: 'Lowongan Penjaga Pintu Air Dibuka Pekan Ini',
      text: `${prose(3)}<p>Lamaran dikirim ke alamat berikut.</p><address>Balai Sungai Cemara, Jalan Melati 5, Kota Lentera</address>${prose(2, 3)}`,
    }),
  },
];
