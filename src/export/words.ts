import type { Article } from '../article/article';
import type { Attribution } from '../article/attribution';

/** The roles under which a file prints names. */
export type PrintedRole = keyof Pick<
  Attribution,
  'authors' | 'reporters' | 'editors' | 'contributors' | 'photographers'
>;

/** The words that a file adds to an article. `{name}` stands for the name that goes there. */
export interface Words {
  language: 'id' | 'en';
  roles: Record<PrintedRole, string>;
  publisher: string;
  agency: string;
  published: string;
  modified: string;
  /** Links to the parts of the article that are not in the file. */
  goOn: string;
  goOnUnknown: string;
  photo: string;
  /** What is printed with a picture, where the picture itself is not. */
  caption: string;
  picture: string;
  open: string;
  related: string;
  tags: string;
  /** Before the bare address, in plain text. */
  from: string;
  source: string;
  sourceUnknown: string;
  teaser: string;
  teaserUnknown: string;
  /** The same in a copy. */
  excerpt: string;
  excerptUnknown: string;
  /** One page of several. */
  part: string;
  /** Shown once if at least one picture is not in the file. */
  withoutPictures: string;
  kept: string;
}

const indonesian: Words = {
  language: 'id',
  roles: {
    authors: 'Penulis',
    reporters: 'Reporter',
    editors: 'Editor',
    contributors: 'Kontributor',
    photographers: 'Fotografer',
  },
  publisher: 'Media',
  agency: 'Sumber berita',
  published: 'Terbit',
  modified: 'Diperbarui',
  goOn: 'Lanjutkan di {name}',
  goOnUnknown: 'Lanjutkan di situs asli',
  photo: 'Foto: {name}',
  caption: 'Keterangan foto: {text}',
  picture: 'Buka foto di {name}',
  open: 'Buka di {name}',
  related: 'Berita terkait',
  tags: 'Topik',
  from: 'Sumber',
  source: 'Baca di {name}',
  sourceUnknown: 'Baca halaman aslinya',
  teaser: 'Artikel ini khusus pelanggan {name}. Berkas ini memuat cuplikannya.',
  teaserUnknown: 'Artikel ini khusus pelanggan. Berkas ini memuat cuplikannya.',
  excerpt: 'Cuplikan: artikel lengkap hanya untuk pelanggan {name}',
  excerptUnknown: 'Cuplikan: artikel lengkap hanya untuk pelanggan',
  part: 'Halaman {this} dari {total}: teks tidak lengkap',
  withoutPictures: 'Foto yang tidak tersimpan dalam berkas ini diganti dengan tautan ke tempat aslinya.',
  kept: 'Disimpan dengan Bening. Hak cipta tetap pada penulis dan penerbitnya.',
};

const english: Words = {
  language: 'en',
  roles: {
    authors: 'Author',
    reporters: 'Reporter',
    editors: 'Editor',
    contributors: 'Contributor',
    photographers: 'Photographer',
  },
  publisher: 'Publisher',
  agency: 'Source',
  published: 'Published',
  modified: 'Updated',
  goOn: 'Continue at {name}',
  goOnUnknown: 'Continue at the original site',
  photo: 'Photo: {name}',
  caption: 'Caption: {text}',
  picture: 'Open the picture at {name}',
  open: 'Open at {name}',
  related: 'Related stories',
  tags: 'Topics',
  from: 'Source',
  source: 'Read at {name}',
  sourceUnknown: 'Read the original page',
  teaser: 'Subscribe to keep reading at {name}: this file holds an excerpt.',
  teaserUnknown: 'Subscribe to keep reading: this file holds an excerpt.',
  excerpt: 'Excerpt: the whole article is for subscribers of {name}',
  excerptUnknown: 'Excerpt: the whole article is for subscribers',
  part: 'Page {this} of {total}: incomplete text',
  withoutPictures: 'A picture that this file does not hold is a link to where it stands.',
  kept: 'Saved with Bening. The rights stay with author and publisher.',
};

/** A file uses the language of its article, since others than the person who saved it may read it. */
export const wordsFor = ({ language }: Pick<Article, 'language'>): Words =>
  /^en\b/i.test(language) ? english : indonesian;
