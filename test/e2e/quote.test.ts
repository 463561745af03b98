import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving, unlisted } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chooseLine } from './chromium-menu';
import { watch } from './console';
import { chooseFromMenu } from './firefox-hands';
import { chromium, firefox, install, testOnce } from './installed';
import type { Pages } from './loopback.mjs';
import { findPages } from './own-pages.mjs';
import { paste, pasteboard } from './pasteboard';
import { until, within } from './until.mjs';

/** Watches for every trace of a quotation, and puts its own words in the place of what is copied or selected. */
const spying = `<script>
  self.seen = [];
  for (const type of ['copy', 'cut', 'beforecopy', 'keydown', 'keyup', 'message'])
    addEventListener(type, (event) => {
      self.seen.push(type);
      event.clipboardData?.setData('text/plain', 'Kata pengganti dari penerbit.');
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
  new MutationObserver((changes) => self.seen.push(...changes.map(({ type }) => type))).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  self.replace = () => getSelection().selectAllChildren(document.querySelector('h1'));
  addEventListener('blur', self.replace);
</script>`;
const hostile = {
  url: `${article.url}-tiga`,
  html: article.html.replace(/<head>|<title>/, (tag) => `${spying}${tag}`),
};
const pages: Pages = (address) => {
  const page = serving(article, unlisted, pasteboard, hostile)(address);
  if (page === null || typeof page === 'string' || address.href !== hostile.url) return page;
  return { ...page, headers: { 'permissions-policy': 'clipboard-write=()' } };
};

const paragraph = (place: number) => `.detailsContent > p:nth-of-type(${place})`;

describe.each([chromium, firefox])('a selection is quoted in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  const open = async (url: string) => {
    const page = watch(await launched.newPage(), failures);
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  /** Selects an element's text as a reader does, and returns it. Each test takes another, because the clipboard keeps the last. */
  const select = async (page: Page, selector: string) => {
    await page.click(selector, { count: 3 });
    return page.evaluate(() => String(getSelection()).trim());
  };
  const quoteWindow = (tabId: number) =>
    until(
      async () => (await findPages(launched.browser, ({ search }) => search === `?quote=${tabId}`)).at(-1),
      'the window that quotes is open',
    );
  /** Chooses the context menu entry on an element, and gives the window that it opens. */
  const choose = async (page: Page, on: string) => {
    const tabId = await backstage.tabAt(page.url());
    if (build.browser === 'chromium') await chooseLine(launched, { menuItemId: 'quote-selection' }, tabId);
    else await within(chooseFromMenu(launched.browser, 'Quote with source', on), 'the entry is chosen');
    return quoteWindow(tabId);
  };
  /** The window itself, without the menu: for a tab with that id. */
  const openFor = (tabId: number) => launched.openExtensionPage(`src/ui/popup/index.html?quote=${tabId}`);
  /** The newest tab whose address we may not see. */
  const unknownTab = () =>
    backstage.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.findLast(({ url }) => !url)?.id ?? 0;
    });
  const said = (own: Page) => own.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');
  const says = (own: Page, words: string) => until(async () => (await said(own)).includes(words), `it says ${words}`);
  const focused = (own: Page) => own.evaluate(() => document.activeElement?.textContent);
  /** Chromium copies at once. Firefox needs a click in the window, unless the driver's look into it counted as one. */
  const copy = async (own: Page) => {
    const first = await until(async () => /ready to copy|are copied/.exec(await said(own))?.[0], 'it is read');
    if (build.browser === 'firefox' && first === 'ready to copy') {
      await until(async () => (await focused(own)) === 'Copy quotation', 'the button has the focus');
      await own.keyboard.press('Enter');
    }
    await says(own, 'are copied');
  };
  // Not by the driver, which misses how windows close in Firefox.
  const isOpen = (url: string) =>
    backstage.page.evaluate(async (wanted) => (await chrome.tabs.query({})).some((tab) => tab.url === wanted), url);

  beforeAll(async () => {
    launched = await install(build, pages);
    backstage = await openBackstage(launched);
  });
  afterEach(() => expect(failures.splice(0)).toEqual([]));
  afterAll(() => launched?.close());

  test('as selected, with author, publisher, date and address, in a window that shows it', async () => {
    const page = await open(article.url);
    const words = await select(page, paragraph(1));
    expect(words.length).toBeGreaterThan(40);
    const own = await choose(page, paragraph(1));
    await copy(own);
    const url = await own.evaluate(() => location.href);
    const shown = await own.$eval('blockquote', (quote) => quote.textContent);
    await until(async () => (await focused(own)) === 'Close', 'the other button has the focus');
    // The window may be gone before the driver has pressed the whole key.
    await own.keyboard.press('Escape').catch(() => {});
    await until(async () => !(await isOpen(url)), 'Escape closes it');
    const { text, html } = await paste(launched);
    expect(text.trimEnd()).toBe(shown);
    const [quoted, source = ''] = text.trimEnd().split('\n\n');
    expect(quoted).toBe(words);
    for (const part of [
      '— Damar Umpama',
      'Koperasi Perahu Pustaka Umpama',
      'Bisnis.com',
      '14 September 2023',
      article.url,
    ])
      expect(source).toContain(part);
    expect(html).toContain(`<blockquote cite="${article.url}"`);
    await page.close();
  });

  test('where the page can neither see nor change it, whatever it forbids', async () => {
    const page = await open(hostile.url);
    const tabId = await backstage.tabAt(hostile.url);
    await until(async () => (await backstage.badge(tabId)).text !== '', 'the page is cleaned');
    const words = await select(page, paragraph(2));
    await page.evaluate(() => Reflect.set(globalThis, 'seen', []));
    const own = await choose(page, paragraph(2));
    // A page may hear late that it lost the focus.
    await page.evaluate(() => Reflect.apply(Reflect.get(globalThis, 'replace'), globalThis, []));
    await copy(own);
    const { text } = await paste(launched);
    expect(text.startsWith(words)).toBe(true);
    expect(text).not.toContain('pengganti');
    expect(await page.evaluate((): unknown => Reflect.get(globalThis, 'seen'))).toEqual([]);
    await own.close();
    await page.close();
  });

  test('as an empty selection, a closed tab and a page without access are told of', async () => {
    const page = await open(`${article.url}#kosong`);
    const tabId = await backstage.tabAt(page.url());
    const nothing = await openFor(tabId);
    await says(nothing, 'No words are selected');
    await page.close();
    await nothing.close();
    const gone = await openFor(tabId);
    await says(gone, 'tab was closed');
    await gone.close();
    const closed = await open(unlisted.url);
    const refused = await openFor(await unknownTab());
    await says(refused, 'does not let extensions read that page');
    expect(await refused.$('blockquote')).toBeNull();
    await refused.close();
    await closed.close();
  });

  testOnce(build, 'anew, when the reader selects other words', async () => {
    const page = await open(article.url);
    await select(page, paragraph(3));
    const first = await choose(page, paragraph(3));
    await copy(first);
    await first.close();
    await page.bringToFront();
    const words = await select(page, paragraph(4));
    const second = await choose(page, paragraph(4));
    await copy(second);
    expect((await paste(launched)).text.startsWith(words)).toBe(true);
    await second.close();
    await page.close();
  });
});
