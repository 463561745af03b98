import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { inFirefoxItself } from './firefox-itself';
import { chromium, firefox, install } from './installed';
import { until } from './until.mjs';

const title = 'Koperasi Perahu Pustaka Umpama Buka Dermaga Keempat';
const popup = 'src/ui/popup/index.html?tab=';

/** In Firefox, only its own code can give the permission. */
const allowInFirefox = ({ browser, extensionId }: Launched) =>
  inFirefoxItself(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const id = ${JSON.stringify(extensionId)};
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(id)).reload();`,
  );

/** In Chromium, only its own extensions page can give it. */
async function allowInChromium({ browser, extensionId }: Launched): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const call = (name: string, argument: unknown) =>
    page.evaluate(
      (method, given) => {
        const own: unknown = Reflect.get(chrome, 'developerPrivate');
        const asked: unknown = Reflect.get(Object(own), method);
        if (typeof asked !== 'function') throw new Error(`no ${method}`);
        return Promise.resolve(Reflect.apply(asked, own, [given]));
      },
      name,
      argument,
    );
  // Without this, Chromium disables an unpacked extension when its configuration changes.
  await call('updateProfileConfiguration', { inDeveloperMode: true });
  await call('updateExtensionConfiguration', { extensionId, incognitoAccess: true });
  // This restarts the extension.
  await until(async () => {
    const state: unknown = await call('getExtensionInfo', extensionId);
    return Reflect.get(Object(state), 'state') === 'ENABLED';
  }, 'the extension is there again');
  await page.close();
}

describe.each([chromium, firefox])('a private window in $name', (build) => {
  let launched: Launched;

  beforeAll(async () => {
    launched = await install(build, serving(article), { alone: true });
    await (build.browser === 'chromium' ? allowInChromium(launched) : allowInFirefox(launched));
  });
  afterAll(() => launched?.close());

  const pageAt = (start: string): Promise<Page> =>
    until(async () => {
      for (const page of await launched.browser.pages()) {
        // Firefox never reports the address of an extension page, so ask the page itself.
        const here = await page.evaluate(() => location.href).catch(() => '');
        if (here.startsWith(start)) return page;
      }
      return null;
    }, `${start} is open`);

  test('is cleaned and read like any other, and nothing is stored', async () => {
    const backstage = await openBackstage(launched);
    // Ignore `mirror`: it records when sync last ran, even if there was nothing to do.
    const stored = (page: Page) =>
      page.evaluate(async () => {
        const { mirror: _, ...local } = await chrome.storage.local.get(null);
        return { local, sync: await chrome.storage.sync.get(null), session: await chrome.storage.session.get(null) };
      });
    // That the extension has started in this session is all that is remembered.
    const nothing = { local: {}, sync: {}, session: { started: true } };
    expect(await stored(backstage.page)).toEqual(nothing);
    expect(await backstage.page.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);

    const [address, ours] = [article.url, `${launched.origin}/${popup}1`];
    await backstage.page.evaluate(
      async (urls) => {
        await chrome.windows.create({ incognito: true, url: urls });
      },
      [address, ours],
    );
    const page = await pageAt(address);
    const hidden = () => page.evaluate(() => document.querySelectorAll('[data-bening-hidden]').length);
    const cleaned = () =>
      until(
        async () => (await hidden()) > 0 && page.evaluate(() => document.readyState === 'complete'),
        'the article is cleaned',
      );
    await cleaned();
    const own = await pageAt(ours);
    const tab = await until(
      () =>
        own.evaluate(async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? null, address),
      'the private tab is known',
    );
    await launched.openExtensionPage(`${popup}${tab}`, own);
    await own.waitForSelector('[data-part="source"]');
    expect(await own.$eval('article h1', (element) => element.textContent)).toBe(title);

    // "Not on this page" lasts until the page is loaded again, since nothing is stored.
    await own.bringToFront();
    await own.click('[data-part="removals"] > button');
    await until(async () => (await hidden()) === 0, 'all is shown');
    await page.reload();
    await cleaned();

    await own.bringToFront();
    await own.click('[data-part="open-reader"]');
    const reader = await pageAt(`${launched.origin}/src/ui/reader/`);
    await reader.waitForSelector('article h1');
    // It is private, like the window of the article.
    expect(await reader.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
    await reader.bringToFront();
    await reader.evaluate(() => scrollTo(0, 600));
    // Longer than the delay after which a reading position is stored.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await until(
      async () => !Object.keys((await stored(reader)).session).some((key) => key.startsWith('reading:')),
      'the article is in the memory of its tab alone',
    );
    expect(await stored(reader)).toEqual(nothing);

    // Chromium shows private windows only to private pages, so close these from here.
    for (const one of [page, reader, own]) await one.close();
    expect(await stored(backstage.page)).toEqual(nothing);
    const left = await backstage.page.evaluate(async () => JSON.stringify(await chrome.tabs.query({})));
    expect(left).not.toContain(address);
  });
});
