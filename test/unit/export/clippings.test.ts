import { expect, test } from 'vitest';
import { clipArticle } from '../../../src/export/clip-article';
import { clipQuote } from '../../../src/export/clip-quote';
import { clipRuns } from '../../../src/export/clip-runs';
import { sampleArticle as fullArticle } from '../ui/sample-article';
import { sampleArticle } from './sample-article';

const parse = (html: string | null) => new DOMParser().parseFromString(html ?? '', 'text/html');

const canonical = fullArticle.attribution.canonical?.value ?? '';
const part = { ...fullArticle, pages: { this: 1, total: 2 } };

test('a copied article is title, byline, text and one line with the source, in rich and in plain text', () => {
  const { text, html } = clipArticle(fullArticle);
  const page = parse(html);
  const opening = [fullArticle.title, fullArticle.deck];
  const byline = [
    'Penulis: Sari Rekaan, Budi Khayal',
    'Editor: Tuti Imajinasi',
    'Fotografer: Andi Angan',
    'Terbit: Selasa, 5 Maret 2024, 09.30 WITA',
    'Diperbarui: Selasa, 5 Maret 2024, 14.05 WITA',
  ];
  const caption =
    '[Keterangan foto: Warga melintasi Jembatan Gantung Sungai Contoh pada hari pertama dibuka, Selasa (5/3/2024). (Foto: Warta Contoh/Andi Angan)]';
  const source = `Sumber: Warta Contoh, ${canonical}`;
  expect(text.split('\n\n').slice(0, 4)).toEqual([...opening, byline.join('\n'), caption]);
  expect(text.trimEnd().split('\n\n').slice(-2)).toEqual([
    'Jembatan buka setiap hari pukul 05.00 hingga 21.00 WITA.',
    source,
  ]);
  const lines = [...(page.querySelector('article')?.children ?? [])].map(({ textContent }) => textContent);
  expect(lines.slice(0, 4)).toEqual([...opening, byline.join(''), caption]);
  expect(lines.at(-1)).toBe(source);
  expect(page.querySelector('article > p:last-child a')?.getAttribute('href')).toBe(canonical);
});

test('a copy has no pictures, related links, offer, tags or page numbers', () => {
  const { text, html } = clipArticle(part);
  expect(parse(html).querySelectorAll('img, figure, script, style, [src], [data-src]')).toHaveLength(0);
  for (const form of [text, html])
    for (const noise of [
      'Baca juga',
      'Berita terkait',
      'fondasi yang berpindah',
      '1 / 2',
      'Langganan',
      'Topik',
      'gambar.warta',
    ])
      expect(form).not.toContain(noise);
});

test('what a frame showed is a link, below the words of the post', () => {
  const { text, html } = clipArticle(fullArticle);
  expect(text).toContain(
    'Terima kasih kepada semua yang ikut mengangkat papan.\n\n[X: https://x.com/wartacontoh/status/1]\n\n[YouTube: https://www.youtube.com/watch?v=contoh]\n\n',
  );
  const links = [...parse(html).querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(
    expect.arrayContaining(['https://x.com/wartacontoh/status/1', 'https://www.youtube.com/watch?v=contoh']),
  );
});

test.each([
  ['id', '[Halaman 1 dari 2: teks tidak lengkap]', '[Cuplikan: artikel lengkap hanya untuk pelanggan Warta Contoh]'],
  ['en', '[Page 1 of 2: incomplete text]', '[Excerpt: the whole article is for subscribers of Warta Contoh]'],
])('a part and an excerpt say so before the text (%s)', (language, page, excerpt) => {
  for (const [article, said] of [
    [{ ...part, language }, page],
    [{ ...fullArticle, language, access: 'teaser' as const }, excerpt],
  ] as const) {
    const { text, html } = clipArticle(article);
    expect(text.split('\n\n')[3]).toBe(said);
    expect(html).toContain(`<p dir="auto">${said}</p>`);
    expect(clipArticle({ ...fullArticle, language }).text).not.toContain(said);
  }
});

test('what an article is taken from, and that it is paid for, is said in the copy', () => {
  const article = sampleArticle([], { disclosure: 'Konten bersponsor' });
  article.attribution.agency = { value: 'Antara', from: { how: 'label', where: 'Sumber' } };
  expect(clipArticle(article).text).toBe(
    'Jembatan Gantung Sungai Contoh Dibuka\n\nKonten bersponsor\n\nPenulis: Sari Rekaan\nTerbit: Selasa, 5 Maret 2024, 09.30 WITA\nDikutip dari: Antara\n\nSumber: Warta Contoh, https://warta-contoh.example/read/1/jembatan\n',
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
