import type { Hindrance } from '../../cleanup/pick';
import type { Language } from '../../settings/settings';

/** The texts of the picker. */
export interface Texts {
  title: string;
  lead: string;
  keys: string;
  widen: string;
  narrow: string;
  hide: string;
  leave: string;
  undo: string;
  done: string;
  failed: string;
  nothing: string;
  /** What a reader would call a block. */
  what: Record<'media' | 'form' | 'links' | 'picture' | 'button' | 'empty' | 'heading' | 'link' | 'text', string>;
  /** How many more than those that are named. `{n}` is replaced by the number. */
  more: string;
  /** The name of the details that show the rule's selector. */
  rule: string;
  /** By plural category. `{n}` is replaced by the number. */
  matches: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  hidden: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  hindrance: Record<Hindrance, string>;
}

/** In both languages. The picker runs in the page, which has no access to the texts of the extension's own pages. */
export const texts: Record<Language, Texts> = {
  id: {
    title: 'Sembunyikan bagian halaman',
    lead: 'Tunjuk bagian yang mengganggu, lalu klik.',
    keys: '↑ perlebar, ↓ persempit (atau Shift dan roda mouse), ← → bagian di sebelahnya, Enter sembunyikan, Esc keluar',
    widen: 'Perlebar',
    narrow: 'Persempit',
    hide: 'Sembunyikan',
    leave: 'Keluar',
    undo: 'Batalkan',
    done: 'Selesai',
    failed: 'Pilihan ini tidak tersimpan: penyimpanan peramban penuh atau rusak. Halaman tidak diubah.',
    nothing: '(tanpa teks)',
    what: {
      media: 'Video atau sisipan',
      form: 'Formulir',
      links: 'Daftar tautan',
      picture: 'Gambar',
      button: 'Tombol',
      empty: 'Kotak kosong',
      heading: 'Judul',
      link: 'Tautan',
      text: 'Teks',
    },
    more: 'dan {n} lagi',
    rule: 'Penanda teknisnya',
    matches: { other: '{n} bagian di halaman ini akan disembunyikan' },
    hidden: { other: '{n} bagian disembunyikan. Di artikel lain situs ini pun begitu.' },
    hindrance: {
      nameless: 'Bagian ini tidak punya penanda yang tetap. Coba perlebar.',
      page: 'Ini seluruh halaman.',
      title: 'Di dalamnya ada judul artikel: tidak disembunyikan.',
      deck: 'Di dalamnya ada ringkasan pembuka artikel: tidak disembunyikan.',
      caption: 'Di dalamnya ada keterangan foto: tidak disembunyikan.',
      credits: 'Di dalamnya ada nama penulis atau editor: tidak disembunyikan.',
      paragraphs: 'Di dalamnya ada paragraf artikel: tidak disembunyikan.',
      words: 'Di dalamnya ada sebagian besar isi artikel: tidak disembunyikan.',
    },
  },
  en: {
    title: 'Hide a part of the page',
    lead: 'Point at what you want to hide, then click.',
    keys: '↑ wider, ↓ narrower (or Shift and the wheel), ← → the part beside it, Enter to hide, Esc to leave',
    widen: 'Wider',
    narrow: 'Narrower',
    hide: 'Hide',
    leave: 'Leave',
    undo: 'Undo',
    done: 'Done',
    failed: 'This choice was not stored: the browser’s storage is full or broken. The page is unchanged.',
    nothing: '(no text)',
    what: {
      media: 'Video or embed',
      form: 'Form',
      links: 'List of links',
      picture: 'Picture',
      button: 'Button',
      empty: 'Empty box',
      heading: 'Heading',
      link: 'Link',
      text: 'Text',
    },
    more: 'and {n} more',
    rule: 'Technical mark',
    matches: { one: '{n} part of this page will be hidden', other: '{n} parts of this page will be hidden' },
    hidden: {
      one: '{n} part hidden. It will be in other articles of this site too.',
      other: '{n} parts hidden. They will be in other articles of this site too.',
    },
    hindrance: {
      nameless: 'Nothing about this part is sure to be there next time. Try a wider one.',
      page: 'This is the whole page.',
      title: 'The headline is in it: it stays.',
      deck: 'The standfirst is in it: it stays.',
      caption: 'A caption is in it: it stays.',
      credits: 'The name of an author or editor is in it: it stays.',
      paragraphs: 'A paragraph of the article is in it: it stays.',
      words: 'Most of the article is in it: it stays.',
    },
  },
};
