import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { openFirefoxPopup, type FirefoxPopup } from './firefox-popup';
import { chromium, firefox, install } from './installed';
import { until } from './until.mjs';

/** In Chromium, access given at installation can only be removed and restored on its own extensions page. */
async function setAccessInChromium(page: Page, extensionId: string, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
  await page.evaluate(
    async (change) => {
      const own: unknown = Reflect.get(chrome, 'developerPrivate');
      const update: unknown = Reflect.get(Object(own), 'updateExtensionConfiguration');
      if (typeof update !== 'function') throw new Error('no updateExtensionConfiguration');
      await Promise.resolve(Reflect.apply(update, own, [change]));
    },
    { extensionId, hostAccess },
  );
}

/** The popup of the active tab, opened with the toolbar button. */
async function openChromiumPopup({ browser, extensionId }: Launched): Promise<FirefoxPopup> {
  const extension = (await browser.extensions()).get(extensionId);
  const tab = (await browser.pages()).find((page) => page.url() === article.url);
  if (!extension || !tab) throw new Error('the extension or the tab is gone');
  const opened = browser.waitForTarget((target) => target.url().endsWith('popup/index.html'));
  await tab.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  return {
    text: (selector) => popup.$eval(selector, (element) => element.textContent).catch(() => null),
    press: async (selector) => popup.click(selector),
  };
}

describe.each([chromium, firefox])('revoked access in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;

  beforeAll(async () => {
    launched = await install(build, serving(article), { alone: true });
    backstage = await openBackstage(launched);
  });
  afterAll(() => launched?.close());

  test('is noticed and reported, and granted again with a click', async () => {
    // The popup closes when another tab becomes active.
    const settings = await launched.newPage();
    if (build.browser === 'chromium') await settings.goto('chrome://extensions');
    const page = await launched.newPage();
    await page.goto(article.url);
    const tab = await backstage.tabAt(article.url);
    const hidden = () => page.$$eval('[data-bening-hidden]', (all) => all.length);
    await until(async () => Number((await backstage.badge(tab)).text) > 0, 'the page is cleaned');

    if (build.browser === 'chromium') await setAccessInChromium(settings, launched.extensionId, 'ON_CLICK');
    else
      await backstage.page.evaluate(async () => {
        await chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions ?? [] });
      });
    await until(async () => (await backstage.registered()).length === 0, 'the script on load is registered nowhere');

    await page.reload();
    expect(await hidden()).toBe(0);
    const offer = await backstage.page.evaluate(
      (address) => chrome.runtime.sendMessage({ bening: 'background', name: 'offerAt', args: [address] }),
      article.url,
    );
    expect(JSON.stringify(offer)).toContain('"why":"lost"');

    await page.bringToFront();
    const popup = await (build.browser === 'chromium' ? openChromiumPopup : openFirefoxPopup)(launched);
    const said = await until(() => popup.text('[data-part="offer"] p'), 'the popup says it');
    expect(said).toBe('Bening has no permission for bisnis.com in this browser.');
    expect(await popup.text('[data-part="offer"] button')).toBe('Give permission');
    // Nobody can answer the prompt of a headless Chromium, so grant access on the extensions page.
    if (build.browser === 'chromium') await setAccessInChromium(settings, launched.extensionId, 'ON_ALL_SITES');
    await popup.press('[data-part="offer"] button');
    await until(async () => (await popup.text('[data-part="offer"]')) === null, 'the popup offers nothing more');
    await until(async () => (await backstage.registered()).includes('*://*.bisnis.com/*'), 'the script is registered');
    await until(hidden, 'the page is cleaned again');
    await page.reload();
    await until(hidden, 'so is the next');
  });
});
