import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

/** Stories about what promos are about: subscriptions, Google News, channels, advertising, applications. */
export const newsOfMedia: readonly Case[] = [
  {
    title: 'short sentences about subscriptions that begin as an offer does',
    switches: ['sentences-need-second-sign'],
    page: paper({
      headline: 'Pelanggan Koran Daerah Pindah ke Ponsel',
      text: `${prose(2)}<p>Langganan digital naik dua kali lipat.</p><p>Berlangganan paket lama kini jarang.</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a standfirst that begins as an offer does',
    switches: ['standfirsts-are-content'],
    page: paper({
      headline: 'Harga Majalah Anak Turun Setelah Lima Tahun',
      below: '<p class="deck">Berlangganan paket tahunan kini lebih murah.</p>',
      text: prose(5),
    }),
  },
  {
    title: 'an advertising ban, with subheads of one word that are labels elsewhere',
    switches: ['subheads-are-content'],
    page: paper({
      headline: 'Kota Lentera Melarang Papan Reklame di Tepi Sungai',
      text: `${prose(2)}<h2>Iklan</h2>${prose(2, 2)}<h2>Komentar</h2>${prose(2, 4)}`,
    }),
  },
  {
    title: 'a WhatsApp channel is what the story is about, in its subhead',
    switches: ['subheads-are-content'],
    page: paper({
      headline: 'Dinas Pasar Kini Punya Saluran Kabar Sendiri',
      text: `${prose(2)}<h3>Gabung WhatsApp Channel Pasar</h3>${prose(2, 2)}<h3>Ikuti Kami, Kata Dinas</h3>${prose(2, 4)}`,
    }),
  },
  {
    title: 'the question of an interview, in bold, that begins as a call does',
    switches: ['sentences-need-second-sign', 'subheads-are-content'],
    page: paper({
      headline: 'Wawancara: Mengapa Penerbit Kecil Bertahan',
      text: `${prose(2)}<p><strong>Temukan kami di mana?</strong></p>${prose(1, 2)}<p><strong>Dapatkan untung dari berlangganan?</strong></p>${prose(2, 3)}`,
    }),
  },
  {
    title: 'a paywall is what the story is about, in a sentence that sounds like one',
    switches: ['wall-stories-are-prose'],
    page: paper({
      headline: 'Dinding Berbayar Membelah Pembaca Berita',
      text: `${prose(2)}<p>Berlangganan untuk membaca berita kini menjadi kebiasaan di kota besar, menurut survei yang dilakukan terhadap seribu orang.</p><p>Untuk melanjutkan membaca, pelanggan harus masuk dengan akun masing-masing di setiap gawai yang mereka miliki.</p>${prose(4, 2)}`,
    }),
  },
  {
    title: 'copyright is what the story is about, in a subhead near its end',
    switches: ['copyright-needs-a-claim'],
    page: paper({
      headline: 'Pencipta Lagu Dolanan Menggugat Penyelenggara Festival',
      text: `${prose(6)}<h2>Hak Cipta Lagu Rakyat</h2>${prose(2, 6)}`,
    }),
  },
  {
    title: 'an essay with a headline of one word that is a label elsewhere',
    switches: ['headlines-may-be-short'],
    page: paper({ headline: 'Iklan', text: prose(5) }),
  },
  {
    title: 'premium is a grade of petrol, in a line of its own',
    switches: ['fragments-need-second-sign'],
    page: paper({
      headline: 'Harga Bahan Bakar di Lima Kota Berubah Hari Ini',
      text: `${prose(2)}<div>Kota Lentera mencatat kenaikan paling tinggi pada pekan pertama tahun ini.<br>Nikmati premium lebih murah di Muara<br>Sementara itu harga solar tidak berubah.</div>${prose(3, 2)}`,
    }),
  },
];
