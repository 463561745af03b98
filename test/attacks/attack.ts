import type { Switch } from '../../src/article/switches';
import type { Carelessness } from './careless/careless';

/**
 * What stands in the way of an attack: a decision that can be switched off, or one that a careless module leaves out.
 * The last three are tried in other ways: they are bounds in patterns, and the world that the browser gives our scripts.
 */
export type Guard = Switch | Carelessness | 'patterns-are-bounded' | 'no-pattern-trims' | 'own-world';

/** The parts that an attack may stand in. */
export type Group =
  | 'text'
  | 'address'
  | 'markup'
  | 'names'
  | 'metadata'
  | 'size'
  | 'pattern'
  | 'deceit'
  | 'waking'
  | 'pretender'
  | 'picture';

/** One idea, and the page that carries it. */
export interface Attack {
  title: string;
  group: Group;
  /** What stands in its way: without all of these it succeeds. */
  guards: readonly Guard[];
  html: string;
  /** Where it is read, if not at the invented paper's own host. */
  address?: string;
}

/** Whether the page of an attack is heavy to show: its time is what is looked at. */
export const isHeavy = ({ group }: Attack): boolean => group === 'size' || group === 'pattern' || group === 'metadata';

/** How the page of an attack is opened: whether it needs a window, whether its scripts must run there, and at which address. */
export const openingOf = ({ group, address }: Attack): { live: boolean; scripts: boolean; address?: string } => ({
  live: group === 'names' || group === 'waking' || group === 'picture',
  scripts: group === 'waking',
  ...(address === undefined ? {} : { address }),
});

/** Where nothing of ours may ever ask for anything. */
export const evil = 'https://jahat.example';

/** What an attack does when it gets to run; in a page of its own that is the page's right, in ours it is a breach. */
export const strike = 'self.attacked=(self.attacked||0)+1';

/** What stands on no page, in no words that are shown; an article that says it was not made from what a reader sees. */
export const secret = 'RAHASIA';

/** Markup that runs when it is read as markup. */
export const spark = `<img src=x onerror="${strike}">`;

/** Text as it must be written to be text. */
export const written = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const headline = 'Pasar Lama Contoh Dibuka Kembali Setelah Dua Tahun Diperbaiki';

const sentences = [
  'pasar lama di kota contoh dibuka kembali setelah diperbaiki selama dua tahun penuh oleh pemerintah daerah.',
  'Para pedagang menyambut gembira pembukaan itu karena dagangan mereka sempat sepi selama masa perbaikan.',
  'Menurut kepala pasar, jumlah kios bertambah menjadi tiga ratus dan semuanya sudah terisi sejak hari pertama.',
  'Pengunjung berdatangan sejak pagi untuk melihat bangunan baru yang lebih terang, lebih luas, dan lebih bersih.',
  'Petugas mencatat lebih dari seribu orang datang pada hari pembukaan, jauh di atas perkiraan semula.',
  'Pemerintah daerah berjanji merawat bangunan itu bersama para pedagang pada tahun-tahun berikutnya.',
];

/** Prose of the invented paper, in which every attack stands. */
export const prose = (opening = 'WARTA CONTOH, KOTA CONTOH - Sejak kemarin '): string =>
  sentences.map((text, index) => `<p>${index === 0 ? opening : ''}${text}</p>`).join('\n');

export interface Parts {
  /** Where they are others than those of its group. */
  guards?: readonly Guard[];
  address?: string;
  head?: string;
  pageTitle?: string;
  title?: string;
  byline?: string;
  /** The first words of the text. */
  opening?: string;
  /** Between byline and text. */
  lead?: string;
  /** Behind the third paragraph, in the text's own box. */
  body?: string;
  /** Behind that box. */
  after?: string;
  attributes?: string;
}

/** An article of the invented Warta Contoh, with what an attack puts into it. */
export function page({
  head = '',
  pageTitle = headline,
  title = headline,
  byline = 'Penulis: Sari Rekaan | Editor: Budi Khayal | Senin, 5 Januari 2026 09:30 WIB',
  opening,
  lead = '',
  body = '',
  after = '',
  attributes = '',
}: Parts): string {
  const [first = '', second = '', third = '', ...rest] = prose(opening).split('\n');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${pageTitle}</title>
    <meta property="og:type" content="article">${head}</head><body ${attributes}>
    <nav><a href="/">Beranda</a></nav><main><h1 class="detailsTitleCaption">${title}</h1><div class="byline">${byline}</div>${lead}
    <article class="detailsContent">${first}${second}${third}${body}${rest.join('')}</article></main>${after}
    <footer><p>Hak cipta Warta Contoh</p></footer></body></html>`;
}

/** Attacks of one group, by title. */
export const attacks = (group: Group, guards: readonly Guard[], pages: Record<string, Parts>): Attack[] =>
  Object.entries(pages).map(([title, parts]) => ({
    title,
    group,
    guards: parts.guards ?? guards,
    html: page(parts),
    ...(parts.address === undefined ? {} : { address: parts.address }),
  }));
