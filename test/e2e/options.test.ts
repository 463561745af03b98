import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, until, type Backstage } from './backstage';
import { article, serving, unlisted } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install, type Build } from './installed';

const path = 'src/ui/options/index.html';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hidden = (page: Page) => page.$$eval('[data-bening-hidden]', (found) => found.length);
const isChecked = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.getAttribute('aria-checked') === 'true');

/** Presses what has a selector, wherever on the page it stands, as a reader does. */
async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.click(selector);
}

/** The browser's own page of extensions gives and takes access to a host; Chromium's lets us press it. */
async function inBrowsersOwnPage(launched: Launched, does: 'add' | 'remove', host: string): Promise<void> {
  const page = await launched.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (name, id, pattern) => {
      const own: object = Reflect.get(Reflect.get(globalThis, 'chrome'), 'developerPrivate');
      await Reflect.get(own, name).call(own, id, pattern);
    },
    `${does}HostPermission`,
    launched.extensionId,
    host,
  );
  await page.close();
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
  });
  afterAll(async () => {
    expect(failures).toEqual([]);
    await launched?.close();
  });

  test('a kind that is switched off comes back in every open tab at once, and goes again', async () => {
    const first = await open(article.url);
    const second = await open(article.url);
    const before = await until(() => hidden(first), 'the article is cleaned');
    await until(async () => (await hidden(second)) === before, 'so is the other');
    await press(options, '#kinds li:first-child [role="switch"]');
    for (const page of [first, second]) {
      await until(async () => (await page.$$('[data-bening-hidden="subscription"]')).length === 0, 'it is back');
      expect(await hidden(page)).toBeGreaterThan(0);
    }
    await press(options, '#kinds li:first-child [role="switch"]');
    for (const page of [first, second]) {
      await until(async () => (await hidden(page)) === before, 'it is gone again');
      await page.close();
    }
  });

  test('a site that is switched off is as it was in every open tab, and cleaned when it is on again', async () => {
    const page = await open(article.url);
    const before = await until(() => hidden(page), 'the article is cleaned');
    await press(options, '[data-host="bisnis.com"] [role="switch"]');
    await until(async () => (await hidden(page)) === 0, 'it is as it was');
    expect(await backstage.registered()).not.toContain('*://*.bisnis.com/*');
    await press(options, '[data-host="bisnis.com"] [role="switch"]');
    await until(async () => (await hidden(page)) === before, 'it is cleaned again');
    await page.close();
  });

  test('any other site is cleaned at her word, and as it was when she or the browser takes it back', async () => {
    const page = await open(unlisted.url);
    const written = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await written();
    const row = '[data-host="koran.example"]';
    const ask = async () => {
      if (build.browser === 'chromium') return inBrowsersOwnPage(launched, 'add', '*://koran.example/*');
      await press(options, '.add-site input');
      await options.type('.add-site input', 'koran.example');
      return press(options, '.add-site button');
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
    expect(await isRegistered()).toBe(false);

    await ask();
    await until(() => hidden(page), 'it is cleaned again');
    if (build.browser === 'chromium') await inBrowsersOwnPage(launched, 'remove', '*://koran.example/*');
    else await backstage.page.evaluate(() => chrome.permissions.remove({ origins: ['*://koran.example/*'] }));
    await until(async () => (await written()) === before, 'it is as it was when the browser takes it');
    await until(() => options.$(`${row} .trouble`), 'and that is said');
    await page.close();
  });

  test('what is chosen goes into the mirror, and what another machine chose comes out of it', async () => {
    const page = await open(article.url);
    await until(() => hidden(page), 'the article is cleaned');
    await press(options, '#kinds li:nth-child(2) [role="switch"]');
    const mirrored = () => backstage.page.evaluate(() => chrome.storage.sync.get('settings'));
    await until(async () => JSON.stringify(await mirrored()).includes('"promo":false'), 'it is in the mirror');
    await backstage.page.evaluate(() =>
      chrome.storage.sync.set({
        'site:bisnis.com': { version: 1, at: Date.now() + 1000, by: 'another machine', value: { off: true } },
      }),
    );
    await until(async () => (await hidden(page)) === 0, 'the page obeys the other machine');
    await until(
      async () => !(await isChecked(options, '[data-host="bisnis.com"] [role="switch"]')),
      'so does the list',
    );
    await page.close();
  });

  test('there is nothing in it that a reader could not reach, in both themes, at a desk and on a phone', async () => {
    for (const [width, height] of [
      [1280, 900],
      [360, 740],
    ] as const) {
      await options.setViewport({ width, height });
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const value of build.browser === 'chromium' ? ['light', 'dark'] : ['light']) {
        if (build.browser === 'chromium') {
          await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        }
        await options.evaluate(axe);
        const faults = await options.evaluate(async () => {
          const { violations } = await Reflect.get(globalThis, 'axe').run();
          return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]);
        });
        expect(faults, `${width} ${value}`).toEqual([]);
      }
    }
  });
});

/** As on Android: no menus, no keys, no windows. */
const android: Build = {
  ...firefox,
  name: 'Firefox for Android',
  alter(folder) {
    const file = join(folder, 'manifest.json');
    const { commands: _, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
    const left = permissions.filter((one: string) => one !== 'contextMenus');
    writeFileSync(file, JSON.stringify({ ...manifest, permissions: left }));
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.js')) continue;
      const script = join(folder, name);
      writeFileSync(
        script,
        `Reflect.deleteProperty(globalThis.browser ?? {}, 'windows');\n${readFileSync(script, 'utf8')}`,
      );
    }
  },
};

test('on a phone, without menus, keys and windows, the options work by touch and leave shortcuts out', async () => {
  const failures: string[] = [];
  const launched = await install(android, serving(article));
  try {
    await openBackstage(launched);
    const page = watch(await launched.newPage(), failures);
    await page.goto(article.url);
    const before = await until(() => hidden(page), 'the article is cleaned');
    const options = watch(await launched.openExtensionPage(path), failures);
    await options.setViewport({ width: 360, height: 740 });
    await options.waitForSelector('#history');
    expect(await options.$('#shortcuts')).toBeNull();
    await press(options, '#kinds li:first-child [role="switch"]');
    await until(async () => (await hidden(page)) < before, 'the page obeys');
    expect(failures).toEqual([]);
  } finally {
    await launched.close();
  }
}, 90_000);
