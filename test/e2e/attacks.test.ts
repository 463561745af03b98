import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evil } from '../attacks/attack';
import { corpus } from '../attacks/corpus';
import { openBackstage, until, type Backstage } from './backstage';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install } from './installed';

const host = 'https://ekonomi.bisnis.com';
const addressOf = (index: number) => `${host}/read/20260105/9/${1_700_000 + index}/uji-umpama`;
/** Shapes that differ in the engine alone, where the DOM tests try each, are tried here by one of a kind. */
const engineOnly = new Set(['pattern', 'size']);
const tried = corpus
  .map((attack, index) => ({ ...attack, index }))
  .filter(({ group, index }) => !engineOnly.has(group) || index % 6 === 0);
const batches = Array.from({ length: Math.ceil(tried.length / 24) }, (_, n) => tried.slice(n * 24, n * 24 + 24));
/** As many tabs at once. */
const abreast = 3;

const pages = (address: URL) => {
  const index = tried.find((one) => addressOf(one.index) === address.href);
  return index ? { body: index.html } : { body: '', status: 204 };
};

describe.each([chromium, firefox])('the attacks in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  let done = 0;

  beforeAll(async () => {
    launched = await install(build, pages);
    backstage = await openBackstage(launched);
  });
  afterAll(() => launched?.close());

  /** Opens the page of an attack, reads it in the popup's own page, and tells what went wrong. */
  async function suffer(one: (typeof tried)[number], tab: Page, popup: Page): Promise<string[]> {
    const failures: string[] = [];
    const url = addressOf(one.index);
    await tab.goto(url, { waitUntil: 'load', timeout: 8000 }).catch(() => null);
    const id = await backstage.tabAt(url);
    await backstage.openPopup(id, popup);
    const state = await until(
      () =>
        popup.evaluate(() => {
          const now = document.querySelector<HTMLElement>('[data-state]')?.dataset['state'];
          return now === undefined || now === 'reading' ? null : now;
        }),
      `the popup has read ${one.title}`,
    );
    if (!['article', 'not-article', 'before', 'forbidden'].includes(state)) failures.push(`the popup says ${state}`);
    const found = await popup.evaluate(() => ({
      struck: 'attacked' in globalThis,
      scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
      handlers: [...document.querySelectorAll('*')].some((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ),
      addresses: [...document.querySelectorAll('main [href], main [src], article [href], article [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => !/^(?:https?|mailto):/.test(address)),
    }));
    if (found.struck) failures.push('it ran in the popup');
    if (found.scripts > 0) failures.push('a script stands in the popup');
    if (found.handlers) failures.push('a handler stands in the popup');
    failures.push(...found.addresses.map((address) => `the popup links to ${address.slice(0, 40)}`));
    // In the world of our own scripts, beside the page's.
    const inOurWorld = await backstage.page.evaluate(async (tabId) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => 'attacked' in globalThis,
      });
      return answer?.result;
    }, id);
    // Firefox lets our world see the page's own names through its window; there the popup's world alone is asked.
    if (build.browser === 'chromium' && inOurWorld === true) failures.push('it ran among our scripts');
    return failures.map((failure) => `${one.group}: ${one.title}: ${failure}`);
  }

  test.each(batches.map((batch, n) => ({ n, batch })))(
    'batch $n: none runs, none asks elsewhere',
    async ({ batch }) => {
      const failures: string[] = [];
      const left = [...batch];
      const lane = async () => {
        const opened: string[] = [];
        const tab = await launched.newPage();
        const popup = watch(await launched.newPage(), opened);
        for (let one = left.shift(); one; one = left.shift()) {
          const { title } = one;
          failures.push(...(await suffer(one, tab, popup).catch((error: unknown) => [`${title}: ${String(error)}`])));
          failures.push(
            ...opened
              .splice(0)
              .filter((line) => !/Failed to load resource|no-picture|loading/i.test(line))
              .map((line) => `${title}: ${line}`),
          );
          done += 1;
        }
        await Promise.all([tab.close(), popup.close()]);
      };
      await Promise.all(Array.from({ length: abreast }, lane));
      expect(failures).toEqual([]);
    },
    120_000,
  );

  test('all were tried, and nothing was asked for that a page did not ask for itself', () => {
    expect(done).toBe(tried.length);
    const { requests = [], referrers = [] } = launched.loopback ?? {};
    // What a page asks for says so; pages of ours name no referrer.
    const ours = requests
      .filter((address, index) => address.origin === evil && !referrers[index]?.startsWith(host))
      .map(({ pathname }) => pathname);
    expect(ours.filter((path) => path !== '/favicon.ico')).toEqual([]);
  });
});
