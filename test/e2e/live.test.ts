import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { home, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install, testOnce } from './installed';
import * as pages from './live-pages';
import { findPages } from './own-pages.mjs';
import { until } from './until.mjs';

const noise = 'a.billboardCta, .baca-juga-box, .call';

/** How many of the matching elements are visible, and how many there are. */
const seen = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => [
    elements.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
    elements.length,
  ]);
const calm = (page: Page, atLeast = 1) =>
  until(async () => {
    const [visible, all] = await seen(page, noise);
    return visible === 0 && all !== undefined && all >= atLeast;
  }, `the noise of ${page.url()} is hidden`);
const done = (page: Page) =>
  until(() => page.evaluate(() => document.querySelector('body[data-done="yes"]') !== null), 'it is done');
/** Waits some milliseconds to see that something does not happen. */
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const traces = (page: Page) =>
  page.$$eval('[data-bening], [data-bening-hidden], [data-bening-site]', ({ length }) => length);
/** Calls one of the page's own functions. */
const call = (page: Page, name: string, ...args: unknown[]) =>
  page.evaluate((of, given) => Reflect.apply(Reflect.get(globalThis, of), null, given), name, args);

describe.each([chromium, firefox])('a page that changes, in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  const open = async ({ url }: { url: string }) => {
    const page = watch(await launched.newPage(), failures);
    await page.goto(url);
    return page;
  };
  const badge = async (url: string) => (await backstage.badge(await backstage.tabAt(url))).text;
  /** Sends a message to the script in a page, as the popup does. */
  const say = async (url: string, name: 'undo' | 'redo') => {
    const tab = await backstage.tabAt(url);
    await backstage.page.evaluate(
      (id, called) => chrome.tabs.sendMessage(id, { bening: 'live', name: called, args: [null] }),
      tab,
      name,
    );
  };

  const isAttended = async () => (await backstage.registered()).some((one) => one.includes('bisnis.com'));
  const isLeftAlone = async () => !(await isAttended());
  /** The reader switches the publisher on again that was left alone. */
  const forgive = async () => {
    await backstage.page.evaluate(() =>
      chrome.runtime.sendMessage({ bening: 'background', name: 'switchSite', args: ['bisnis.com', true] }),
    );
    await until(isAttended, 'it is attended again');
  };

  beforeAll(async () => {
    launched = await install(build, serving(home, ...pages.livePages));
    backstage = await openBackstage(launched);
  });
  afterEach(async () => {
    const [first, ...open] = await launched.browser.pages();
    await Promise.all(open.filter((page) => page !== backstage.page && page !== first).map((page) => page.close()));
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(() => launched?.close());

  test('noise that a script adds later is hidden, and text of the article is not', async () => {
    const page = await open(pages.late);
    await done(page);
    await calm(page, 4);
    expect(await seen(page, 'p:not(.call)')).toEqual([13, 13]);
    // The hidden block had the focus. Tab continues from its position.
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await until(async () => (await focused()) === '', 'nothing hidden has the focus');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('next');
  });

  testOnce(build, 'a framework redraws hidden blocks, and neither side breaks', async () => {
    const page = await open(pages.framework);
    await done(page);
    await calm(page, 2);
    expect(await seen(page, 'article p')).toEqual([12, 12]);
    await say(pages.framework.url, 'undo');
    expect(await traces(page)).toBe(0);
    expect(await page.$eval('#app', (app) => app.innerHTML)).toBe(await call(page, 'theirs'));
  });

  testOnce(
    build,
    'a banner that comes back ten times a second has its way after a bounded number of tries',
    async () => {
      const page = await open(pages.fighting);
      await until(async () => Number(await page.evaluate(() => document.body.dataset['made'])) > 10, 'it fights');
      await until(async () => (await seen(page, '.again a'))[0] === 2, 'the page has its way');
      const made = await page.evaluate(() => Number(document.body.dataset['made']));
      expect(made).toBeLessThan(100);
      expect(await seen(page, 'article p:not(.call)')).toEqual([12, 12]);
    },
  );

  testOnce(
    build,
    'every story that an endless page appends is cleaned, and what the reader restored stays',
    async () => {
      const page = await open(pages.endless);
      await calm(page, 3);
      const appended = (count: number) =>
        until(async () => {
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          return (await page.$$('.next')).length >= count;
        }, `${count} stories are appended`);
      await appended(1);
      await calm(page, 6);
      const [visible, all] = await seen(page, 'article p:not(.call)');
      expect(visible).toBe(all);
      expect(all).toBeGreaterThan(12);
      // The page has a new address by now, and is checked because of that.
      await pause(700);
      await say(page.url(), 'undo');
      expect(await traces(page)).toBe(0);
      await appended(3);
      await pause(900);
      expect(await traces(page)).toBe(0);
      await say(page.url(), 'redo');
      await calm(page, 12);
    },
  );

  test.each(build === chromium ? [0, 900] : [900])(
    'a story that appears %i ms after its address is cleaned, and so is the first one again',
    async (delay) => {
      const page = await open(pages.application);
      await calm(page, 3);
      await call(page, 'go', delay);
      await page.waitForFunction(() => document.body.textContent?.includes('Pindah ke Seberang'));
      await calm(page, 3);
      await pause(1000);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => document.body.textContent?.includes('Buka di Tepi Sungai'));
      await calm(page, 3);
      expect(await seen(page, 'article p:not(.call)')).toEqual([12, 12]);
    },
  );

  testOnce(build, 'a front page that comes after an article is left alone', async () => {
    const page = await open(pages.application);
    await calm(page, 3);
    await call(page, 'goHome', 900);
    await page.waitForFunction(() => document.body.textContent?.includes('Berita terkini'));
    await until(async () => (await badge(page.url())) === '', 'the badge is empty');
    expect(await traces(page)).toBe(0);
    expect(await seen(page, 'a.billboardCta')).toEqual([1, 1]);
  });

  testOnce(
    build,
    'a front page that becomes an article is cleaned, and so is an article that is rendered late',
    async () => {
      const [front, drawn] = [await open(pages.shell), await open(pages.drawnLate)];
      await call(front, 'go', 900);
      await front.waitForFunction(() => document.body.textContent?.includes('Pindah ke Seberang'));
      await calm(front, 3);
      await calm(drawn, 3);
    },
  );

  test('a page that comes back from the cache is clean and counted again', async () => {
    const page = await open(pages.still);
    await calm(page, 3);
    await until(async () => (await badge(page.url())) === '3', 'the badge counts');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Reflect.set(globalThis, 'kept', persisted)),
    );
    await page.goto(home.url);
    // In Firefox, puppeteer never sees the end of a navigation back from the cache.
    void page.evaluate(() => history.back()).catch(() => {});
    await until(() => page.$('article').catch(() => null), 'the page is back');
    await until(() => page.evaluate(() => Reflect.get(globalThis, 'kept') === true), 'it comes out of the cache');
    await calm(page, 3);
    await until(async () => (await badge(pages.still.url)) === '3', 'the badge counts again');
  });

  test('a background tab is clean when it is shown', async () => {
    const { url } = pages.late;
    await backstage.page.bringToFront();
    await backstage.page.evaluate((address) => chrome.tabs.create({ url: address, active: false }), url);
    const opened = async () => (await findPages(launched.browser, ({ href }) => href === url)).at(-1);
    const page = await until(opened, 'the tab is open');
    await done(page);
    await until(async () => Number((await seen(page, noise))[0]) <= 1, 'what stood at first is hidden');
    await page.bringToFront();
    await calm(page, 4);
  });

  testOnce(build, 'what is hidden is not printed either, and the rest is', async () => {
    const page = await open(pages.still);
    await calm(page, 3);
    await page.emulateMediaType('print');
    expect((await seen(page, noise))[0]).toBe(0);
    await page.emulateMediaType('screen');
    const pdf = await page.pdf();
    expect(pdf.length).toBeGreaterThan(1000);
    await calm(page, 3);
  });

  testOnce(build, 'a page that clears its body when cleaned is left alone the next time', async () => {
    const page = await open(pages.wiping);
    // Do not evaluate in the page meanwhile: the browser would take it for activity of the reader.
    await until(isLeftAlone, 'it is remembered');
    await page.reload();
    await until(() => page.evaluate(() => document.body?.dataset['calm'] === 'yes').catch(() => false), 'it is calm');
    expect(await traces(page)).toBe(0);
    await forgive();
  });
});
