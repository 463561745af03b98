import type { Pages, Reply } from './loopback.mjs';

/** The invented articles stand under a real publisher's host, which Bening cleans on load. */
export const host = 'https://ekonomi.bisnis.com';

/** A paragraph that names its part and its place in it, so that each is found once and in order. */
export const paragraph = (part: number, at: number): string =>
  `Bagian ${part} paragraf ${at} menceritakan perahu pustaka umpama yang singgah di dermaga kampung misalan, lalu membawa buku pinjaman ke hulu sungai.`;

export const paragraphs = (part: number, count = 4): string[] =>
  Array.from({ length: count }, (_, at) => paragraph(part, at + 1));

export interface PageOptions {
  title?: string;
  /** Markup between the text and its pager. */
  pager?: string;
  /** Paragraphs of the text. */
  text: readonly string[];
  /** Markup behind the paragraphs. */
  after?: string;
  head?: string;
}

const title = 'Perahu Pustaka Umpama Singgah di Enam Kampung';

/** A page of the invented article. */
export const page = ({ title: own = title, pager = '', text, after = '', head = '' }: PageOptions): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${own}</title><meta property="og:type" content="article">${head}</head>
  <body><main><h1 class="detailsTitleCaption">${own}</h1><div class="detailsAttribute">Senin, 5 Januari 2026 | 09:25</div>
  <article class="detailsContent">${text.map((one) => `<p>${one}</p>`).join('')}${after}</article>${pager}
  <div class="detailsAuthor"><div class="detailsAuthorItem">Penulis : Damar Umpama</div></div></main></body></html>`;

/** A row of numbers; the part that is shown is no link. */
export const pager = (own: number, total: number, link: (part: number) => string): string =>
  `<div class="paging">Halaman: ${Array.from({ length: total }, (_, at) => at + 1)
    .map((part) => (part === own ? `<span>${part}</span>` : `<a href="${link(part)}">${part}</a>`))
    .join(' ')}</div>`;

/** One article and what its other addresses answer, by what follows its own address. */
export interface Split {
  name: string;
  url: string;
  answers: Record<string, Reply | string>;
}

let story = 1_700_200;

/** `answers` may be made from the article's own address. */
export function split(name: string, answers: Split['answers'] | ((url: string) => Split['answers'])): Split {
  story += 1;
  const url = `${host}/read/20260105/9/${story}/perahu-pustaka-${name}`;
  return { name, url, answers: typeof answers === 'function' ? answers(url) : answers };
}

const byPage = (part: number) => `?page=${part}`;

/** So many parts, each with a row of numbers; `end` is what follows the article's address. */
export const parts = (total: number, link = byPage, end = link): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: total }, (_, at) => at + 1).map((part) => [
      part === 1 ? '' : end(part),
      page({ text: paragraphs(part), pager: pager(part, total, link) }),
    ]),
  );

export const serveSplit = (splits: readonly Split[]): Pages => {
  const all = new Map(
    splits.flatMap(({ url, answers }) => Object.entries(answers).map(([end, reply]) => [url + end, reply])),
  );
  return ({ href }) => all.get(href) ?? (/\/read\/|login/.test(href) ? null : { body: '', status: 204 });
};

const image = (part: number) =>
  `<figure><img src="/foto/perahu-${part}.jpg" alt="" width="800" height="533"><figcaption>${captionOf(part)} (Foto: Bisnis/Seruni Andai)</figcaption></figure>`;

/** What is printed below a picture. */
export const captionOf = (part: number): string => `Perahu ke-${part} merapat di dermaga kampung ${part}.`;

/** A page of a gallery with one picture, or with all of them. */
export const pictures = (...numbers: number[]): string => numbers.map(image).join('');
