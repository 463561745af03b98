import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install } from './installed';
import { findOwnPage, findWelcome } from './own-pages.mjs';
import { until } from './until.mjs';

describe.each([chromium, firefox])('the welcome page in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  beforeAll(async () => {
    launched = await install(build, serving(article), { alone: true, welcome: true });
  });
  afterAll(() => launched?.close());

  test('opens once, and says where the button is', async () => {
    const page = await findWelcome(launched.browser);
    await page.waitForSelector('h1');
    const text = await page.$eval('main', (main) => main.textContent ?? '');
    expect(text).toContain(build.browser === 'firefox' ? 'Pin to Toolbar' : 'the pin beside Bening');
    // Both grant access at installation, so there is nothing to ask.
    expect(await page.$('.welcome-access')).toBeNull();
    const keys = await page.$$eval('.welcome-keys kbd', (all) => all.map(({ textContent }) => textContent));
    expect(keys.toSorted()).toEqual(['Alt+Shift+H', 'Alt+Shift+J', 'Alt+Shift+M']);
    expect(await page.$$eval('.welcome-sites a', (links) => links.length)).toBeGreaterThan(30);
  });

  test('opens an article to try, which asks nobody for anything', async () => {
    const page = watch(await findWelcome(launched.browser), failures);
    await page.bringToFront();
    await (await page.waitForSelector('[data-part="try"] button'))?.click();
    const reader = await until(() => findOwnPage(launched.browser, 'src/ui/reader/index.html'), 'the reader page');
    await until(() => reader.evaluate(() => document.querySelectorAll('article p').length > 4), 'the article');
    expect(
      await reader.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /^https?:/.test(name)).length,
      ),
    ).toBe(0);
    expect(failures).toEqual([]);
    await reader.close();
    await page.close();
  });

  test('does not open after an update', async () => {
    await launched.install();
    backstage = await openBackstage(launched);
    const open = await backstage.page.evaluate(async () => (await chrome.tabs.query({})).map(({ url = '' }) => url));
    expect(open.filter((url) => url.endsWith('/welcome/index.html'))).toEqual([]);
  });

  if (build.browser === 'firefox')
    test('asks for access to the sites if it is off, and gets it', async () => {
      await backstage.page.evaluate(async () => {
        const origins = chrome.runtime.getManifest().host_permissions ?? [];
        await chrome.permissions.remove({ origins });
      });
      const page = watch(await launched.openExtensionPage('src/ui/welcome/index.html'), failures);
      await page.bringToFront();
      await (await page.waitForSelector('.welcome-access button'))?.click();
      await page.waitForFunction(() => document.querySelector('.welcome-access button') === null);
      await until(
        async () => (await backstage.registered()).includes('*://*.bisnis.com/*'),
        'the script on load is back',
      );
      expect(failures).toEqual([]);
    });
});
