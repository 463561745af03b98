import { TargetType, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, expected, home, serving, short, unlisted } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch, watchBackground } from './console';
import { chromium, chromiumWithoutNamespace, firefox, install, testOnce } from './installed';
import { until } from './until.mjs';

const banners = 'a.billboardCta, .premiumBox, .newsletter, .kanalQr, div[class^="baca-juga"]';
const around = 'h1.detailsTitleCaption, .detailsLead, .detailsImgCaption, .detailsAuthor, .detailsAttribute';

const pattern = '*://*.bisnis.com/*';

/** How many of the matching elements are visible, and how many there are. */
const seen = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => ({
    visible: elements.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
    all: elements.length,
  }));

const someSeen = async (page: Page, selector: string) => (await seen(page, selector)).visible > 0;
const noneSeen = async (page: Page, selector: string) => (await seen(page, selector)).visible === 0;

/** The page's source as Bening could have changed it, without what the test page adds. */
const written = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (copy instanceof HTMLElement) delete copy.dataset['early'];
    return new XMLSerializer().serializeToString(copy);
  });

const traces = (page: Page) =>
  page.evaluate(() => ({
    attributes: document.querySelectorAll('[data-bening], [data-bening-hidden], [data-bening-site]').length,
    sheets: document.adoptedStyleSheets.length,
  }));

const isUntouched = async (page: Page) => {
  const { attributes, sheets } = await traces(page);
  return attributes + sheets === 0;
};

const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent?.trim() ?? '');

/** Clicks the publisher's switch in the popup's panel, which loads when it is opened. */
async function pressSiteSwitch(popup: Page): Promise<void> {
  await popup.bringToFront();
  const siteSwitch = await until(async () => {
    for (const one of await popup.$$('[data-part="removals"] [role="switch"]'))
      if (await one.evaluate((element) => element.textContent?.includes('bisnis.com'))) return one;
    return null;
  }, 'the popup shows the switch of the paper');
  await siteSwitch.click();
}

describe.each([chromium, firefox, chromiumWithoutNamespace])('an article of bisnis.com in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  const open = async (url: string) => {
    const page = watch(await launched.newPage(), failures);
    await page.goto(url);
    return page;
  };
  const openCleaned = async () => {
    const page = await open(article.url);
    const tab = await backstage.tabAt(article.url);
    await until(() => backstage.answers(tab), 'it is kept clean');
    await until(async () => {
      const marked = await page.$$eval('[data-bening-hidden]', (elements) => elements.length);
      return marked > 0 && (await backstage.badge(tab)).text === String(marked);
    }, 'the badge counts');
    return { page, tab };
  };
  const openPopup = async (tab: number, page?: Page) => {
    const popup = await backstage.openPopup(tab, page);
    if (!page) watch(popup, failures);
    await popup.waitForSelector('[data-part="source"]');
    return popup;
  };

  beforeAll(async () => {
    launched = await install(build, serving(article, home, short, unlisted));
    backstage = await openBackstage(launched);
    if (build.browser === 'chromium') await watchBackground(launched, failures);
  });
  beforeEach(() => backstage.reset());
  afterEach(async () => {
    const [first, ...pages] = await launched.browser.pages();
    await Promise.all(pages.filter((page) => page !== backstage.page && page !== first).map((page) => page.close()));
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(() => launched?.close());

  if (build.name.includes('without'))
    test('has no `browser` namespace, so that the polyfill is used', async () => {
      expect(await backstage.page.evaluate(() => 'browser' in globalThis)).toBe(false);
    });

  test('is clean before and after it has loaded', async () => {
    const { page, tab } = await openCleaned();
    const hidden = await seen(page, banners);
    expect(hidden).toEqual({ visible: 0, all: expect.any(Number) });
    expect(hidden.all).toBeGreaterThan(10);
    expect(await page.$eval('html', (root) => root.dataset['early'])).toMatch(/^false(?:,false)+$/);

    const parts = await seen(page, around);
    expect(parts.visible).toBe(parts.all);
    const shown = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
    expect(expected.filter((paragraph) => !shown.includes(paragraph))).toEqual([]);

    expect(await page.$eval('html', (root) => root.getAttribute('data-bening'))).toBeNull();
    const marked = await page.$$eval('[data-bening-hidden]', (elements) => elements.length);
    expect(await backstage.badge(tab)).toEqual({
      text: String(marked),
      title: expect.stringContaining(String(marked)),
    });
  });

  test('is read in the popup, with author and source', async () => {
    const { page, tab } = await openCleaned();
    const popup = await openPopup(tab);
    expect(await text(popup, 'article h1')).toBe('Koperasi Perahu Pustaka Umpama Buka Dermaga Keempat');
    const attribution = await text(popup, '[data-part="attribution"]');
    for (const name of ['Damar Umpama', 'Lintang Misal']) expect(attribution).toContain(name);
    expect(await popup.$eval('[data-part="source"] a[rel~="external"]', (link) => link.getAttribute('href'))).toBe(
      article.url,
    );
    const read = (await text(popup, 'article')).replace(/\s+/g, ' ');
    expect(expected.filter((paragraph) => !read.includes(paragraph))).toEqual([]);
    expect(read).not.toContain('Baca Juga');
    expect(await noneSeen(page, banners)).toBe(true);
  });

  if (build.browser === 'chromium')
    test('is read after a click on the toolbar button', async () => {
      const { page } = await openCleaned();
      const extension = (await launched.browser.extensions()).get(launched.extensionId);
      if (!extension) throw new Error('the extension is gone');
      await page.bringToFront();
      const opened = launched.browser.waitForTarget(
        (target) => target.url().startsWith(launched.origin) && target.url().endsWith('/index.html'),
      );
      await page.triggerExtensionAction(extension);
      const popup = watch(await (await opened).asPage(), failures);
      await popup.waitForSelector('[data-part="source"]');
      expect(await text(popup, 'article h1')).toBe('Koperasi Perahu Pustaka Umpama Buka Dermaga Keempat');
      await popup.close();
    });

  test('is restored with one click, cleaned with another, and restored block by block', async () => {
    const { page, tab } = await openCleaned();
    const popup = await openPopup(tab);
    const hidden = Number((await backstage.badge(tab)).text);

    await popup.bringToFront();
    await popup.click('[data-part="removals"] > button');
    await until(() => someSeen(page, banners), 'the banners are back');
    expect(await traces(page)).toEqual({ attributes: 0, sheets: 0 });
    expect(await written(page)).toBe(
      await page.evaluate((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        return new XMLSerializer().serializeToString(parsed.documentElement);
      }, article.html),
    );
    await until(async () => (await backstage.badge(tab)).text === '–', 'the badge says so');

    await popup.click('[data-part="removals"] > button');
    await until(() => noneSeen(page, banners), 'the banners are gone again');
    await until(async () => (await backstage.badge(tab)).text === String(hidden), 'the badge counts again');

    await popup.click('[data-part="removals"] summary');
    await (await popup.waitForSelector('[data-part="removals"] .removal button'))?.click();
    await until(() => someSeen(page, banners), 'one block is back');
    await until(async () => (await backstage.badge(tab)).text === String(hidden - 1), 'the badge counts one less');
    // The button of a restored block scrolls to it.
    const said = await text(popup, '[data-part="removals"] .removal.shown .removal-text');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await popup.click('[data-part="removals"] .removal.shown button');
    const outlined = await until(
      () =>
        page.evaluate(() => {
          const target = document.getAnimations().map(({ effect }) => effect && Reflect.get(effect, 'target'))[0];
          if (!(target instanceof HTMLElement)) return null;
          const { top, bottom } = target.getBoundingClientRect();
          return { inSight: bottom > 0 && top < innerHeight, says: target.innerText.replace(/\s+/g, ' ').trim() };
        }),
      'the block is outlined',
    );
    expect(outlined).toEqual({ inSight: true, says: expect.stringContaining(said.slice(0, 20)) });
  });

  test('stays restored when it is loaded again, and no other page does', async () => {
    const { page, tab } = await openCleaned();
    const popup = await openPopup(tab);
    await popup.bringToFront();
    await popup.click('[data-part="removals"] > button');
    await until(async () => (await backstage.badge(tab)).text === '–', 'the badge says so');
    await page.bringToFront();
    await page.reload();
    await until(async () => (await backstage.badge(tab)).text === '–', 'the badge still says so');
    await until(() => isUntouched(page), 'nothing of ours is in the page');
    expect(await someSeen(page, banners)).toBe(true);
    const stored = await backstage.page.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(stored)).not.toContain('bisnis');
    expect(await noneSeen(await open(short.url), 'a.billboardCta')).toBe(true);

    await openPopup(tab, popup);
    await popup.bringToFront();
    await popup.click('[data-part="removals"] > button');
    await until(() => noneSeen(page, banners), 'the banners are gone');
    await page.bringToFront();
    await page.reload();
    await until(() => noneSeen(page, banners), 'the banners are gone after loading');
    expect(await backstage.page.evaluate(() => chrome.storage.local.get('paused'))).toEqual({});
  });

  test('is restored when its publisher is switched off, and cleaned at once when it is switched on', async () => {
    const { page, tab } = await openCleaned();
    const popup = await openPopup(tab);
    await popup.bringToFront();
    await popup.click('[data-part="removals"] summary');
    await pressSiteSwitch(popup);
    await until(() => someSeen(page, banners), 'the banners are back in the open page');
    await until(async () => !(await backstage.registered()).includes(pattern), 'its script is not registered');

    await page.bringToFront();
    await page.reload();
    await until(async () => (await backstage.badge(tab)).text === '–', 'the badge says off');
    expect(await page.$eval('html', (root) => root.dataset['early'])).toMatch(/^true(?:,true)+$/);
    expect(await traces(page)).toEqual({ attributes: 0, sheets: 0 });
    expect(await backstage.answers(tab)).toBe(false);

    await pressSiteSwitch(popup);
    await until(() => noneSeen(page, banners), 'the banners are gone in the open page');
    await until(async () => (await backstage.registered()).includes(pattern), 'its script is registered');
    await page.bringToFront();
    await page.reload();
    await until(() => noneSeen(page, banners), 'the banners are gone after loading');
    expect(await page.$eval('html', (root) => root.dataset['early'])).toMatch(/^false(?:,false)+$/);
  });

  testOnce(build, 'is read without Readability, unless its text is in doubt', async () => {
    const engines = async (page: Page) => {
      const tab = await backstage.tabAt(page.url());
      await (await backstage.openPopup(tab)).waitForSelector('[data-state]:not([data-state="reading"])');
      const realms = page.extensionRealms();
      return Promise.all(
        realms.map((realm) => realm.evaluate(() => Reflect.has(globalThis, Symbol.for('bening.readability')))),
      );
    };
    expect(await engines((await openCleaned()).page)).toEqual([false]);
    expect(await engines(await open(short.url))).toEqual([true]);
  });

  if (build.browser === 'chromium')
    test('is cleaned and counted after the background was stopped', async () => {
      const background = await launched.browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
      await (await background.worker())?.close();
      await until(
        async () => !launched.browser.targets().some((target) => target.type() === TargetType.SERVICE_WORKER),
        'the background is dead',
      );
      const { page, tab } = await openCleaned();
      expect(await noneSeen(page, banners)).toBe(true);
      const popup = await openPopup(tab);
      await popup.click('[data-part="removals"] > button');
      await until(async () => (await backstage.badge(tab)).text === '–', 'the badge says so');
      await watchBackground(launched, failures);
    });

  test('is cleaned, and can be restored, when the popup is opened before it has loaded', async () => {
    const page = watch(await launched.newPage(), failures);
    const standing = page.goto(article.url);
    const popup = watch(await backstage.openPopup(await backstage.tabAt(article.url)), failures);
    await popup.waitForSelector('[data-part="removals"] > button');
    await popup.bringToFront();
    await popup.click('[data-part="removals"] > button');
    await until(() => someSeen(page, banners), 'the banners are back');
    await standing;
  });

  test('leaves no attribute, stylesheet or badge in a page that is not an article', async () => {
    const page = await open(home.url);
    const tab = await backstage.tabAt(home.url);
    expect(await page.$eval('html', (root) => root.dataset['early'])).toBe('true');
    expect(await traces(page)).toEqual({ attributes: 0, sheets: 0 });
    expect((await backstage.badge(tab)).text).toBe('');

    const popup = watch(await backstage.openPopup(tab), failures);
    await popup.waitForSelector('[data-state="not-article"]');
    expect(await traces(page)).toEqual({ attributes: 0, sheets: 0 });
  });

  testOnce(build, 'leaves nothing at a publisher without a rule', async () => {
    const page = await open(unlisted.url);
    expect(await traces(page)).toEqual({ attributes: 0, sheets: 0 });
    expect(await page.$eval('html', (root) => root.dataset['early'])).toMatch(/^true(?:,true)+$/);
  });
});
