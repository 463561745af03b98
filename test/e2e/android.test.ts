import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install, type Build } from './installed';
import { until } from './until.mjs';

/** APIs that Firefox for Android lacks. They are removed before any script runs. */
const missing = `for (const api of [globalThis.browser, globalThis.chrome])
  for (const name of ['contextMenus', 'commands', 'windows'])
    if (api) Object.defineProperty(api, name, { value: undefined });
`;

const asOnAndroid = (build: Build): Build => ({
  ...build,
  alter(folder) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js')) continue;
      const path = join(folder, file);
      writeFileSync(path, `${missing}${readFileSync(path, 'utf8')}`);
    }
  },
});

const telephone = { width: 360, height: 740, hasTouch: true, isMobile: true };

const widest = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe.each([chromium, firefox])('without menus, commands and windows, in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  const onTelephone = async (page: Page) => {
    watch(page, failures);
    // Firefox's driver cannot touch.
    await page.setViewport(build.browser === 'chromium' ? telephone : { width: 360, height: 740 });
    return page;
  };

  beforeAll(async () => {
    launched = await install(asOnAndroid(build), serving(article));
    backstage = await openBackstage(launched);
  });
  afterAll(async () => {
    expect(failures).toEqual([]);
    await launched?.close();
  });

  test('an article is cleaned, read in the popup, and restored with a tap', async () => {
    expect(await backstage.page.evaluate(() => Reflect.get(chrome, 'commands'))).toBeUndefined();
    const page = await launched.newPage();
    await page.goto(article.url);
    const hidden = () => page.$$eval('[data-bening-hidden]', (all) => all.length);
    await until(hidden, 'the page is cleaned');
    const tab = await backstage.tabAt(article.url);
    await until(() => backstage.answers(tab), 'and kept clean');
    const before = await hidden();
    const popup = await onTelephone(await backstage.openPopup(tab));
    await popup.waitForSelector('[data-part="source"]');
    expect(await widest(popup)).toBeLessThanOrEqual(360);
    const press = (selector: string) => (build.browser === 'chromium' ? popup.tap(selector) : popup.click(selector));
    await press('[data-part="removals"] > button');
    await until(async () => (await hidden()) === 0, 'everything is shown again');
    await press('[data-part="removals"] > button');
    await until(async () => (await hidden()) === before, 'and hidden again');
    await popup.close();
    await page.close();
  });

  test('the options page works without shortcuts, with a tap', async () => {
    const options = await onTelephone(await launched.openExtensionPage('src/ui/options/index.html'));
    await options.waitForSelector('#history');
    expect(await options.$('#shortcuts, a[href="#shortcuts"]')).toBeNull();
    expect(await widest(options)).toBeLessThanOrEqual(360);
    const first = '#kinds li:first-child [role="switch"]';
    await (build.browser === 'chromium' ? options.tap(first) : options.click(first));
    const stored = () =>
      backstage.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));
    await until(async () => (await stored()).includes('"subscription":false'), 'it is stored');
  });
});
