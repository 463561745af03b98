import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/export/html';
import { toMarkdown } from '../../../src/export/markdown';
import { prose } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const story = (headline: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, publisher: { name: 'Warta Contoh' } })}</script>`;
const text = `<main><div>${prose(6)}</div></main>`;
const whole = 'Pasar Lama di Tepi Sungai – dan Lentera yang Hilang';

describe('only the name of the paper is cut off a title', () => {
  test.each([
    ['named by og:site_name', `<title>${whole} – Warta Contoh</title>${meta('og:site_name', 'Warta Contoh')}`],
    ['named by JSON-LD', `<title>${whole} | Warta Contoh</title>${story('').replace('"headline":"",', '')}`],
    [
      'named by its address',
      `<title>${whole} - Warta-Contoh.example</title><link rel="canonical" href="https://www.warta-contoh.example/1">`,
    ],
    ['named by its application', `<title>${whole} :: Warta</title><meta name="application-name" content="Warta">`],
    ['named twice', `<title>Warta Contoh | ${whole} - Warta Contoh</title>${meta('og:site_name', 'Warta Contoh')}`],
    ['not named', `<title>${whole}</title>${meta('og:site_name', 'Warta Contoh')}`],
  ])('%s', (_, head) => {
    expect(readArticle(text, head).title).toBe(whole);
  });
});

test('entities in metadata are read once, and printed as what they mean', () => {
  const head = `<title>x</title>${meta('og:title', 'Sawah &amp;ldquo;Lama&amp;rdquo; &amp;amp; Kebun')}`;
  const article = readArticle(text, head);
  expect(article.title).toBe('Sawah “Lama” & Kebun');
  expect(toHtml(article)).toContain('Sawah “Lama” &#x26; Kebun');
  expect(toMarkdown(article)).toContain('Sawah “Lama” & Kebun');
});

describe('where no headline is shown, that of JSON-LD is the title', () => {
  test.each([
    ['before a title for search engines', story('Pasar Lama Dibuka'), 'Pasar Lama Dibuka'],
    ['with its entities read', story('Pasar &amp; Sawah &#8211; Lama'), 'Pasar & Sawah – Lama'],
    ['but not one that is cut short', story('Jam buka pasar lama yang…'), 'Jam buka pasar'],
  ])('%s', (_, head, title) => {
    expect(readArticle(text, `<title>Jam buka pasar</title>${head}`).title).toBe(title);
  });
});

describe('the headline shown is the title, whatever the metadata says', () => {
  const seo = `<title>Jam buka, harga, tips</title>${meta('og:title', 'Jam buka, harga, tips')}${story('Jam buka, harga, tips')}`;
  test.each([
    ['in the text', '<h1>Pasar Lentera Kembali Ramai</h1>'],
    ['as a link', '<h1><a href="/read/1">Pasar Lentera Kembali Ramai</a></h1>'],
    ['in two lines', '<h1>Pasar Lentera<br>Kembali Ramai</h1>'],
    ['far above', `<h1>Pasar Lentera Kembali Ramai</h1>${'<p><a href="/x">kabar</a></p>'.repeat(40)}`],
    ['in a header', '<header><h1>Pasar Lentera Kembali Ramai</h1></header>'],
  ])('%s', (_, head) => {
    expect(readArticle(`${head}${text}`, seo).title).toBe('Pasar Lentera Kembali Ramai');
  });
});

describe('a byline with its date gives both, apart', () => {
  const day = 'Senin, 5 Januari 2026, 10:15 WIB';
  const shown = '2026-01-05T10:15:00+07:00';
  const changed = '2026-01-06T08:00:00+07:00';
  test.each<[string, string, string, string | null]>([
    [
      'and a button behind',
      `<div class="byline">By <a href="/author/s">Sari Wulan</a> | ${day} | <a href="/e">Email</a></div>`,
      shown,
      null,
    ],
    ['without links', `<div class="author">Sari Wulan <span>${day}</span> <b>Surel</b></div>`, shown, null],
    ['the date first', `<div class="author"><span>${day}</span> <b>Sari Wulan</b></div>`, shown, null],
    [
      'and a change in brackets',
      `<div class="byline">Sari Wulan · ${day} (diperbarui 6 Januari 2026 08:00 WIB) · 3 menit baca</div>`,
      shown,
      changed,
    ],
    [
      'and a change in a line',
      `<p class="penulis">Sari Wulan, ${day}, diperbarui 6 Januari 2026 | 08:00 WIB</p>`,
      shown,
      changed,
    ],
    [
      'a change alone',
      `<p class="date">${day}</p><p class="byline">Oleh Sari Wulan — Diperbarui 6 Januari 2026 08.00 WIB</p>`,
      shown,
      changed,
    ],
  ])('%s', (_, byline, published, modified) => {
    const { attribution } = readArticle(
      `<main><h1>Pasar Lentera Kembali Ramai</h1>${byline}<div>${prose(6)}</div></main>`,
    );
    expect(attribution.authors?.value).toEqual(['Sari Wulan']);
    expect(attribution.published?.value).toBe(published);
    expect(attribution.modified?.value ?? null).toBe(modified);
  });
});
