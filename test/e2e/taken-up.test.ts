import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { one } from './answer-pages';
import { openBackstage, type Backstage } from './backstage';
import { serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { inFirefoxItself } from './firefox-itself';
import { chromium, chromiumWithoutNamespace, firefox, install } from './installed';
import { until, within } from './until.mjs';

/** As a reader does it on the browser's own page of extensions; pages of the extension close. */
type Restart = 'reloaded' | 'switched off and on';

async function restartInChromium(settings: Page, id: string, how: Restart) {
  await settings.evaluate(
    async (extension, isReload) => {
      const call = async (room: string, name: string, ...args: unknown[]) => {
        const own: unknown = Reflect.get(chrome, room);
        await Reflect.apply(Reflect.get(Object(own), name), own, args);
      };
      // Without this, Chromium does not let an extension from a folder run again.
      await call('developerPrivate', 'updateProfileConfiguration', { inDeveloperMode: true });
      if (isReload) await call('developerPrivate', 'reload', extension, { failQuietly: true });
      else for (const isOn of [false, true]) await call('management', 'setEnabled', extension, isOn);
    },
    id,
    how === 'reloaded',
  );
}

async function restartInFirefox({ browser, extensionId }: Launched, how: Restart) {
  await inFirefoxItself(
    browser,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const extension = await AddonManager.getAddonByID(${JSON.stringify(extensionId)});
    ${how === 'reloaded' ? 'await extension.reload();' : 'await extension.disable(); await extension.enable();'}
    return '';`,
  );
}

describe.each([chromium, chromiumWithoutNamespace, firefox])('an open tab in $name', (build) => {
  let launched: Launched;
  let settings: Page;
  let page: Page;
  const failures: string[] = [];

  const noise = 'a.billboardCta, .baca-juga-box, .call';
  const visible = () =>
    page.$$eval(
      noise,
      (found) => found.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
    );
  /** Whether the article's element is as it was sent. */
  const isAsSent = () =>
    page.evaluate((html) => {
      const sent = new DOMParser().parseFromString(html, 'text/html').querySelector('#main');
      return document.querySelector('#main')?.innerHTML === sent?.innerHTML;
    }, one.html);
  const undo = async (backstage: Backstage, tab: number) =>
    backstage.page.evaluate((id) => chrome.tabs.sendMessage(id, { bening: 'live', name: 'undo', args: [null] }), tab);
  const late = () =>
    page.evaluate(() => {
      const banner = document.querySelector('a.billboardCta')?.cloneNode(true) as Element;
      for (const name of banner.getAttributeNames()) if (name.startsWith('data-bening')) banner.removeAttribute(name);
      document.body.append(banner);
    });

  beforeAll(async () => {
    launched = await install(build, serving(one), { alone: true });
    settings = await launched.newPage();
    if (build.browser === 'chromium') await settings.goto('chrome://extensions');
    page = watch(await launched.newPage(), failures);
  });
  afterAll(() => launched?.close());

  test.each(['reloaded', 'switched off and on'] as const)('is taken up again after Bening was %s', async (how) => {
    await page.goto(one.url);
    await until(async () => (await visible()) === 0, 'it is clean');
    const restarted =
      build.browser === 'chromium'
        ? restartInChromium(settings, launched.extensionId, how)
        : restartInFirefox(launched, how);
    await within(restarted, `Bening is ${how}`);
    const backstage = await openBackstage(launched);
    const tab = await backstage.tabAt(one.url);
    await until(() => backstage.answers(tab), 'its script answers');
    await page.bringToFront();
    await until(async () => (await visible()) === 0, 'it is clean');
    await late();
    await until(
      async () => (await page.$$('a.billboardCta')).length === 2 && (await visible()) === 0,
      'so is what comes late',
    );

    const popup = watch(await backstage.openPopup(tab), failures);
    const strip = await popup.waitForSelector('[data-part="removals"]');
    expect(await strip?.evaluate(({ textContent }) => textContent)).toContain('4 blocks hidden');
    await popup.close();
    await undo(backstage, tab);
    await until(async () => (await visible()) === 4, 'all is shown');
    expect(await page.$$eval('[data-bening], [data-bening-hidden]', ({ length }) => length)).toBe(0);
    expect(await isAsSent()).toBe(true);
    await backstage.page.close();
    expect(failures.splice(0)).toEqual([]);
  });
});
