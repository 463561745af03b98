import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

const more = (text = prose(3, 4)) => `<div style="display: none" data-folded>${text}</div>`;
const clear = (text: string, style = '') => `<div style="opacity: 0; ${style}">${text}</div>`;
const slide = (name: string, style = '') =>
  `<div style="${style}" ${style && 'data-folded'}><img src="/foto/${name}.jpg" width="640" height="400"><p class="caption">Kios ${name} di lantai dasar</p></div>`;

/** Text that the page does not show at first, and shows every reader later. */
export const unseen: readonly Case[] = [
  {
    title: 'paragraphs that fade in as the reader scrolls',
    switches: ['fading-texts-are-read', 'texts-are-never-emptied'],
    page: paper({
      headline: 'Perahu Baru untuk Warga Tepi Sungai',
      text: `${prose(4)}${clear(prose(3, 4), 'transition: opacity 1s')}`,
    }),
  },
  {
    title: 'a rest that a button unfolds for everybody',
    switches: ['unfolded-texts-are-read'],
    page: paper({
      headline: 'Kereta Pagi Ditambah Satu Rangkaian',
      text: `${prose(4)}${more()}<button data-either>Lanjutkan membaca</button>`,
    }),
  },
  {
    title: 'parts of one text in a row, of which one is shown',
    switches: ['rows-of-parts-open'],
    page: paper({
      headline: 'Perpustakaan Keliling Tiba di Lereng Bukit',
      text: `<section class="bagian">${prose(4)}</section>${more().replace('<div', '<section class="bagian"').replace('</div>', '</section>')}`,
    }),
  },
  {
    title: 'an answer below its question',
    switches: ['headings-unfold-texts'],
    page: paper({
      headline: 'Tanya Jawab tentang Iuran Sampah',
      text: `${prose(4)}<h3 aria-expanded="false">Siapa yang membayar iuran?</h3>${more()}`,
    }),
  },
  {
    title: 'slides that are shown one after the other',
    switches: ['slides-take-turns'],
    page: paper({
      headline: 'Potret Pasar pada Hari Pertama',
      text: `${prose(3)}<div>${slide('ikan')}${slide('sayur', 'display: none')}</div>${prose(3, 3)}`,
    }),
  },
  {
    title: 'a text that a script shows when the page has loaded',
    switches: ['texts-are-never-emptied'],
    page: paper({
      headline: 'Jembatan Kayu Diganti Baja Ringan',
      text: `${prose(1)}${clear(prose(6, 1))}`,
    }),
  },
];
