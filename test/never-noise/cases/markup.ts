import type { Case } from '../never-noise';
import { paper, prose, report } from '../newsroom';

const [one = '', two = '', three = '', four = '', five = ''] = report(5);

/** Boxes, names and markup that mislead about what stands in them. */
export const markup: readonly Case[] = [
  {
    title: 'the whole page stands in one form',
    switches: ['most-text-is-no-margin', 'text-under-headline-stays'],
    page: paper({
      headline: 'Perahu Penyeberangan Gratis untuk Pelajar',
      container: ['<form class="isi">', '</form>'],
      text: prose(5),
    }),
  },
  {
    title: 'an opinion in a container named for comments',
    switches: ['most-text-is-no-margin'],
    page: paper({
      headline: 'Komentar Redaksi: Pasar adalah Ruang Bersama',
      container: ['<div class="comment">', '</div>'],
      text: prose(6),
    }),
  },
  {
    title: 'the container is named for advertisements',
    switches: ['text-container-is-nameless', 'prose-outweighs-box-names'],
    page: paper({
      headline: 'Sejarah Singkat Sungai Cemara',
      container: ['<div class="advertisement">', '</div>'],
      text: `${prose(2)}<h2>Zaman perahu</h2>${prose(2, 2)}`,
    }),
  },
  {
    title: 'a paragraph and its subhead wrapped in a box named for advertisements',
    switches: ['prose-outweighs-box-names'],
    page: paper({
      headline: 'Empat Musim di Muara Cemara',
      text: `${prose(2)}<div class="ads-partner"><h2>Musim angin barat</h2><p>${three}</p></div>${prose(2, 3)}`,
    }),
  },
  {
    title: 'a box of facts in an aside amid the text',
    switches: ['boxes-in-text-stay'],
    page: paper({
      headline: 'Jembatan Gantung Cemara Dibuka Kembali',
      text: `${prose(3)}<aside><h3>Fakta Jembatan</h3><p>Panjang jembatan seratus dua puluh meter dan lebarnya dua meter.</p><p>Jembatan itu dibangun pertama kali oleh warga kampung nelayan.</p></aside>${prose(3, 3)}`,
    }),
  },
  {
    title: 'an anchor that is never closed makes a link of every paragraph',
    switches: ['open-anchors-are-ignored'],
    page: paper({
      headline: 'Tambak Udang Baru Dibuka di Pesisir',
      text: `<p><a href="https://warta-contoh.example/tag/udang">${one}<p>${two}</p><p>${three}</p><p>${four}</p><p>${five}</p>`,
    }),
  },
  {
    title: 'bare text parted by line breaks, no paragraph at all',
    switches: ['fragments-need-second-sign', 'sentences-need-second-sign'],
    page: paper({
      headline: 'Kapal Perintis Kembali Melayari Muara',
      text: `${report(3).join('<br><br>')}<br><br>Langganan digital tidak membantu nelayan.<br><br>${report(2, 3).join('<br><br>')}`,
    }),
  },
  {
    title: 'a label glued to the sentence that follows it by markup alone',
    switches: ['prose-is-never-noise'],
    page: paper({
      headline: 'Sekolah Terapung Menerima Murid Baru',
      text: `${prose(2)}<p><b>Baca juga:</b> begitulah tulisan di papan kayu yang dipasang kepala sekolah di depan ruang kelas apung.</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'the later part of the text is folded away until the reader asks',
    switches: ['folded-prose-stays'],
    page: paper({
      headline: 'Tiga Generasi Pembuat Perahu',
      text: `${prose(4)}<div style="display: none" data-folded>${prose(3, 4)}</div><button data-either>Lanjutkan membaca</button>`,
    }),
  },
  {
    title: 'a pull quote in the middle repeats what was said',
    switches: ['quotations-are-content'],
    page: paper({
      headline: 'Suara Pedagang Kecil di Pasar Baru',
      text: `${prose(3)}<blockquote class="pull-quote">Ikuti kami ke pasar</blockquote>${prose(3, 3)}`,
    }),
  },
  {
    title: 'paragraphs are named like boxes of links',
    switches: ['prose-is-never-noise', 'prose-outweighs-box-names', 'boxes-in-text-stay'],
    page: paper({
      headline: 'Penjaga Mercusuar Terakhir Pensiun',
      text: `<p>${one}</p><p class="baca-juga">${two}</p><p class="related">${three}</p><p>${four}</p>`,
    }),
  },
];
