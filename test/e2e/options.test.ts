import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving, unlisted } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install, testOnce } from './installed';
import { findOwnPage } from './own-pages.mjs';
import { until } from './until.mjs';

const path = 'src/ui/options/index.html';
const hidden = (page: Page) => page.$$eval('[data-bening-hidden]', (found) => found.length);
const isChecked = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.getAttribute('aria-checked') === 'true');

/** Scrolls to an element and clicks it. */
async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.click(selector);
}

/** Toggles a switch, and waits until it shows the change: a click toggles what is shown. */
async function turn(page: Page, selector: string): Promise<void> {
  const before = await isChecked(page, selector);
  await press(page, selector);
  await until(async () => (await isChecked(page, selector)) !== before, 'the switch is turned');
}

describe.each([chromium, firefox])('the options in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  let options: Page;
  const failures: string[] = [];

  const open = async (url: string) => {
    const page = watch(await launched.newPage(), failures);
    await page.goto(url);
    return page;
  };

  beforeAll(async () => {
    launched = await install(build, serving(article, unlisted));
    backstage = await openBackstage(launched);
    options = watch(await launched.openExtensionPage(path), failures);
    await options.waitForSelector('#history');
    await options.$$eval('details', (folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  });
  afterAll(async () => {
    expect(failures).toEqual([]);
    await launched?.close();
  });

  test('the browser has given a key to every command of the manifest', async () => {
    const all = await backstage.page.evaluate(() => chrome.commands.getAll());
    const names = new Set(all.map(({ name }) => name));
    expect(names).toEqual(new Set(['_execute_action', 'read-page', 'switch-page']));
    expect(all.filter(({ shortcut }) => shortcut === '').map(({ name }) => name)).toEqual([]);
  });

  test('a gear in the popup, on the reader page and on the welcome page leads there', async () => {
    await (await open(article.url)).bringToFront();
    const tab = await backstage.tabAt(article.url);
    const tabs = () =>
      backstage.page.evaluate(async () =>
        (await chrome.tabs.query({})).map(({ id, url, active }) => ({ id, url, active })),
      );
    const settings = async () => (await tabs()).filter(({ url = '' }) => url.endsWith(`/${path}`));
    await backstage.page.evaluate(
      (id) => chrome.runtime.sendMessage({ bening: 'background', name: 'openReader', args: [id] }),
      tab,
    );
    const reader = await until(() => findOwnPage(launched.browser, 'src/ui/reader/index.html'), 'the reader page');
    for (const page of [
      await backstage.openPopup(tab),
      reader,
      await launched.openExtensionPage('src/ui/welcome/index.html'),
    ]) {
      await page.bringToFront();
      await (await page.waitForSelector('.gear', { visible: true }))?.click();
      // The options are open already: that tab is shown, no second one opens.
      await until(async () => (await settings()).some(({ active }) => active), 'the settings are in front');
      expect(await settings()).toHaveLength(1);
      await page.close();
    }
    await (await launched.browser.pages()).find((page) => page.url() === article.url)?.close();
  });

  test('a kind that is switched off is shown in all open tabs at once, and hidden again when it is on', async () => {
    const first = await open(article.url);
    const second = await open(article.url);
    // A slow machine may be looked at while it is still cleaning one of them.
    const before = await until(async () => {
      const count = await hidden(first);
      return count === (await hidden(second)) && count;
    }, 'the article is cleaned in both');
    await turn(options, '#kinds li:first-child [role="switch"]');
    for (const page of [first, second]) {
      await until(async () => (await page.$$('[data-bening-hidden="subscription"]')).length === 0, 'it is back');
      expect(await hidden(page)).toBeGreaterThan(0);
    }
    await turn(options, '#kinds li:first-child [role="switch"]');
    for (const page of [first, second]) {
      await until(async () => (await hidden(page)) === before, 'it is gone again');
      await page.close();
    }
  });

  test('a site that is switched off is restored in all open tabs, and cleaned when it is on again', async () => {
    const page = await open(article.url);
    const before = await until(() => hidden(page), 'the article is cleaned');
    await turn(options, '[data-host="bisnis.com"] [role="switch"]');
    await until(async () => (await hidden(page)) === 0, 'it is as it was');
    await until(
      async () => !(await backstage.registered()).includes('*://*.bisnis.com/*'),
      'its script is registered no more',
    );
    await turn(options, '[data-host="bisnis.com"] [role="switch"]');
    await until(async () => (await hidden(page)) === before, 'it is cleaned again');
    await page.close();
  });

  testOnce(
    build,
    'a kind chosen for one site in the popup applies at once, and leaves no record when it equals the default',
    async () => {
      const page = await open(article.url);
      const offers = () => page.$$eval('[data-bening-hidden="subscription"]', (found) => found.length);
      const before = await until(offers, 'subscription offers are hidden');
      const stored = () =>
        backstage.page.evaluate(async () => (await chrome.storage.local.get('site:bisnis.com'))['site:bisnis.com']);
      const popup = watch(await backstage.openPopup(await backstage.tabAt(article.url)), failures);
      await (await popup.waitForSelector('[data-part="removals"] summary'))?.click();
      await (await popup.waitForSelector('[data-part="kinds"] [aria-expanded]', { visible: true }))?.click();
      await popup.waitForSelector('[data-part="kinds"] select');
      const choose = async (value: string) => {
        await popup.bringToFront();
        await popup.select('[data-part="kinds"] li:first-child select', value);
      };
      await choose('false');
      await until(async () => (await offers()) === 0, 'they are back');
      expect(await hidden(page)).toBeGreaterThan(0);
      expect(await stored()).toEqual({ kinds: { subscription: false } });
      await choose('null');
      await until(async () => (await offers()) === before, 'they are gone again');
      expect(await stored()).toBeUndefined();
      await popup.close();
      await page.close();
    },
  );

  testOnce(build, 'the display of articles is chosen here, and an open popup shows it at once', async () => {
    const theme = () => backstage.page.evaluate(() => document.documentElement.dataset['theme']);
    await press(options, '#reading [data-value="sepia"]');
    await until(async () => (await theme()) === 'sepia', 'the popup is sepia');
    await press(options, '#reading [data-value="system"]');
    await until(async () => (await theme()) === 'system', 'and as before');
  });

  // Chromium's prompt stays open if nobody sees it.
  if (build.browser === 'firefox')
    test('another site is cleaned once the reader adds it, and restored when she or the browser takes that back', async () => {
      const page = await open(unlisted.url);
      const written = () => page.evaluate(() => document.documentElement.outerHTML);
      const before = await written();
      const row = '[data-host="koran.example"]';
      const ask = async () => {
        await press(options, '.add-site input');
        await options.type('.add-site input', 'koran.example');
        await press(options, '.add-site button');
      };
      await ask();
      await until(() => hidden(page), 'it is cleaned');
      const isRegistered = async () =>
        (await backstage.registered()).some((pattern) => pattern.includes('koran.example'));
      await until(isRegistered, 'its script is registered');
      await until(() => options.$(`${row} [role="switch"]`), 'it stands in the list');

      await press(options, `${row} .row-actions button`);
      await until(async () => (await written()) === before, 'it is as it was');
      const allowed = () =>
        backstage.page.evaluate(() => chrome.permissions.contains({ origins: ['https://koran.example/*'] }));
      expect(await allowed()).toBe(false);
      await until(async () => !(await isRegistered()), 'its script is registered no more');

      await ask();
      await until(() => hidden(page), 'it is cleaned again');
      const tab = await backstage.tabAt(unlisted.url);
      await until(() => backstage.answers(tab), 'and kept clean');
      await backstage.page.evaluate(() => chrome.permissions.remove({ origins: ['*://koran.example/*'] }));
      await until(async () => (await written()) === before, 'it is as it was when the browser takes it');
      await until(() => options.$(`${row} .trouble`), 'and that is said');
      await page.close();
    });

  test('settings are synced to and from other machines', async () => {
    const page = await open(article.url);
    await until(() => hidden(page), 'the article is cleaned');
    await turn(options, '#kinds li:nth-child(2) [role="switch"]');
    const mirrored = () => backstage.page.evaluate(() => chrome.storage.sync.get('settings'));
    await until(async () => JSON.stringify(await mirrored()).includes('"promo":false'), 'it is in the mirror');
    await backstage.page.evaluate(() =>
      chrome.storage.sync.set({
        settings: {
          version: 1,
          at: Date.now() + 1000,
          by: 'another machine',
          value: { version: 2, kinds: { share: true } },
        },
        'site:bisnis.com': { version: 1, at: Date.now() + 1000, by: 'another machine', value: { off: true } },
      }),
    );
    await until(async () => (await hidden(page)) === 0, 'the page obeys the other machine');
    await until(
      async () => !(await isChecked(options, '[data-host="bisnis.com"] [role="switch"]')),
      'so does the list',
    );
    const kinds = () =>
      backstage.page.evaluate(async () => {
        const { settings }: Record<string, unknown> = await chrome.storage.local.get('settings');
        return JSON.stringify(settings);
      });
    await until(async () => !(await kinds()).includes('"promo":false'), 'so do the settings');
    // The local edit lost, and is kept in the history.
    await press(options, '#history li button');
    await until(async () => (await kinds()).includes('"promo":false'), 'what was replaced is back');
    await page.close();
  });

  // Firefox does not limit how often it is written.
  if (build.browser === 'chromium')
    test('a change that the browser refuses to sync is reported, and still applies here', async () => {
      // The browser's quota may renew at any time, so use it up again each time.
      const useUp = () =>
        backstage.page.evaluate(async () => {
          const writes = Array.from({ length: 130 }, (_, n) => chrome.storage.sync.set({ filled: n }));
          await Promise.allSettled(writes);
        });
      await useUp();
      await turn(options, '#kinds li:nth-child(3) [role="switch"]');
      await until(async () => {
        await useUp();
        return options.$('#sync li');
      }, 'it is said');
      expect(await options.$eval('#sync li', (line) => line.textContent)).toContain('refused by the browser');
      expect(await isChecked(options, '#kinds li:nth-child(3) [role="switch"]')).toBe(false);
    });
});
