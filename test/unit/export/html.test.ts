import { expect, test } from 'vitest';
import { toHtml } from '../../../src/export/html';
import { toJson } from '../../../src/export/json';
import { extract } from '../../../src/extract/extract';
import { sampleArticle as fullArticle } from '../ui/sample-article';
import { sampleArticle } from './sample-article';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const contents = (page: Document, name: string) =>
  [...page.querySelectorAll(`meta[name="${name}"]`)].map((meta) => meta.getAttribute('content'));

const nasty = '</script><script>alert(1)</script><!-- & "kutip" \' `</title><img src=x onerror=alert(1)>';

test('a saved article shows its attribution, and names its source', () => {
  const page = parse(toHtml(fullArticle));
  const shown = page.body.textContent ?? '';
  for (const words of [
    'Penulis: Sari Rekaan, Budi Khayal',
    'Editor: Tuti Imajinasi',
    'Fotografer: Andi Angan',
    'Warta Contoh',
    'Selasa, 5 Maret 2024, 09.30 WITA',
    '(Foto: Warta Contoh/Andi Angan)',
  ])
    expect(shown).toContain(words);
  const canonical = 'https://www.warta-contoh.example/read/20240305/101/jembatan-gantung-dibuka';
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(canonical);
  expect(page.querySelector('a[rel="external"]')?.getAttribute('href')).toBe(canonical);
  expect(page.documentElement.lang).toBe('id');
  const lines = [...page.querySelectorAll('.bening-attribution p')].map(({ textContent }) => textContent);
  expect(lines).toEqual(expect.arrayContaining(['Media: Warta Contoh', 'Terbit: Selasa, 5 Maret 2024, 09.30 WITA']));
});

test('related stories stand below the source of a saved article, not in its text', () => {
  const page = parse(toHtml(fullArticle));
  const related = fullArticle.related.map(({ href }) => href);
  const linksIn = (place: string) => [...page.querySelectorAll(`${place} a`)].map((link) => link.getAttribute('href'));
  expect(linksIn('.bening-end')).toEqual(expect.arrayContaining(related));
  expect(linksIn('.bening-body')).not.toEqual(expect.arrayContaining(related.slice(0, 1)));
  expect(page.body.textContent).not.toContain('Baca juga');
});

test('the head of a saved article tells reference managers and search engines what it is', () => {
  const page = parse(toHtml(fullArticle));
  expect(contents(page, 'citation_title')).toEqual([fullArticle.title]);
  expect(contents(page, 'citation_author')).toEqual(['Sari Rekaan', 'Budi Khayal']);
  // It would be taken for the editor of a book.
  expect(contents(page, 'citation_editor')).toEqual([]);
  expect(contents(page, 'citation_publication_date')).toEqual(['2024/03/05']);
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'NewsArticle',
    headline: fullArticle.title,
    author: [
      { '@type': 'Person', name: 'Sari Rekaan' },
      { '@type': 'Person', name: 'Budi Khayal' },
    ],
    editor: [{ '@type': 'Person', name: 'Tuti Imajinasi' }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Warta Contoh' },
    datePublished: '2024-03-05T09:30:00+08:00',
    isAccessibleForFree: true,
  });
});

test('a saved article loads and runs nothing: pictures are in it or they are links, and it says so', () => {
  const lead = fullArticle.lead?.src ?? '';
  const linked = parse(toHtml(fullArticle));
  expect([...linked.querySelectorAll('[src], [srcset], [style], iframe, object, embed, form, base')]).toEqual([]);
  expect([...linked.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/ld+json']);
  expect(linked.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
    "default-src 'none'; img-src data:",
  );
  expect(linked.querySelector('figure a')?.getAttribute('href')).toBe(lead);
  expect(linked.body.textContent).toContain('diganti dengan tautan');

  const rest = fullArticle.blocks.filter(({ type }) => type !== 'figure');
  const held = parse(toHtml({ ...fullArticle, blocks: rest }, new Map([[lead, 'data:image/png;base64,AAAA']])));
  expect([...held.images].map((image) => image.src)).toEqual(['data:image/png;base64,AAAA']);
  expect(held.body.textContent).not.toContain('diganti dengan tautan');
});

test('no text of an article can become markup, in any place of the file', () => {
  const from = { how: 'text', where: nasty } as const;
  const article = sampleArticle([{ type: 'paragraph', content: [{ text: nasty }] }], {
    title: nasty,
    deck: nasty,
    tags: [nasty],
    disclosure: nasty,
    lead: { src: null, alt: nasty, caption: nasty, credit: nasty },
  });
  article.attribution.authors = { value: [nasty], from };
  const page = parse(toHtml(article));
  expect(page.scripts).toHaveLength(1);
  expect(page.title).toBe(nasty);
  expect(page.querySelector('h1')?.textContent).toBe(nasty);
  expect(page.querySelectorAll('[onerror], img')).toHaveLength(0);
  expect(JSON.parse(page.scripts[0]?.textContent ?? '')).toMatchObject({ headline: nasty });
});

test('a saved article with every kind of block reads back to the same text', () => {
  const canonical = fullArticle.attribution.canonical?.value ?? '';
  // What a frame showed can only be linked to.
  const blocks = fullArticle.blocks.filter((block) => block.type !== 'embed' || block.provider === 'X');
  // An entry of a live report lasts to the next one: no paragraph can follow the last.
  const article = { ...fullArticle, blocks: blocks.slice(0, -2) };
  const again = extract(parse(toHtml(article)), new URL(canonical), { force: true });
  expect(again?.article.blocks).toEqual(article.blocks);
  expect(again?.article).toMatchObject({ title: article.title, deck: article.deck, lead: article.lead });
});

test('a saved article in English speaks English', () => {
  const page = parse(toHtml({ ...fullArticle, language: 'en' }));
  expect(page.body.textContent).toContain('Author: Sari Rekaan, Budi Khayal');
});

test('the JSON of an article is the article', () => {
  expect(JSON.parse(toJson(fullArticle))).toEqual(fullArticle);
});
