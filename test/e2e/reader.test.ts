import { TargetType, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, expected, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chooseLine } from './chromium-menu';
import { watch } from './console';
import { chromium, firefox, install } from './installed';
import { findPages } from './own-pages.mjs';
import { until } from './until.mjs';

const path = '/src/ui/reader/index.html';
const title = 'Koperasi Perahu Pustaka Umpama Buka Dermaga Keempat';

const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent?.trim() ?? '');

describe.each([chromium, firefox])('the reader page in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  /** The reader pages, in the order of their tabs. */
  const readers = async () => findPages(launched.browser, ({ pathname }) => pathname === path);
  const stands = (page: Page) => page.$('article [data-part="source"]').catch(() => null);

  /** Clicks the button in the article's popup. Returns the popup, the article's page and the reader page. */
  const openReader = async () => {
    const page = watch(await launched.newPage(), failures);
    await page.goto(article.url);
    const popup = watch(await backstage.openPopup(await backstage.tabAt(article.url)), failures);
    await popup.waitForSelector('[data-part="source"]');
    await popup.bringToFront();
    await popup.click('[data-part="open-reader"]');
    const reader = await until(async () => {
      const last = (await readers()).at(-1);
      return last && (await stands(last)) ? last : null;
    }, 'the article stands on a page of its own');
    return { page, popup, reader: watch(reader, failures) };
  };

  const reloaded = async (reader: Page, selector: string) => {
    // Firefox never reports an extension page as loaded.
    void reader.reload({ timeout: 3000 }).catch(() => null);
    await until(
      () =>
        reader
          .evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type === 'reload')
          .catch(() => false),
      'it is loaded again',
    );
    await until(() => reader.$(selector).catch(() => null), `${selector} stands again`);
  };

  beforeAll(async () => {
    launched = await install(build, serving(article));
    backstage = await openBackstage(launched);
  });
  afterEach(async () => {
    const [first, ...pages] = await launched.browser.pages();
    await Promise.all(pages.filter((page) => page !== backstage.page && page !== first).map((page) => page.close()));
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(() => launched?.close());

  test('shows the whole article with attribution and source, survives a reload and its tab closing, and stores nothing', async () => {
    const { page, popup, reader } = await openReader();
    const whole = async () => {
      expect(await text(reader, 'article h1')).toBe(title);
      expect(await reader.title()).toContain(title);
      const attribution = await text(reader, '[data-part="attribution"]');
      for (const name of ['Damar Umpama', 'Lintang Misal']) expect(attribution).toContain(name);
      const read = (await text(reader, 'article')).replace(/\s+/g, ' ');
      expect(expected.filter((paragraph) => !read.includes(paragraph))).toEqual([]);
      expect(await reader.$eval('[data-part="source"] a[rel~="external"]', (link) => link.getAttribute('href'))).toBe(
        article.url,
      );
    };
    await whole();
    await popup.close();
    await page.close();
    if (build.browser === 'chromium') {
      const worker = launched.browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER);
      await (await worker?.worker())?.close();
    }
    await reloaded(reader, 'article [data-part="source"]');
    await whole();
    const stored = await backstage.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain(title);
    expect(stored).not.toContain(article.url);
  });

  test('opens although the memory is full of what was read before', async () => {
    // Many small parts: in JSON they are short, in memory they are not.
    const isFull = await backstage.page.evaluate(async () => {
      const fits = (key: string, parts: unknown) =>
        chrome.storage.session.set({ [key]: { at: 1, parts } }).then(
          () => true,
          () => false,
        );
      for (let parts = 500_000; parts > 50; parts /= 2)
        await fits(
          `reading:${parts}`,
          Array.from({ length: parts }, () => []),
        );
      return !(await fits('reading:last', 'x'.repeat(20_000)));
    });
    expect(isFull).toBe(true);
    const { reader } = await openReader();
    expect(await text(reader, 'article h1')).toBe(title);
    expect(await backstage.page.evaluate(() => chrome.storage.session.getBytesInUse(null))).toBeLessThan(5_100_000);
  });

  test('the context menu has entries for a page, a link and a selection', async () => {
    const stand = (id: string) =>
      backstage.page.evaluate((line) => chrome.contextMenus.update(line, {}).then(String, () => 'none'), id);
    for (const id of ['read-page', 'read-link', 'quote-selection'])
      await until(async () => (await stand(id)) !== 'none', `${id} is there`);
    expect(await stand('no-such-line')).toBe('none');
  });

  // Firefox gives no access to its background, and no driver can click a context menu.
  if (build.browser === 'chromium')
    test('opens from that menu, for the page and for a link', async () => {
      const page = watch(await launched.newPage(), failures);
      await page.goto(article.url);
      const tabId = await backstage.tabAt(article.url);
      for (const choice of [{ menuItemId: 'read-page' }, { menuItemId: 'read-link', linkUrl: article.url }]) {
        const before = (await readers()).length;
        await chooseLine(launched, choice, tabId);
        const reader = await until(async () => {
          const open = await readers();
          const last = open.length > before ? open.at(-1) : undefined;
          return last && (await stands(last)) ? last : null;
        }, choice.menuItemId);
        expect(await text(reader, 'article h1')).toBe(title);
        await reader.close();
      }
    });

  test('still has title and source after a restart, and opens the article again in its place', async () => {
    const { reader } = await openReader();
    // After a restart, the tab still has its history, but session storage is empty.
    await backstage.page.evaluate(() => chrome.storage.session.clear());
    await reloaded(reader, '[data-state="gone"]');
    expect(await text(reader, 'h1')).toBe(title);
    expect(await reader.$eval('[data-part="source"] a', (link) => link.getAttribute('href'))).toBe(article.url);
    await reader.bringToFront();
    await reader.click('.notice button');
    await until(() => stands(reader), 'the article stands again');
    expect(await text(reader, 'article h1')).toBe(title);
  });
});
