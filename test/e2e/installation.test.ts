import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install } from './installed';
import { until } from './until.mjs';

describe.each([chromium, firefox])('a tab that was open before Bening was installed, in $name', (build) => {
  let launched: Launched;
  let page: Page;
  const failures: string[] = [];

  const banners = () =>
    page.$$eval(
      'a.billboardCta',
      (found) => found.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
    );
  const openPopup = async (backstage: Backstage) => {
    const popup = watch(await backstage.openPopup(await backstage.tabAt(article.url)), failures);
    await popup.waitForSelector('[data-part="removals"] > button');
    await popup.waitForSelector('[data-part="source"]');
    return popup;
  };

  beforeAll(async () => {
    launched = await install(build, serving(article), { alone: true, before: [article.url] });
    const found = (await launched.browser.pages()).find((open) => open.url() === article.url);
    if (!found) throw new Error('the tab is gone');
    page = watch(found, failures);
  });
  afterAll(() => launched?.close());

  test('is cleaned at once, and read', async () => {
    expect(await page.$eval('html', (root) => root.dataset['early'])).toMatch(/^true(?:,true)+$/);
    const backstage = await openBackstage(launched);
    await until(async () => (await banners()) === 0, 'the banners are gone');
    await (await openPopup(backstage)).close();
    await backstage.page.close();
    expect(failures).toEqual([]);
  });

  test('is cleaned again by the next version, which can restore it completely', async () => {
    await launched.install();
    const backstage = await openBackstage(launched);
    const tab = await backstage.tabAt(article.url);
    await until(() => backstage.answers(tab), 'the script of the next version answers');
    expect(await banners()).toBe(0);
    const popup = await openPopup(backstage);
    await popup.click('[data-part="removals"] > button');
    await until(async () => (await banners()) > 5, 'the banners are back');
    expect(await page.$$eval('[data-bening-hidden]', (left) => left.length)).toBe(0);
    expect(failures).toEqual([]);
  });
});
