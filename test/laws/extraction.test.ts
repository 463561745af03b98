import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockTexts } from '../../src/article/block-text';
import { tidy } from '../../src/dom/lines';
import { toMarkdown } from '../../src/export/markdown';
import { extract } from '../../src/extract/extract';
import { prose, spark } from '../attacks/attack';
import { corpus } from '../attacks/corpus';

const numRuns = Number(import.meta.env['VITE_LAW_RUNS'] ?? 60);
const url = new URL('https://warta-contoh.example/read/20260105/9/1/uji');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => extract(parse(html), url, { force: true });

const noise = fc.constantFrom(
  '<p>Baca juga: <a href="/lain">Kios baru dibuka</a></p>',
  '<div><a href="https://news.google.com/x">Cek Berita dan Artikel yang lain di Google News</a></div>',
  '<div class="ads">ADVERTISEMENT</div>',
  '<p><a href="https://toko.warta-contoh.example/">Nyaman tanpa iklan. Langganan sekarang</a></p>',
  '<div>Scroll to continue with content</div>',
);
const scrap = fc.oneof(
  noise,
  fc.constantFrom(
    '<p>Petugas mencatat jumlah pengunjung setiap hari, lalu menempelkannya di papan dekat gerbang.</p>',
    '<ul><li>Kios satu</li><li>Kios dua</li></ul>',
    '<figure><img width="600" src="/a.jpg"><figcaption>Suasana pasar. (Foto: Andi Angan)</figcaption></figure>',
    '<blockquote><p>“Kami senang sekali,” kata kepala pasar itu kepada pengunjung yang datang.</p></blockquote>',
    '<h2>Kios bertambah</h2>',
    '<table><tr><th>Kios</th><th>Jumlah</th></tr><tr><td>Sayur</td><td>12</td></tr></table>',
    '<br>',
    '</div>',
    '<div>',
    '<svg>',
    '<math>',
    '<template>',
    '</article>',
    '<form>',
    '<a href="javascript:1">',
    spark,
  ),
  // In paragraphs: bare strings on both sides of a box that goes may still be read as one.
  fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => `<p>${text}</p>`),
);
const generated = fc
  .array(scrap, { maxLength: 14 })
  .map(
    (parts) =>
      `<!doctype html><html lang="id"><title>Pasar contoh dibuka kembali hari ini</title><h1>Pasar contoh dibuka kembali hari ini</h1><article>${prose()}${parts.join('')}</article>`,
  );
/** The corpus cut and joined anywhere: markup that no author would write. */
const small = corpus.filter(({ html }) => html.length < 5000);
const spliced = fc
  .tuple(fc.nat(small.length - 1), fc.nat(small.length - 1), fc.nat(5000), fc.nat(5000))
  .map(
    ([one, other, end, start]) =>
      `${(small[one]?.html ?? '').slice(0, end)}${(small[other]?.html ?? '').slice(start % 2000)}`,
  );
const anyPage = fc.oneof(generated, spliced);

const addressesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]) =>
        typeof one === 'string' && (key === 'href' || key === 'src') ? [one] : addressesIn(one),
      );

test('extract never changes the page, gives plain data, safe addresses, and the same again', () => {
  let found = 0;
  fc.assert(
    fc.property(anyPage, (html) => {
      const page = parse(html);
      const before = new XMLSerializer().serializeToString(page);
      const extraction = extract(page, url, { force: true });
      expect(new XMLSerializer().serializeToString(page)).toBe(before);
      if (!extraction) return;
      found += 1;
      expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
      expect(structuredClone(extraction)).toEqual(extraction);
      for (const address of addressesIn(extraction.article)) expect(address).toMatch(/^(?:https?|mailto):/);
      expect(toMarkdown(extraction.article)).not.toContain('\0');
      expect(extract(page, url, { force: true })).toEqual(extraction);
    }),
    { numRuns },
  );
  expect(found).toBeGreaterThan(numRuns / 2);
}, 3_600_000);

test('every word of the article occurs in the page', () => {
  fc.assert(
    fc.property(anyPage, (html) => {
      const extraction = read(html);
      if (!extraction) return;
      // Where a word ends depends on the markup between two letters: letters alone are compared.
      const letters = (tidy(parse(html).documentElement.textContent ?? '').match(/[\p{L}\d]+/gu) ?? []).join('');
      const { blocks } = extraction.article;
      for (const word of blockTexts(blocks)
        .join(' ')
        .match(/[\p{L}\d]+/gu) ?? [])
        expect(letters).toContain(word);
    }),
    { numRuns },
  );
}, 3_600_000);

test('noise around and between the paragraphs of a known page does not change its article', () => {
  const paragraphs = prose().split('\n');
  const built = (between: string[]) =>
    `<!doctype html><html lang="id"><title>Pasar contoh dibuka kembali hari ini</title><h1>Pasar contoh dibuka kembali hari ini</h1><article>${paragraphs.map((text, index) => `${text}${between[index] ?? ''}`).join('')}</article>`;
  const plain = read(built([]))?.article;
  expect(plain?.blocks).toHaveLength(paragraphs.length);
  fc.assert(
    fc.property(fc.array(fc.oneof(noise, fc.constant('')), { maxLength: paragraphs.length }), (between) => {
      const article = read(built(between))?.article;
      expect(article && blockTexts(article.blocks)).toEqual(plain && blockTexts(plain.blocks));
    }),
    { numRuns },
  );
}, 3_600_000);
