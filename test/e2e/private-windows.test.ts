import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, until } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chromium, firefox, install } from './installed';

const title = 'Koperasi Perahu Pustaka Umpama Buka Dermaga Keempat';
const popup = 'src/ui/popup/index.html?tab=';

type Send = (method: string, parameters: object) => Promise<{ result: unknown }>;

/** Firefox takes the permission from its own code alone, which its driver lets a test run. */
async function allowInFirefox({ browser, extensionId }: Launched): Promise<void> {
  const connection: { send: Send } = Reflect.get(browser, 'connection');
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts: { context: string }[] = Reflect.get(Object(result), 'contexts');
  const told = await connection.send('script.evaluate', {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = ${JSON.stringify(extensionId)};
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    })()`,
  });
  if (Reflect.get(Object(told.result), 'type') !== 'success') throw new Error(JSON.stringify(told));
}

/** Chromium takes it from its own page of extensions. */
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
  // Without it, Chromium would switch off what comes from a folder once anything of it is changed.
  await call('updateProfileConfiguration', { inDeveloperMode: true });
  await call('updateExtensionConfiguration', { extensionId, incognitoAccess: true });
  // It starts the extension anew.
  await until(async () => {
    const state: unknown = await call('getExtensionInfo', extensionId);
    return Reflect.get(Object(state), 'state') === 'ENABLED';
  }, 'the extension is there again');
  await page.close();
}

describe.each([chromium, firefox])('a private window in $name', (build) => {
  let launched: Launched;

  beforeAll(async () => {
    launched = await install(build, serving(article));
    await (build.browser === 'chromium' ? allowInChromium : allowInFirefox)(launched);
  });
  afterAll(() => launched?.close());

  const pageAt = (start: string): Promise<Page> =>
    until(async () => {
      for (const page of await launched.browser.pages()) {
        // Firefox never reports where a page of an extension has gone: the page itself is asked.
        const here = await page.evaluate(() => location.href).catch(() => '');
        if (here.startsWith(start)) return page;
      }
      return null;
    }, `${start} is open`);

  test('is cleaned and read as any other, and leaves nothing behind', async () => {
    const backstage = await openBackstage(launched);
    const stored = () => backstage.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(await backstage.page.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);

    const [address, ours] = [article.url, `${launched.origin}/${popup}1`];
    await backstage.page.evaluate(
      async (urls) => {
        await chrome.windows.create({ incognito: true, url: urls });
      },
      [address, ours],
    );
    const page = await pageAt(address);
    await until(
      () =>
        page.evaluate(
          () => document.querySelectorAll('[data-bening-hidden]').length > 0 && document.readyState === 'complete',
        ),
      'the article is cleaned',
    );
    const own = await pageAt(ours);
    const tab = await until(
      () =>
        own.evaluate(async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? null, address),
      'the private tab is known',
    );
    await launched.openExtensionPage(`${popup}${tab}`, own);
    await own.waitForSelector('[data-part="source"]');
    expect(await own.$eval('article h1', (element) => element.textContent)).toBe(title);
    await own.evaluate(
      (id) => chrome.runtime.sendMessage({ bening: 'background', name: 'openReader', args: [id] }),
      tab,
    );
    const reader = await pageAt(`${launched.origin}/src/ui/reader/`);
    await reader.waitForSelector('article h1');
    // Private as the window that it was read in.
    expect(await reader.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);

    // Chromium shows a private window only to who is private too.
    for (const one of [page, reader, own]) await one.close();
    await until(async () => {
      const kept = await backstage.page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
      return !kept.includes(title) && !kept.includes(address);
    }, 'what was read there is forgotten');
    for (const trace of [title, address, 'bisnis.com']) expect(await stored()).not.toContain(trace);
    const left = await backstage.page.evaluate(async () => JSON.stringify(await chrome.tabs.query({})));
    expect(left).not.toContain(address);
  });
});
