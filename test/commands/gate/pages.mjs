import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Pages stand beside the project, never in it. */
export const shared = new URL('../../../../shared/', import.meta.url);

/** Which of these parts of ../shared are not on this machine, as a sentence for whoever waits for them; null: all are there. @param {string[]} parts */
export function whatIsMissing(parts) {
  const missing = parts.filter((part) => !existsSync(new URL(part, shared)));
  return missing.length === 0 ? null : `${missing.map((part) => `../shared/${part}`).join(', ')} not found`;
}

/** Whether the real pages are on this machine. */
export const pagesExist = whatIsMissing(['pages']) === null;

/** What the gate needs: the pages, and the scorer beside the blind ones. */
export const gateParts = ['pages', 'more', 'cases', 'blind/truth.mjs'];

/** @typedef {'pages' | 'more'} PageSet The engine was built on `pages`, and not on `more`. */

/**
 * @typedef {object} Truth What a careful reader sees on an article page.
 * @property {string | null} url
 * @property {string} title
 * @property {string | null} deck
 * @property {string[]} authors
 * @property {string[]} editors
 * @property {string[]} reporters
 * @property {string[]} photographers
 * @property {string} published
 * @property {{ outlet: string | null, place: string | null } | null} dateline
 * @property {{ caption: string | null, credit: string | null } | null} lead
 * @property {'full' | 'teaser'} access
 * @property {{ this: number, total: number } | null} pages
 * @property {string[]} paragraphs
 * @property {string[]} noise
 * @property {string} bodyNotes
 * @property {Record<string, unknown>} [alt] What a careful reader could also write.
 */

/** @typedef {{ name: string, site: string, url: string, html: () => string, truth: Truth }} ArticlePage */
/** @typedef {{ name: string, urls: { own: string, article?: string }, html: () => string }} OtherPage `article`: the address of an article of that site, where we know what one looks like. */
/** @typedef {{ name: string, url: string, html: () => string, body: string }} GeneralPage */
/** @typedef {{ name: string, url: string, html: () => string, paragraphs: string[] }} ProsePage */
/** @typedef {{ url: string, html: string, with: string[], without: string[] }} SnippetPage Strings that must stand in the text, and that must not. */
/** @typedef {{ name: string, url: string, html: () => string, wanted: { live?: boolean } }} CasePage `live`: only right when loaded as a page. */

/** An address in the form of a site's articles, for pages that name none; the first whose key begins the page's name. */
const articleAddresses = Object.entries({
  'antaranews/': 'https://www.antaranews.com/berita/527615/contoh-judul-berita',
  'bisnis/revamp-mobile': 'https://m.bisnis.com/read/20221121/101/1600267/contoh-judul-berita',
  'bisnis/': 'https://ekonomi.bisnis.com/read/20230605/9/1662334/contoh-judul-berita',
  'bolacom/': 'https://www.bola.com/indonesia/read/4573321/contoh-judul-berita',
  'cnnindonesia/': 'https://www.cnnindonesia.com/nasional/20221210131900-20-885412/contoh-judul-berita',
  'detik/': 'https://news.detik.com/berita/d-6453785/contoh-judul-berita',
  'disway/': 'https://disway.id/read/610134/contoh-judul-berita',
  'fimela/': 'https://www.fimela.com/lifestyle/read/4268892/contoh-judul-berita',
  'kapanlagi/': 'https://www.kapanlagi.com/showbiz/selebriti/contoh-judul-berita-82f43b.html',
  'kompas/': 'https://money.kompas.com/read/2023/11/02/213419026/contoh-judul-berita',
  'liputan6/': 'https://www.liputan6.com/bisnis/read/4289456/contoh-judul-berita',
  'merdeka/': 'https://www.merdeka.com/peristiwa/contoh-judul-berita.html',
  'okezone/': 'https://nasional.okezone.com/read/2023/09/27/337/2890761/contoh-judul-berita',
  'tempo/temptpl-koran': 'https://koran.tempo.co/read/berita-utama/463281/contoh-judul-berita',
  'tempo/temptpl-majalah': 'https://majalah.tempo.co/read/investigasi/166536/contoh-judul-berita',
  'tempo/': 'https://nasional.tempo.co/read/1438888/contoh-judul-berita',
});

const articleAddress = (/** @type {string} */ name) =>
  articleAddresses.find(([prefix]) => name.startsWith(prefix))?.[1];

const bytes = (/** @type {string} */ path) => readFileSync(new URL(path, shared));
const text = (/** @type {string} */ path) => bytes(path).toString('utf8');

/** The names of the files that end so, without the ending. @param {string} folder @param {string} ending */
const namesIn = (folder, ending) =>
  readdirSync(new URL(folder, shared))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

/** @param {PageSet} set @returns {ArticlePage[]} */
export function articlePages(set = 'pages') {
  return readdirSync(new URL(`${set}/articles/`, shared)).flatMap((site) =>
    namesIn(`${set}/articles/${site}/`, '.json').map((file) => {
      const name = `${site}/${file}`;
      /** @type {Truth} */
      const truth = JSON.parse(text(`${set}/articles/${name}.json`));
      const url = truth.url ?? articleAddress(name);
      if (url === undefined) throw new Error(`no article address is known for ${name}`);
      return { name, site, url, html: () => text(`${set}/articles/${name}.html`), truth };
    }),
  );
}

/** @param {PageSet} set @returns {OtherPage[]} */
export function otherPages(set) {
  const rows = text(`${set}/not-articles.tsv`).split('\n').slice(1).filter(Boolean);
  return rows.map((row) => {
    const [name = '', url = ''] = row.split('\t');
    const article = articleAddress(name);
    const own = URL.canParse(url) ? url : new URL('/', article).href;
    return { name, urls: { own, ...(article && { article }) }, html: () => text(`${set}/not-articles/${name}`) };
  });
}

/** @returns {GeneralPage[]} */
export function generalPages() {
  /** @type {Record<string, { articleBody: string, url: string }>} */
  const truths = JSON.parse(text('pages/general/ground-truth.json'));
  return Object.entries(truths).map(([name, { articleBody, url }]) => ({
    name,
    url,
    html: () => gunzipSync(bytes(`pages/general/html/${name}.html.gz`)).toString(),
    body: articleBody,
  }));
}

const escape = (/** @type {string} */ plain) => plain.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

/**
 * Articles known by their paragraphs alone, set in the barest page. Their collector caught the label of the
 * read-also boxes as well, which nobody misses.
 * @returns {ProsePage[]}
 */
export function prosePages() {
  const lines = text('pages/text/bisnis-2025-07.jsonl').split('\n').filter(Boolean);
  return lines.map((line) => {
    /** @type {{ url: string, title: string, paragraphs: string[] }} */
    const { url, title, paragraphs } = JSON.parse(line);
    const body = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n');
    const html = `<!doctype html><html lang="id"><title>${escape(title)}</title><h1>${escape(title)}</h1><article>${body}</article>`;
    return {
      name: url,
      url,
      html: () => html,
      paragraphs: paragraphs.filter((paragraph) => paragraph !== 'BACA JUGA'),
    };
  });
}

/** @returns {SnippetPage[]} */
export const snippetPages = () => JSON.parse(brotliDecompressSync(bytes('more/snippets/pages.json.br')).toString());

/** Small pages with invented text, each for a kind of fault. @returns {CasePage[]} */
export function casePages() {
  return namesIn('cases/read/', '.json').map((name) => {
    const wanted = JSON.parse(text(`cases/read/${name}.json`));
    return { name, url: wanted.url, html: () => text(`cases/read/${name}.html`), wanted };
  });
}
