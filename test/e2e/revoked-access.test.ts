import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, until, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chromium, firefox, install } from './installed';

/** Chromium takes back what was given at install on its own page of extensions alone. */
async function revokeInChromium({ browser, extensionId }: Launched): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const own: unknown = Reflect.get(chrome, 'developerPrivate');
    const update: unknown = Reflect.get(Object(own), 'updateExtensionConfiguration');
    if (typeof update !== 'function') throw new Error('no updateExtensionConfiguration');
    await Promise.resolve(Reflect.apply(update, own, [{ extensionId: id, hostAccess: 'ON_CLICK' }]));
  }, extensionId);
  await page.close();
}

describe.each([chromium, firefox])('access that was taken back in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;

  beforeAll(async () => {
    launched = await install(build, serving(article));
    backstage = await openBackstage(launched);
  });
  afterAll(() => launched?.close());

  test('is noticed, and known as lost where the reader may be asked again', async () => {
    const page = await launched.newPage();
    await page.goto(article.url);
    const tab = await backstage.tabAt(article.url);
    await until(async () => Number((await backstage.badge(tab)).text) > 0, 'the page is cleaned');

    if (build.browser === 'chromium') await revokeInChromium(launched);
    else
      await backstage.page.evaluate(async () => {
        await chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions ?? [] });
      });
    await until(async () => (await backstage.registered()).length === 0, 'the script on load is registered nowhere');

    await page.reload();
    expect(await page.$$eval('[data-bening-hidden]', (all) => all.length)).toBe(0);
    const offer = await backstage.page.evaluate(
      (address) => chrome.runtime.sendMessage({ bening: 'background', name: 'offerAt', args: [address] }),
      article.url,
    );
    expect(JSON.stringify(offer)).toContain('"why":"lost"');

    // The popup's words: only a press of the real button tells what stands in the tab, and Firefox has none that a test can press.
    if (build.browser === 'firefox') return;
    const extension = (await launched.browser.extensions()).get(launched.extensionId);
    if (!extension) throw new Error('the extension is gone');
    await page.bringToFront();
    const opened = launched.browser.waitForTarget((target) => target.url().endsWith('popup/index.html'));
    await page.triggerExtensionAction(extension);
    const popup = await (await opened).asPage();
    await popup.waitForSelector('[data-part="offer"]');
    expect(await popup.$eval('[data-part="offer"] p', (element) => element.textContent)).toBe(
      'Bening’s permission for bisnis.com was withdrawn, or has not been given in this browser.',
    );
    expect(await popup.$eval('[data-part="offer"] button', (element) => element.textContent)).toBe(
      'Give permission again',
    );
  });
});
