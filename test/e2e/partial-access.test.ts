import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving, unlisted } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { openFirefoxPopup } from './firefox-popup';
import { chromium, firefox, install } from './installed';
import { until } from './until.mjs';

/** Calls an API that only Chromium's own extensions page has. */
async function manageInChromium({ browser }: Launched, name: string, ...args: unknown[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (wanted, given) => {
      const own: unknown = Reflect.get(chrome, 'developerPrivate');
      const manage: unknown = Reflect.get(Object(own), wanted);
      if (typeof manage !== 'function') throw new Error(`no ${wanted}`);
      await Promise.resolve(Reflect.apply(manage, own, given));
    },
    name,
    args,
  );
  await page.close();
}

/** Firefox grants permissions that an extension page requests in a click. */
async function askInFirefox({ openExtensionPage }: Launched, pattern: string): Promise<void> {
  const page = await openExtensionPage('src/ui/options/index.html');
  await page.evaluate((origin) => {
    document.addEventListener('click', () => void chrome.permissions.request({ origins: [origin] }), { once: true });
  }, pattern);
  await page.mouse.click(5, 5);
  // The prompt closes with the page.
  const isGiven = () => page.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), pattern);
  await until(isGiven, 'access is given');
  await page.close();
}

/** Grants access to a single host over https, as the browser's own menu does. */
async function giveOne(launched: Launched, { page }: Backstage, pattern: string): Promise<void> {
  if (launched.origin.startsWith('chrome')) {
    const { extensionId } = launched;
    await manageInChromium(launched, 'updateExtensionConfiguration', { extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
    await manageInChromium(launched, 'addHostPermission', extensionId, pattern);
    return;
  }
  await page.evaluate(async () => {
    await chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions ?? [] });
  });
  await askInFirefox(launched, pattern);
}

/** The offer in the popup that a click on the toolbar button opens over a page. */
async function offerIn(launched: Launched, page: Page): Promise<() => Promise<string | null>> {
  const offer = '[data-part="offer"]';
  if (launched.origin.startsWith('moz')) {
    const popup = await openFirefoxPopup(launched);
    return () => popup.text(offer);
  }
  const extension = (await launched.browser.extensions()).get(launched.extensionId);
  if (!extension) throw new Error('the extension is gone');
  const opened = launched.browser.waitForTarget((target) => target.url().endsWith('popup/index.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  return () => popup.$eval(offer, (element) => element.textContent).catch(() => null);
}

/** An article of a publisher whose rule was added after Bening was installed. */
const newcomer = { ...unlisted, url: 'https://www.beritasatu.com/nasional/1700001/perahu-pustaka-umpama' };

const hidden = (page: Page) => page.$$eval('[data-bening-hidden]', (all) => all.length);

describe.each([chromium, firefox])('partial access in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;

  beforeAll(async () => {
    launched = await install(build, serving(article, newcomer), { alone: true });
    backstage = await openBackstage(launched);
  });
  afterAll(() => launched?.close());

  test('one host over https, granted in the browser’s own menu, is cleaned', async () => {
    const pattern = `${new URL(article.url).origin}/*`;
    await giveOne(launched, backstage, pattern);
    await until(async () => (await backstage.registered()).join() === pattern, 'the script runs there and there alone');
    const page = await launched.newPage();
    await page.goto(article.url);
    await until(() => hidden(page), 'the page is cleaned');
    await page.close();
  });

  test('a publisher whose rule came after the installation is offered on the first visit', async () => {
    const offer = await backstage.page.evaluate(
      (address) => chrome.runtime.sendMessage({ bening: 'background', name: 'offerAt', args: [address] }),
      newcomer.url,
    );
    expect(JSON.stringify(offer)).toContain('"why":"publisher"');
    const page = await launched.newPage();
    await page.goto(newcomer.url);
    expect(await hidden(page)).toBe(0);
    await page.bringToFront();
    const said = await until(await offerIn(launched, page), 'the popup offers it');
    expect(said).toContain('Bening supports beritasatu.com');
  });
});
