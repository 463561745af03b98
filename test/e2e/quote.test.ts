import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving, unlisted } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chooseLine } from './chromium-menu';
import { watch } from './console';
import { chromium, firefox, install, type Build } from './installed';
import { paste, pasteboard } from './pasteboard';
import { until } from './until.mjs';

/** Firefox forgets a click after five seconds. Ten, because a slow machine needs that long to read an article. */
const patientFirefox: Build = { ...firefox, prefs: { 'dom.user_activation.transient.timeout': 10_000 } };

const files = ['/page/rules/bisnis.com.js', '/page/read.js', '/page/quote.js'];

describe.each([chromium, patientFirefox])('a selection is quoted in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  const open = async (url: string) => {
    const page = watch(await launched.newPage(), failures);
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  /**
   * Selects a paragraph as a reader does, and returns its text. Each test takes another one, because the clipboard
   * keeps the last.
   */
  const select = async (page: Page, place: number) => {
    await (await page.$$('.detailsContent > p'))[place]?.click({ count: 3 });
    return page.evaluate(() => String(getSelection()).trim());
  };
  /** Does what the context menu entry does, because no driver can click a context menu. */
  const choose = async (page: Page) => {
    const tabId = await backstage.tabAt(page.url());
    await backstage.page.evaluate(
      async (id, paths) => {
        for (const path of paths) await chrome.scripting.executeScript({ target: { tabId: id }, files: [path] });
      },
      tabId,
      files,
    );
  };
  const shown = (page: Page) => page.$eval('html > [popover]', (host) => host.getAttribute('lang'));

  beforeAll(async () => {
    launched = await install(build, serving(article, unlisted, pasteboard));
    backstage = await openBackstage(launched);
  });
  afterEach(() => expect(failures.splice(0)).toEqual([]));
  afterAll(() => launched?.close());

  test('as selected, with author, publisher, date and address', async () => {
    const page = await open(article.url);
    const words = await select(page, 0);
    expect(words.length).toBeGreaterThan(40);
    await choose(page);
    expect(await until(() => shown(page).catch(() => null), 'it is said')).toBe('en');
    const { text, html } = await paste(launched);
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

  if (build.browser === 'firefox')
    test('after a click in the page, if the browser has forgotten the last one', async () => {
      const page = await open(article.url);
      const words = await select(page, 1);
      const tabId = await backstage.tabAt(article.url);
      // Not evaluated in the page, because that counts as a click.
      const isForgotten = () =>
        backstage.page.evaluate(async (id) => {
          const func = () => navigator.userActivation.isActive;
          const [found] = await chrome.scripting.executeScript({ target: { tabId: id }, func });
          return found?.result === false;
        }, tabId);
      await until(isForgotten, 'the click is forgotten');
      await choose(page);
      await until(() => shown(page).catch(() => null), 'it is offered');
      // The button has the focus. It is in a closed shadow root.
      await until(
        () => page.evaluate(() => document.activeElement?.hasAttribute('popover')),
        'the button has the focus',
      );
      await page.keyboard.press('Enter');
      // The button is removed when the success message is shown.
      await until(() => page.evaluate(() => !document.activeElement?.hasAttribute('popover')), 'it is said');
      expect((await paste(launched)).text).toContain(words);
      await page.close();
    });

  if (build.browser === 'chromium')
    test('from the context menu', async () => {
      const page = await open(article.url);
      const words = await select(page, 1);
      const tabId = await backstage.tabAt(article.url);
      await chooseLine(launched, { menuItemId: 'quote-selection' }, tabId);
      await until(() => shown(page).catch(() => null), 'it is said');
      expect((await paste(launched)).text).toContain(words);
      await page.close();
    });
});
