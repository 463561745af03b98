import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

/** Somebody says, or the article cites, what a banner says. */
export const quotations: readonly Case[] = [
  {
    title: 'the last sentence repeats a banner word for word and says who said it',
    switches: ['reports-are-speech'],
    page: paper({
      headline: 'Kalimat di Layar yang Membuat Pembaca Lelah',
      text: `${prose(4)}<p>Ikuti kabar kami di Google News, begitu bunyi tulisan yang muncul sembilan kali di layarnya, kata Melati Purnama.</p>`,
    }),
  },
  {
    title: 'a paragraph that is nothing but the quoted banner, in quotation marks',
    switches: ['quotations-are-speech'],
    page: paper({
      headline: 'Apa yang Dibaca Pembaca Sebelum Membaca Berita',
      text: `${prose(2)}<p>Di atas berita itu ia menemukan satu kalimat yang sama berulang kali:</p><p>"Nyaman tanpa iklan. Langganan Warta Pro."</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'dialogue of one word a line, each a label elsewhere',
    switches: ['quotations-are-speech'],
    page: paper({
      headline: 'Cerita Pendek: Surat dari Dermaga',
      text: `${prose(2)}<p>"Lihat!"</p><p>"Baca," bisik ibunya.</p><p>"Balas!"</p><p>"Foto?"</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a post of another service that invites to a channel, quoted as the news itself',
    switches: ['quotations-are-content'],
    page: paper({
      headline: 'Kantor Kelurahan Mengundang Warga lewat Media Sosial',
      text: `${prose(2)}<blockquote class="twitter-tweet"><p>Ikuti WhatsApp Channel kelurahan</p></blockquote>${prose(3, 2)}`,
    }),
  },
  {
    title: 'the message of a swindler, printed as a paragraph of its own',
    switches: ['promos-need-second-sign'],
    page: paper({
      headline: 'Polisi Ungkap Penipuan Berkedok Hadiah Undian',
      text: `${prose(2)}<p>Klik tautan kabar hadiah dan gabung ke grup Telegram kami malam ini juga</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'the one-word answer of an interview',
    switches: ['sentences-need-second-sign'],
    page: paper({
      headline: 'Wawancara Wiratmo Lazuardi: Pasar Tidak Hidup dari Sewa',
      text: `${prose(2)}<p><b>Apa sumber pendapatan terbesar pasar ini?</b></p><p>Iklan.</p><p><b>Lalu apa yang paling sering dibicarakan pedagang?</b></p><p>Komentar pembeli.</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a manifesto in English amid Indonesian prose, that sounds like a footer',
    switches: ['sentences-need-second-sign'],
    page: paper({
      headline: 'Semboyan Baru Klub Sepeda Lentera',
      text: `${prose(2)}<p>Semboyan itu ditulis besar-besar di dinding pasar:</p><p>Follow us and the river.</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a letter in fixed type that asks to subscribe',
    switches: ['quotations-are-content'],
    page: paper({
      headline: 'Surat Edaran Lurah yang Menuai Kritik',
      text: `${prose(2)}<pre>Langganan sekarang\nsebelum akhir bulan</pre>${prose(3, 2)}`,
    }),
  },
];
