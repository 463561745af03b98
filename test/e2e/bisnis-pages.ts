import { readFileSync } from 'node:fs';
import type { Pages } from './loopback.mjs';

const read = (name: string) =>
  readFileSync(new URL(`../sites/bisnis.com/2023-desktop/${name}`, import.meta.url), 'utf8');

/** Runs while the page is parsed, long before DOMContentLoaded, and records what is visible by then. */
const witness = `<script>
  document.documentElement.dataset.early = [...document.querySelectorAll('a.billboardCta')]
    .map((banner) => banner.checkVisibility({ visibilityProperty: true })).join();
</script>`;

/** An invented article in the structure of bisnis.com, at its own host. */
export const article = {
  url: 'https://ekonomi.bisnis.com/read/20230914/9/1700001/koperasi-perahu-pustaka-umpama-buka-dermaga-keempat',
  html: read('page.html').replace('</body>', `${witness}</body>`),
};

/** The text of its paragraphs, subheads and list items. */
export const expected = read('article.md')
  .replace(/^---.*?---/s, '')
  .replace(/!\[.*?\]\(.*?\)/g, '')
  .replace(/\[(.*?)\]\(.*?\)/g, '$1')
  .replace(/\*\*|^_|_$|^(?:-|#+) /gm, '')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');

/** A page of the same publisher that is not an article. */
export const home = {
  url: 'https://www.bisnis.com/',
  html: `<!doctype html><html lang="id"><title>Bisnis.com</title>
    <h1>Berita terkini</h1><a class="billboardCta" href="https://toko.bisnis.com/bisnis-pro">Nyaman tanpa iklan.</a>
    <ul>${Array.from({ length: 20 }, (_, n) => `<li><a href="/read/20230914/9/17000${n + 10}/kabar">Kabar umpama ${n}</a>`).join('')}</ul>${witness}`,
};

/** An article with too little text to be certain. */
export const short = {
  url: 'https://ekonomi.bisnis.com/read/20260101/9/1700099/kabar-pendek-umpama',
  html: `<!doctype html><html lang="id"><title>Kabar pendek umpama</title><h2>Kabar pendek umpama</h2>
    <div><p>JAKARTA – Warga kampung umpama menghitung perahu pagi ini, lalu mencatat hasilnya di papan.</p>
    <p>Hitungan berikutnya dijadwalkan pekan depan, kata juru catat kampung itu, Selasa (6/1/2026).</p></div>`,
};

/** The same article at a publisher without a rule. */
export const unlisted = { url: 'https://koran.example/berita/1', html: article.html };

/**
 * Serves the given pages by their address. Pictures and the like are empty responses, so that no console error appears.
 */
export function serving(...pages: { url: string; html: string; type?: string }[]): Pages {
  return ({ href }) => {
    const page = pages.find(({ url }) => url === href);
    return page ? { body: page.html, type: page.type ?? 'text/html; charset=utf-8' } : { body: '', status: 204 };
  };
}
