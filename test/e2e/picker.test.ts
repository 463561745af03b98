import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chromium, firefox, install, testOnce } from './installed';
import { confirmPick, pickerIn, pointAt, startPicker, takePickBack } from './picking';
import { until } from './until.mjs';

/** Another story with the same template. */
const other = { url: article.url.replace('1700001', '1700002'), html: article.html };

const share = '.shareSocmed';

const isSeen = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));

describe.each([chromium, firefox])('hiding a block of her own in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;

  const open = async (url: string) => {
    const page = await launched.newPage();
    await page.goto(url);
    const tab = await backstage.tabAt(url);
    await until(async () => (await backstage.badge(tab)).text !== '', 'the badge counts');
    return { page, tab };
  };
  const openPicker = async (...press: [press?: (button: ElementHandle) => Promise<void>]) => {
    const { page, tab } = await open(article.url);
    const popup = await backstage.openPopup(tab);
    await popup.waitForSelector('[data-part="source"]');
    await startPicker(popup, page, ...press);
    return page;
  };
  const stored = () =>
    backstage.page.evaluate(async () => {
      const record: unknown = (await chrome.storage.local.get('site:bisnis.com'))['site:bisnis.com'];
      return record ?? null;
    });

  beforeAll(async () => {
    launched = await install(build, serving(article, other));
    backstage = await openBackstage(launched);
  });
  beforeEach(() => backstage.reset());
  // Close the page, else the next test would take it for its own.
  afterEach(async () => {
    const pages = await launched.browser.pages();
    await Promise.all(pages.filter((page) => page.url().startsWith('https:')).map((page) => page.close()));
  });
  afterAll(() => launched?.close());

  test('with the mouse: the block is hidden here and in the next story, and undo restores it', async () => {
    const page = await openPicker();
    expect(await isSeen(page, share)).toBe(true);
    await pointAt(page, share);
    await confirmPick(page);
    await until(async () => !(await isSeen(page, share)), 'the block is hidden');
    expect(await stored()).toMatchObject({
      hide: [{ selector: expect.stringContaining('.'), made: expect.any(String) }],
    });

    const next = await open(other.url);
    await until(async () => !(await isSeen(next.page, share)), 'the block is hidden in the next story');
    expect(await isSeen(next.page, 'h1')).toBe(true);

    await page.bringToFront();
    await takePickBack(page, backstage);
    await until(() => isSeen(page, share), 'the block is back');
    expect(await stored()).toBeNull();
    await until(async () => (await page.$('[popover]')) === null, 'the picker is gone');
  });

  test('with the keyboard alone, from the popup on, and undone', async () => {
    const page = await openPicker((button) => button.press('Enter'));
    await page.$eval(share, (element) => element.scrollIntoView({ block: 'center' }));
    const tab = await backstage.tabAt(article.url);
    // The keyboard starts at what she is reading; choose the first block there that may be hidden.
    for (let steps = 0; steps < 20 && (await pickerIn(backstage, tab)) !== 'may hide'; steps += 1)
      await page.keyboard.press(steps % 4 === 3 ? 'ArrowUp' : 'ArrowRight');
    await page.keyboard.press('Enter');
    await until(() => page.$('[data-bening-hidden="own"]'), 'a block is hidden');
    expect(await isSeen(page, 'h1')).toBe(true);
    await takePickBack(page, backstage);
    await until(async () => (await page.$('[data-bening-hidden="own"]')) === null, 'it is back');
    expect(await stored()).toBeNull();
  });

  test('a page that presses keys itself hides nothing, and the reader still can', async () => {
    const page = await openPicker();
    await page.evaluate(() => {
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'Enter'])
        for (const target of [document.documentElement, document.querySelector('html > [popover]')])
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
    });
    const tab = await backstage.tabAt(article.url);
    expect([await pickerIn(backstage, tab), await stored()]).toEqual(['refuses', null]);
    await pointAt(page, share);
    await confirmPick(page);
    await until(async () => (await pickerIn(backstage, tab)) === 'done', 'the picker says that it is hidden');
    expect(await stored()).toMatchObject({ hide: [{ made: expect.any(String) }] });
  });

  testOnce(build, 'the guard refuses a block that contains the text', async () => {
    const page = await openPicker();
    await pointAt(page, 'article.detailsContent p');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await pickerIn(backstage, await backstage.tabAt(article.url))).toBe('refuses');
    await page.keyboard.press('Escape');
    expect(await stored()).toBeNull();
    expect(await isSeen(page, 'article.detailsContent p')).toBe(true);
  });
});
