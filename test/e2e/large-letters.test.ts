import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chromium, firefox, install } from './installed';
import { findOwnPage } from './own-pages.mjs';
import { until } from './until.mjs';

const pixels = 24;

/**
 * Texts that are cut off by the window or a container or squeezed into a narrow column, and how far the page scrolls
 * sideways.
 */
const look = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || node.textContent?.trim() === '') continue;
      // Except scrolling boxes, texts for screen readers, and excerpts of a page's text.
      if (parent.closest('.table, pre, select, .citation.data, .visually-hidden, .removal-text')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      const isColumn = (node.textContent?.trim().length ?? 0) > 8 && width < 48;
      let [from, to] = [0, document.documentElement.clientWidth];
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const around = box.getBoundingClientRect();
        if (getComputedStyle(box).overflowX !== 'visible')
          [from, to] = [Math.max(from, around.left), Math.min(to, around.right)];
      }
      if (isColumn || left < from - 1 || right > to + 1) cut.push(node.textContent?.trim().slice(0, 40) ?? '');
    }
    return { cut, sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth };
  });

describe.each([chromium, firefox])(`with a minimum font size of ${pixels} pixels, in $name`, (build) => {
  let launched: Launched;
  const pages: Page[] = [];

  beforeAll(async () => {
    launched = await install(build, serving(article), { minimumFontSize: pixels });
    const backstage = await openBackstage(launched);
    // Indonesian has the longer words.
    await backstage.page.evaluate(() => chrome.storage.local.set({ settings: { version: 2, language: 'id' } }));
    const page = await launched.newPage();
    await page.goto(article.url);
    const tab = await backstage.tabAt(article.url);
    const popup = await backstage.openPopup(tab);
    await popup.waitForSelector('[data-part="source"]');
    await backstage.page.evaluate(
      (id) => chrome.runtime.sendMessage({ bening: 'background', name: 'openReader', args: [id] }),
      tab,
    );
    const reader = await until(() => findOwnPage(launched.browser, 'src/ui/reader/index.html'), 'the reading page');
    await until(() => reader.$('article [data-part="source"]').catch(() => null), 'the article stands there');
    const options = await launched.openExtensionPage('src/ui/options/index.html');
    await options.waitForSelector('#history');
    pages.push(popup, reader, options);
  });
  afterAll(() => launched?.close());

  test.each([320, 400, 1280])(
    'nothing is cut off in popup, reader and options at a width of %i pixels',
    async (width) => {
      for (const page of pages) {
        await page.bringToFront();
        await page.setViewport({ width, height: 900 });
        await page.evaluate(() => {
          for (const drawer of document.querySelectorAll('details')) drawer.open = true;
          document.querySelector<HTMLElement>('[data-part="attribution"] [aria-expanded="false"]')?.click();
        });
        for (const action of await page.$$('[data-action][aria-expanded]')) {
          await action.evaluate((one) => one instanceof HTMLElement && one.click());
          await page.waitForSelector('[aria-expanded="true"] + .chooser section');
          expect(await look(page)).toEqual({ cut: [], sideways: 0 });
        }
        expect(await look(page)).toEqual({ cut: [], sideways: 0 });
        const small = await page.$eval('.note', (note) => {
          const range = document.createRange();
          range.selectNodeContents(note);
          return range.getClientRects()[0]?.height ?? 0;
        });
        expect(small).toBeGreaterThan(pixels);
      }
    },
  );

  test.each([640, 1280])('nothing is cut off at a width of %i pixels and 200 % zoom', async (width) => {
    for (const page of pages) {
      await page.bringToFront();
      await page.setViewport({ width, height: 900 });
      const zoom = (factor: number) =>
        page.evaluate(async (by) => chrome.tabs.setZoom((await chrome.tabs.getCurrent()).id, by), factor);
      await zoom(2);
      await page.waitForFunction((wanted) => innerWidth === wanted, {}, width / 2);
      expect(await look(page)).toEqual({ cut: [], sideways: 0 });
      await zoom(1);
    }
  });

  test('the search for cut-off text finds some', async () => {
    const [popup] = pages;
    await popup?.setViewport({ width: 320, height: 900 });
    await popup?.$eval('h1', (heading) => Object.assign(heading.style, { whiteSpace: 'nowrap', overflow: 'hidden' }));
    expect(popup && (await look(popup)).cut).toHaveLength(1);
  });
});
