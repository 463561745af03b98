import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { NoiseKind } from '../../src/article/noise-kind';
import { askedFor } from './asked-for';
import { openBackstage, type Backstage } from './backstage';
import { serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chooseFromMenu, pressAltShift } from './firefox-hands';
import { inFirefoxItself } from './firefox-itself';
import { chromium, firefox, install, testOnce } from './installed';
import * as pages from './kind-pages';
import { application } from './live-pages';
import { paste, pasteboard } from './pasteboard';
import { until } from './until.mjs';

const isSeen = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
const marks = (page: Page) =>
  page.evaluate(() => ({
    attributes: [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => name.startsWith('data-bening')).length,
    sheets: document.adoptedStyleSheets.length + document.querySelectorAll('html > style').length,
  }));
const nothing = { attributes: 0, sheets: 0 };

describe.each([chromium, firefox])('a page is cleaned in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  let page: Page;
  const failures: string[] = [];

  const open = async ({ url }: { url: string }) => {
    await page.bringToFront();
    // Leave the old page first: an address that differs only in its fragment loads nothing.
    await page.goto('about:blank');
    await page.goto(url);
  };
  const choose = (stored: Record<string, unknown>) =>
    backstage.page.evaluate((given) => chrome.storage.local.set(given), stored);
  const say = async (name: 'undo' | 'redo' | 'restore' | 'reveal' | 'status', ...args: unknown[]) => {
    const tab = await backstage.tabAt(page.url().replace(/#.*/, ''));
    return backstage.page.evaluate(
      async (id, called, given) => {
        const reply: unknown = await chrome.tabs.sendMessage(id, { bening: 'live', name: called, args: given });
        return Reflect.get(Object(reply), 'value') as { removals: { id: string; kind: string; text: string }[] };
      },
      tab,
      name,
      args,
    );
  };
  /** As a reader does it in the browser. */
  const setOffline = async (offline: boolean) => {
    if (build === chromium) await page.setOfflineMode(offline);
    else await inFirefoxItself(launched.browser, `Services.io.offline = ${offline}`);
    await until(async () => (await page.evaluate(() => navigator.onLine)) === !offline, 'the page knows it');
  };
  const kept = () => until(() => say('status').catch(() => null), 'the page is kept clean');

  beforeAll(async () => {
    launched = await install(build, serving(pasteboard, ...pages.everyPage));
    backstage = await openBackstage(launched);
    page = watch(await launched.newPage(), failures);
  });
  afterEach(async () => {
    await backstage.reset();
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(() => launched?.close());

  // All kinds are hidden and shown by the same code. In Firefox: one that is hidden early, one of her own, one that stays.
  const kinds = new Set<NoiseKind>(['subscription', 'own', 'share']);
  const kindPages = pages.kindPages.filter(({ kind }) => build === chromium || kinds.has(kind));
  test.each(kindPages)('of $kind and nothing else, as the reader chooses', async ({ kind, url }) => {
    if (kind === 'own')
      await choose({ 'site:bisnis.com': { version: 2, hide: [{ selector: '.pilihan-redaksi', text: '', made: '' }] } });
    const stays = kind === 'filled-slot' || kind === 'share' || kind === 'comments';
    await open({ url });
    await kept();
    const isBlockSeen = (wanted: boolean) =>
      until(async () => (await isSeen(page, '#block')) === wanted, `${kind}: ${wanted}`);
    await isBlockSeen(stays);
    await choose({ settings: { version: 2, kinds: { [kind]: stays } } });
    await isBlockSeen(!stays);
    await choose({ settings: { version: 2, kinds: { [kind]: true } } });
    await isBlockSeen(false);
    expect(
      await page.$$eval(
        '.own',
        (all) => all.filter((one) => !one.checkVisibility({ visibilityProperty: true })).length,
      ),
    ).toBe(0);
    expect(
      await page.$$eval('[data-bening-hidden]', (all) => all.map((one) => one.getAttribute('data-bening-hidden'))),
    ).toEqual([kind]);
  });

  test('of empty ad slots, without visible movement; a slot that is filled later is shown', async () => {
    await page.evaluateOnNewDocument(() => {
      const went = new Set<string>();
      Reflect.set(globalThis, 'went', went);
      new MutationObserver((records) => {
        for (const { target } of records) if (target instanceof Element) went.add(target.id);
      }).observe(document, { subtree: true, attributeFilter: ['data-bening-hidden'] });
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      const shifts: number[] = [];
      Reflect.set(globalThis, 'shifts', shifts);
      const observer = new PerformanceObserver((list) =>
        shifts.push(...list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')))),
      );
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    await open(pages.slots);
    await kept();
    await until(async () => !(await isSeen(page, '#block')), 'the slots are hidden');
    // The labelled slot is hidden as soon as the page has loaded, the other one after it has stayed empty.
    expect(await page.evaluate(() => [...(Reflect.get(globalThis, 'went') as Set<string>)])).toEqual([
      'labelled',
      'block',
    ]);
    expect(await isSeen(page, '#labelled')).toBe(false);
    expect((await say('status')).removals.map(({ kind }) => kind)).toEqual(['advertisement', 'advertisement']);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts') ?? [])).toEqual([]);
    for (const id of ['div-gpt-ad-1-0', 'div-gpt-ad-1-1']) {
      await page.evaluate((slot) => Reflect.apply(Reflect.get(globalThis, 'fill'), null, [slot]), id);
      await until(() => isSeen(page, `#${id} iframe`), 'what fills a slot is seen');
    }
    await until(async () => !(await isSeen(page, '#label')), 'but not its label');
  });

  test('of a box with backdrop, scroll lock and focus trap, and the reader can continue', async () => {
    await open(pages.modal);
    await until(() => page.evaluate(() => document.body.dataset['done'] === 'yes'), 'the box holds the page');
    await until(
      async () => !(await isSeen(page, '#block')) && !(await isSeen(page, '.shade')),
      'box and backdrop are gone',
    );
    await until(() => page.evaluate(() => document.activeElement?.localName === 'body'), 'the focus is the page’s');
    await page.click('p.own');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await page.mouse.move(300, 300);
    await page.mouse.wheel({ deltaY: 400 });
    await until(() => page.evaluate(() => scrollY > 0), 'the page scrolls');
  });

  testOnce(build, 'but not of a wall that withholds the text', async () => {
    await open(pages.wall);
    await kept();
    expect(await isSeen(page, '#block')).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden');
  });

  test('and restored as a whole, by kind and by block, offline and without a request', async () => {
    await open(pages.typed);
    await kept();
    await page.evaluate(() => document.querySelector('#note')?.scrollIntoView());
    await page.type('#note', 'Catatan pembaca');
    const { removals } = await say('status');
    const at = await page.evaluate(() => scrollY);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const served = askedFor(launched);
    onTestFinished(() => setOffline(false));
    await setOffline(true);
    const seen = async () => Promise.all(['#block', '#box', '#promo'].map((one) => isSeen(page, one)));
    expect([removals.map(({ kind }) => kind), await seen()]).toEqual([
      ['read-also', 'read-also', 'promo'],
      [false, false, false],
    ]);
    await say('undo', 'read-also');
    expect(await seen()).toEqual([true, true, false]);
    await say('redo', 'read-also');
    await say('restore', removals[1]?.id);
    expect(await seen()).toEqual([false, true, false]);
    await say('undo', null);
    expect([await seen(), await marks(page)]).toEqual([[true, true, true], nothing]);
    const written = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    const parsed = await page.evaluate(
      (html) => new XMLSerializer().serializeToString(new DOMParser().parseFromString(html, 'text/html')),
      pages.typed.html,
    );
    expect(written).toBe(parsed);
    await say('redo', null);
    expect(await seen()).toEqual([false, false, false]);
    expect(await page.$eval('#note', (field) => Reflect.get(field, 'value'))).toBe('Catatan pembaca');
    expect(await page.evaluate(() => scrollY)).toBeCloseTo(at, -1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('note');
    expect([requests, askedFor(launched)]).toEqual([[], served]);
  });

  // Chromium’s driver sends keys only to the page, and its context menu belongs to the window system.
  if (build === firefox)
    test('and toggled by keyboard shortcut and context menu', async () => {
      await open(pages.typed);
      await kept();
      const becomes = (seen: boolean) =>
        until(async () => (await isSeen(page, '#block')) === seen, seen ? 'it is shown' : 'it is hidden');
      await becomes(false);
      await chooseFromMenu(launched.browser, 'Turn Bening off or on for this page');
      await becomes(true);
      await pressAltShift(launched.browser, 'H');
      await becomes(false);
    });

  test('but shows the target of a text fragment; find in page does not find what is hidden', async () => {
    await open({ url: `${pages.typed.url}#:~:text=Perahu%20keempat,berlabuh` });
    await until(() => isSeen(page, '#box'), 'the block is shown');
    await until(
      // Pages scroll by whole pixels, so it may start a fraction above.
      () => page.$eval('#box', (box) => Math.abs(box.getBoundingClientRect().top) < innerHeight / 2),
      'it is in sight',
    );
    expect(await isSeen(page, '#block')).toBe(false);
    const search = (words: string) =>
      page.evaluate(
        (wanted) => Reflect.apply(Reflect.get(globalThis, 'find'), globalThis, [wanted, false, false, true]),
        words,
      );
    const at = await page.evaluate(() => scrollY);
    expect([await search('Perahu lain berlabuh'), await page.evaluate(() => scrollY)]).toEqual([false, at]);
    expect(await search('Perahu keempat berlabuh')).toBe(true);
  });

  test('by the general engine if the rule is stale; the popup says so and shows the report before copying', async () => {
    await open(pages.changedLayout);
    await until(async () => !(await isSeen(page, '#block')), 'it is cleaned');
    const popup = watch(await backstage.openPopup(await backstage.tabAt(pages.changedLayout.url)), failures);
    await popup.waitForSelector('[data-part="source"]');
    await popup.bringToFront();
    await popup.click('[data-part="removals"] summary');
    await popup.waitForSelector('[data-part="stale"]');
    await (await popup.waitForSelector('[data-part="report"] > button.link'))?.click();
    await popup.waitForSelector('[data-part="report"] textarea');
    const text = await popup.$eval('[data-part="report"] textarea', ({ value }) => value);
    expect(text).toMatch(
      /^Bening \d+\.\d+\.\d+\nhost: bisnis\.com\nrule: bisnis\.com, layout unknown\nlayout: h1\.judul-baru.*article\.isi-baru/,
    );
    expect(text).toContain('hidden: read-also, ');
    expect(text).not.toMatch(/Perahu|Kabar Umpama|kampung umpama|1800034|\/read/);
    await popup.click('[data-part="report"] button.button');
    await until(
      () => popup.$eval('[data-part="report"] [role="status"]', (said) => said.textContent !== ''),
      'it is copied',
    );
    expect((await paste(launched)).text.replaceAll('\r', '')).toBe(text);
    await popup.close();
  });

  testOnce(build, 'beside another tool, without touching what that hides', async () => {
    await open(pages.otherTool);
    await kept();
    await until(async () => !(await isSeen(page, '#block')), 'ours is hidden');
    expect((await say('status')).removals.map(({ kind }) => kind)).toEqual(['read-also']);
    expect(await page.$$eval('.by-other[data-bening-hidden], .later[data-bening-hidden]', ({ length }) => length)).toBe(
      0,
    );
    await say('undo', null);
    expect([await isSeen(page, '#block'), await isSeen(page, '.by-other'), await isSeen(page, '.later')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

/** As in Firefox 140 to 146, where no event tells that a page changed its own address. */
const olderFirefox = {
  ...firefox,
  name: 'Firefox without the Navigation API',
  prefs: { 'dom.navigation.webidl.enabled': false },
};

test('a second story of a single-page app is cleaned in Firefox without the Navigation API', async () => {
  const launched = await install(olderFirefox, serving(application));
  try {
    const page = await launched.newPage();
    await page.goto(application.url);
    expect(await page.evaluate(() => 'navigation' in globalThis)).toBe(false);
    const isCalm = () =>
      page.$$eval(
        'a.billboardCta, .baca-juga-box, .call',
        (all) => all.length === 3 && !all.some((one) => one.checkVisibility({ visibilityProperty: true })),
      );
    await until(isCalm, 'the first story is clean');
    await page.evaluate(() => Reflect.apply(Reflect.get(globalThis, 'go'), null, [300]));
    await page.waitForFunction(() => document.body.textContent?.includes('Pindah ke Seberang'));
    await until(isCalm, 'the second is');
  } finally {
    await launched.close();
  }
});
