import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as pages from './answer-pages';
import { openBackstage, type Backstage } from './backstage';
import { home, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install } from './installed';
import { still } from './live-pages';
import { until, within } from './until.mjs';

/** As Firefox is before version 147. */
const firefoxWithoutNavigation = {
  ...firefox,
  name: 'Firefox without the Navigation API',
  prefs: { 'dom.navigation.webidl.enabled': false },
};

/** What is seen of the page in a tab. */
interface Seen {
  url: string;
  /** When it was loaded. */
  at: number;
  /** How many blocks are hidden. */
  hidden: number;
  isCalm: boolean;
  /** How far it is scrolled, in pixels. */
  top: number;
}

describe.each([chromium, firefox, firefoxWithoutNavigation])('a page that answers its cleaning, in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  const open = async ({ url }: { url: string }) => {
    const page = watch(await launched.newPage(), failures);
    await page.goto(url);
    return page;
  };
  /** Looks into a tab as the extension does: when the driver looks itself, browsers take that for the reader's activity. */
  const lookAt = (tab: number): Promise<Seen | null> =>
    within(
      backstage.page.evaluate(async (tabId): Promise<Seen | null> => {
        const look = () => ({
          url: location.href,
          at: performance.timeOrigin,
          hidden: document.querySelectorAll('[data-bening-hidden]').length,
          isCalm: document.body?.dataset['calm'] === 'yes',
          top: scrollY,
        });
        const looks = await chrome.scripting.executeScript({ target: { tabId }, func: look }).catch(() => []);
        return (looks[0]?.result as Seen | undefined) ?? null;
      }, tab),
      'the tab is looked at',
    );
  /** Waits until another page than the one before is clean. */
  const cleaned = (tab: number, before: Seen | null = null) =>
    until(async () => {
      const seen = await lookAt(tab);
      const isOther = seen !== null && (before === null || seen.at !== before.at || seen.url !== before.url);
      return isOther && seen.hidden >= 3 && seen;
    }, 'the page is cleaned');
  const isAttended = async () => (await backstage.registered()).some((one) => one.includes('bisnis.com'));
  const isLeftAlone = async () => !(await isAttended());

  beforeAll(async () => {
    launched = await install(build, serving(home, still, pages.reloading, pages.one, pages.other, pages.opener));
    backstage = await openBackstage(launched);
  });
  afterEach(async () => {
    // The extension closes them: to the driver a page that is just loading itself again may not answer.
    const closeOthers = async () => {
      const own = await chrome.tabs.getCurrent();
      const others = (await chrome.tabs.query({})).filter(({ id, index }) => index > 0 && id !== own?.id);
      await chrome.tabs.remove(others.flatMap(({ id }) => id ?? []));
    };
    await within(backstage.page.evaluate(closeOthers), 'the tabs are closed');
    const wanted = () =>
      chrome.runtime.sendMessage({ bening: 'background', name: 'switchSite', args: ['bisnis.com', true] });
    await within(backstage.page.evaluate(wanted), 'the publisher is cleaned again, whatever a test did');
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(() => launched?.close());

  test('is left alone after it has reloaded itself three times; the popup says why, and has it cleaned again', async () => {
    const page = await open(pages.reloading);
    const tab = await backstage.tabAt(pages.reloading.url);
    await until(isLeftAlone, 'the publisher is left alone');
    await until(async () => (await lookAt(tab))?.isCalm, 'the page is calm');
    expect((await lookAt(tab))?.hidden).toBe(0);
    if (build === firefoxWithoutNavigation) expect(await page.evaluate(() => 'navigation' in globalThis)).toBe(false);
    const loads = (launched.loopback?.requests ?? []).filter(({ href }) => href === pages.reloading.url);
    expect(loads.length).toBeGreaterThanOrEqual(4);

    await page.goto(still.url);
    await until(async () => (await backstage.badge(tab)).title.includes('left alone'), 'the button says it');
    expect((await lookAt(tab))?.hidden).toBe(0);
    const popup = watch(await backstage.openPopup(tab), failures);
    const strip = await popup.waitForSelector('[data-part="removals"]');
    expect(await strip?.evaluate(({ textContent }) => textContent)).toContain('kept reloading or leaving its pages');
    await popup.click('[data-part="removals"] > button');
    await cleaned(tab);
    expect(await isAttended()).toBe(true);
  });

  /** Does something with the page in a tab several times, each time as soon as the page is clean. */
  const again = async (tab: number, times: number, act: (seen: Seen) => Promise<unknown>) => {
    let seen = await cleaned(tab);
    for (let time = 0; time < times; time += 1) {
      await act(seen);
      seen = await cleaned(tab, seen);
    }
    expect(await isAttended()).toBe(true);
  };

  test('is not one that its reader reloads', async () => {
    const page = await open(still);
    await again(await backstage.tabAt(still.url), 12, () => page.reload());
  });

  /** An article that another site opened, and what sends it elsewhere from there. */
  const openFromAfar = async () => {
    const page = await open(pages.opener);
    await page.click('button');
    const tab = await backstage.tabAt(pages.one.url);
    const send = (address: string) =>
      within(
        page.evaluate((to) => Reflect.apply(Reflect.get(globalThis, 'send'), null, [to]), address),
        'it is sent',
      );
    return { tab, send };
  };

  test('is not one that another site opens, and sends to the same or another page', async () => {
    const { tab, send } = await openFromAfar();
    await again(tab, 12, ({ url }) => send(url));
    await again(tab, 4, ({ url }) => send(url === pages.one.url ? pages.other.url : pages.one.url));
  });

  test('is not one that another site sends up and down', async () => {
    const { tab, send } = await openFromAfar();
    await cleaned(tab);
    for (const top of ['#', '#', '#:~:text=umpama', '#:~:text=umpama', '#', '#']) {
      await send(`${pages.one.url}#bawah`);
      await until(async () => Number((await lookAt(tab))?.top) > 1000, 'it is far down');
      await send(`${pages.one.url}${top}`);
      await until(async () => Number((await lookAt(tab))?.top) < 1000, 'it is up');
    }
    expect(await isAttended()).toBe(true);
  });

  test('is not one whose links the reader follows', async () => {
    const page: Page = await open(pages.one);
    await again(await backstage.tabAt(pages.one.url), 4, () => page.click('#on'));
  });

  test('is not one that she goes back from, or forward', async () => {
    const page = await open(pages.one);
    const tab = await backstage.tabAt(pages.one.url);
    await cleaned(tab);
    await page.goto(pages.other.url);
    await again(tab, 5, ({ url }) =>
      backstage.page.evaluate(
        (tabId, isBack) => (isBack ? chrome.tabs.goBack(tabId) : chrome.tabs.goForward(tabId)),
        tab,
        url === pages.other.url,
      ),
    );
  });
});
