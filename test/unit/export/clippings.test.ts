import { expect, test } from 'vitest';
import { clipArticle } from '../../../src/export/clip-article';
import { clipQuote } from '../../../src/export/clip-quote';
import { clipRuns } from '../../../src/export/clip-runs';
import { sampleArticle as fullArticle } from '../ui/sample-article';
import { sampleArticle } from './sample-article';

const parse = (html: string | null) => new DOMParser().parseFromString(html ?? '', 'text/html');

test('a copied article says who wrote it and where it is from, in rich and in plain text', () => {
  const { text, html } = clipArticle(fullArticle);
  for (const said of [
    fullArticle.title,
    'Penulis: Sari Rekaan, Budi Khayal\nEditor: Tuti Imajinasi\nFotografer: Andi Angan\nTerbit: Warta Contoh, Selasa, 5 Maret 2024, 09.30 WITA\nDiperbarui: Selasa, 5 Maret 2024, 14.05 WITA',
    '(Foto: Warta Contoh/Andi Angan)',
    'Jembatan buka setiap hari pukul 05.00 hingga 21.00 WITA.',
    'Sumber: https://www.warta-contoh.example/read/20240305/101/jembatan-gantung-dibuka',
  ])
    expect(text).toContain(said);
  const page = parse(html);
  expect(page.body.textContent).toContain('Penulis: Sari Rekaan, Budi Khayal');
  expect(page.querySelector('a[rel="external"]')?.getAttribute('href')).toBe(fullArticle.attribution.canonical?.value);
  expect(page.querySelectorAll('script, style, [src]')).toHaveLength(0);
});

test('an excerpt says that it is one', () => {
  expect(clipArticle({ ...fullArticle, access: 'teaser' }).text).toContain(
    'Artikel ini khusus pelanggan Warta Contoh.',
  );
});

test('a quotation keeps its words, and names who wrote them, the paper, the day and the address', () => {
  const { text, html } = clipQuote('  Warga <b>senang</b> & lega.\n\nSungguh.\nYa. ', fullArticle);
  const source =
    '— Sari Rekaan dan Budi Khayal, “Jembatan Gantung Sungai Contoh Dibuka, Warga Seberang Tak Lagi Menyeberang dengan Rakit”, Warta Contoh, Selasa, 5 Maret 2024, https://www.warta-contoh.example/read/20240305/101/jembatan-gantung-dibuka';
  expect(text).toBe(`Warga <b>senang</b> & lega.\n\nSungguh.\nYa.\n\n${source}\n`);
  const page = parse(html);
  expect([...page.querySelectorAll('blockquote > p')].map(({ textContent }) => textContent)).toEqual([
    'Warga <b>senang</b> & lega.',
    'Sungguh.Ya.',
  ]);
  expect(page.querySelector('blockquote + p')?.textContent).toBe(source);
  expect(page.querySelector('blockquote')?.getAttribute('cite')).toBe(fullArticle.attribution.canonical?.value);
});

test('a quotation from an article of which little is known still has its source', () => {
  const article = sampleArticle([]);
  article.attribution = { ...article.attribution, authors: null, publisher: null, published: null };
  expect(clipQuote('Ya.', { ...article, title: '' }).text).toBe(
    'Ya.\n\n— https://warta-contoh.example/read/1/jembatan\n',
  );
});

test('a citation keeps its italics where rich text is taken', () => {
  expect(clipRuns([{ text: 'A <' }, { text: 'Warta', emphasis: true }])).toEqual({
    text: 'A <Warta',
    html: 'A &#x3C;<em>Warta</em>',
  });
});
