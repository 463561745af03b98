import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install } from './installed';
import { until } from './until.mjs';

const at = (name: string) => `https://ekonomi.bisnis.com/read/20260101/9/1234567/${name}`;
const page = (name: string, html: string, type = 'text/html; charset=utf-8') => ({ name, url: at(name), html, type });
const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<p>Warga kampung umpama ke-${n} menghitung perahu, lalu mencatat hasilnya di papan dekat dermaga.</p>`,
  ).join('');

const pixel = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>';
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;

const odd = [
  page('kosong', ''),
  page(
    'tanpa-badan',
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Tanpa badan</title></head></html>',
    'application/xhtml+xml',
  ),
  page(
    'xhtml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><h1>Perahu umpama</h1>${paragraphs(9)}</body></html>`,
    'application/xhtml+xml',
  ),
  page('rusak', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>', 'application/xhtml+xml'),
  page(
    'bingkai',
    `<!doctype html><frameset cols="50%,50%"><frame src="${at('kosong')}"><frame src="${at('xhtml')}"></frameset>`,
  ),
  page('dalam-bingkai', `<!doctype html><title>Bingkai</title><iframe src="${article.url}"></iframe>`),
  page('gambar', pixel, 'image/svg+xml'),
  page('naskah', 'Teks biasa, bukan halaman.', 'text/plain'),
  page(
    'umpan',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Umpan</title></channel></rss>',
    'application/xml',
  ),
  page('pdf', pdf, 'application/pdf'),
  page(
    'data-rusak',
    `<!doctype html><title></title><script type="application/ld+json">{"@type": "NewsArticle", "headline": 7, "author": [null, {"name": [1]}], "datePublished": {"x": 1}}</script>
    <script type="application/ld+json">{ rusak</script><h1 class="detailsTitleCaption">&lt;b&gt;Judul&lt;/b&gt; <b>bertanda</b></h1>
    <div class="detailsAttribute">32 Maret 2026 | 25:61</div><article class="detailsContent">${paragraphs(9)}</article>`,
  ),
  page('tanpa-judul', `<!doctype html><article class="detailsContent">${paragraphs(9)}</article>`),
  page(
    'besar',
    `<!doctype html><title>Besar</title><h1 class="detailsTitleCaption">Besar</h1><article class="detailsContent">${paragraphs(8000)}</article>`,
  ),
  page(
    'dalam',
    `<!doctype html><title>Dalam</title><h1 class="detailsTitleCaption">Dalam</h1><article class="detailsContent">${'<div>'.repeat(4000)}${paragraphs(9)}`,
  ),
];

describe.each([chromium, firefox])('an unusual page, in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  beforeAll(async () => {
    launched = await install(build, serving(article, ...odd));
    backstage = await openBackstage(launched);
  });
  afterEach(() => expect(failures.splice(0)).toEqual([]));
  afterAll(() => launched?.close());

  // Their markup is valid, so every engine makes the same page of it.
  const sameInAll = new Set(['data-rusak', 'tanpa-judul']);
  test.each(odd.filter(({ name }) => build === chromium || !sameInAll.has(name)))(
    '$name loads, and the popup says something about it',
    async ({ name, url }) => {
      const opened = await launched.newPage();
      // Firefox shows PDFs and broken XHTML in pages of its own, and puppeteer never considers them loaded.
      const navigation = opened.goto(url).catch(() => null);
      const tab = await backstage.tabAt(url);
      await until(() => backstage.loaded(tab), `${name} is loaded`);
      const tabPage = watch(opened, failures);

      const popup = watch(await backstage.openPopup(tab), failures);
      const state = await until(
        () =>
          popup.evaluate(() => {
            const now = document.querySelector<HTMLElement>('[data-state]')?.dataset['state'];
            return now === 'reading' ? null : now;
          }),
        `the popup has read ${name}`,
      );
      expect(['article', 'not-article', 'awaited', 'forbidden', 'before']).toContain(state);
      // The text may be loaded only after the state is known.
      await until(() => popup.evaluate(() => document.body.innerText.length > 40), 'the popup says something');
      if (!['pdf', 'rusak'].includes(name)) {
        const isEarly = () => tabPage.evaluate(() => document.documentElement?.hasAttribute('data-bening'));
        await until(async () => !(await isEarly()), 'the mark of what is still loading is gone');
        expect(await tabPage.evaluate(() => document.querySelectorAll('p[data-bening-hidden]').length)).toBe(0);
      }
      await popup.close();
      await opened.close();
      await navigation;
    },
  );

  test('a tab that is closed while the popup asks', async () => {
    const popup = watch(await launched.newPage(), failures);
    const opened = await launched.newPage();
    await opened.goto(article.url);
    const tab = await backstage.tabAt(article.url);
    await Promise.all([backstage.openPopup(tab, popup), opened.close()]);
    const state = await until(
      () =>
        popup.evaluate(() => {
          const now = document.querySelector<HTMLElement>('[data-state]')?.dataset['state'];
          return now === 'reading' ? null : now;
        }),
      'the popup knows',
    );
    expect(['closed', 'article']).toContain(state);
  });
});
