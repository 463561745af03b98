import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/article/extraction';
import { toHtml } from '../../src/export/html';
import { evil } from '../attacks/attack';
import { corpus } from '../attacks/corpus';
import { openBackstage, type Backstage } from './backstage';
import type { Launched } from './browsers.mjs';
import { citationBreaches } from './cited';
import { watch } from './console';
import { chromium, firefox, install, type Build } from './installed';
import { until } from './until.mjs';

const host = 'https://ekonomi.bisnis.com';
const addressOf = (index: number) => `${host}/read/20260105/9/${1_700_000 + index}/uji-umpama`;
const tried = corpus.map((attack, index) => ({ ...attack, index }));
/**
 * Attacks for each browser. Each batch has a browser of its own, so a failed one can be run alone: `-t 'Firefox.*batch
 * 7:'`.
 */
const together = 24;
const batches = Array.from({ length: Math.ceil(tried.length / together) }, (_, index) => ({
  number: index + 1,
  batch: tried.slice(index * together, (index + 1) * together),
}));
/** Number of tabs open at once. */
const abreast = 3;

/** The address at which saved files are opened. */
const archive = 'https://arsip.example';
const saved = new Map<string, string>();

const pages = (address: URL) => {
  const file = saved.get(address.href);
  if (file !== undefined) return { body: file };
  const index = tried.find((one) => addressOf(one.index) === address.href);
  return index ? { body: index.html } : { body: '', status: 204 };
};

/** What an attack achieved in one of our pages or in a saved file. */
const look = (page: Page) =>
  page.evaluate(() => ({
    struck: 'attacked' in globalThis,
    scripts: [...document.scripts].filter(
      ({ src, type }) => !src.startsWith(location.origin) && type !== 'application/ld+json',
    ).length,
    handlers: [...document.querySelectorAll('*')].some((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    ),
    addresses: [...document.querySelectorAll('body [href], body [src]:not(script)')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => !/^(?:https?|mailto):/.test(address)),
  }));

async function breachesIn(page: Page, where: string): Promise<string[]> {
  const { struck, scripts, handlers, addresses } = await look(page);
  return [
    ...(struck ? [`it ran in ${where}`] : []),
    ...(scripts > 0 ? [`a script stands in ${where}`] : []),
    ...(handlers ? [`a handler stands in ${where}`] : []),
    ...addresses.map((address) => `${where} links to ${address.slice(0, 40)}`),
  ];
}

const stateOf = (page: Page, what: string) =>
  until(
    () =>
      page.evaluate(() => {
        const now = document.querySelector<HTMLElement>('[data-state]')?.dataset['state'];
        return now === undefined || /^(?:reading|opening)$/.test(now) ? null : now;
      }),
    what,
  );

type Tried = (typeof tried)[number];

/** A browser with a build installed. */
interface Trial {
  build: Build;
  launched: Launched;
  backstage: Backstage;
}

/** Opens the page of an attack, reads it in the popup (as a page), and returns what went wrong. */
async function suffer(trial: Trial, one: Tried, tab: Page, popup: Page): Promise<string[]> {
  const { build, backstage } = trial;
  const failures: string[] = [];
  const url = addressOf(one.index);
  await tab.goto(url, { waitUntil: 'load', timeout: 8000 }).catch(() => null);
  const id = await backstage.tabAt(url);
  await backstage.openPopup(id, popup);
  const state = await stateOf(popup, `the popup has read ${one.title}`);
  if (!['article', 'not-article', 'before', 'forbidden'].includes(state)) failures.push(`the popup says ${state}`);
  failures.push(...(await breachesIn(popup, 'the popup')));
  if (/article/.test(state)) failures.push(...(await readOn(trial, one, id, popup)));
  // Look in the isolated world of our scripts too.
  const inOurWorld = await backstage.page.evaluate(async (tabId) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => 'attacked' in globalThis,
    });
    return answer?.result;
  }, id);
  // In Firefox the isolated world can see the page's names through its window. So this check is for Chromium only.
  if (build.browser === 'chromium' && inOurWorld === true) failures.push('it ran among our scripts');
  return failures.map((failure) => `${one.group}: ${one.title}: ${failure}`);
}

/** Shows the article on the reader page too, saves it as a file and opens that file. */
async function readOn({ build, launched, backstage }: Trial, one: Tried, id: number, page: Page): Promise<string[]> {
  // As text, because the browser protocol accepts no value that is nested hundreds of levels deep.
  const answer = await backstage.page.evaluate(async (tab): Promise<string> => {
    const answer: unknown = await chrome.tabs.sendMessage(
      tab,
      { bening: 'read', name: 'read', args: [{ force: true }] },
      { frameId: 0 },
    );
    return JSON.stringify(Reflect.get(Object(answer), 'value') ?? null);
  }, id);
  const extraction = JSON.parse(answer) as Extraction | null;
  if (!extraction) return ['nothing is read'];
  const reading = await backstage.page.evaluate(
    async (tab, address) => {
      await chrome.runtime.sendMessage({ bening: 'background', name: 'openReader', args: [tab] });
      const [key = ''] = Object.entries(await chrome.storage.session.get(null))
        .filter(([, kept]) => Reflect.get(Object(kept), 'address') === address)
        .map(([name]) => name);
      const name = key.replace('reading:', '');
      const opened = (await chrome.tabs.query({})).filter((other) => other.url?.endsWith(`?id=${name}`));
      await Promise.all(opened.map((other) => chrome.tabs.remove(other.id ?? -1)));
      return name;
    },
    id,
    addressOf(one.index),
  );
  await launched.openExtensionPage(`src/ui/reader/index.html?id=${reading}`, page);
  const state = await stateOf(page, `the reader shows ${one.title}`);
  const failures = await breachesIn(page, 'the reader');
  if (!/article|empty/.test(state)) failures.push(`the reader says ${state}`);

  const address = `${archive}/${build.mode}/${one.index}.html`;
  saved.set(address, toHtml(extraction.article));
  await page.goto(address, { waitUntil: 'load', timeout: 8000 });
  failures.push(...(await breachesIn(page, 'the saved file')));
  if ((await page.$$('article h1')).length !== 1) failures.push('the saved file holds no article');
  failures.push(...citationBreaches(extraction.article));
  return failures;
}

/** Runs attacks in a few tabs at once, and returns what went wrong. */
async function tryAll(trial: Trial, batch: readonly Tried[]): Promise<string[]> {
  const failures: string[] = [];
  const left = [...batch];
  const lane = async () => {
    const opened: string[] = [];
    const tab = await trial.launched.newPage();
    const popup = watch(await trial.launched.newPage(), opened);
    for (let one = left.shift(); one; one = left.shift()) {
      const { title } = one;
      failures.push(
        ...(await suffer(trial, one, tab, popup).catch((error: unknown) => [`${title}: ${String(error)}`])),
      );
      failures.push(
        ...opened
          .splice(0)
          .filter((line) => !/Failed to load resource|no-picture|loading/i.test(line))
          .map((line) => `${title}: ${line}`),
      );
    }
    await Promise.all([tab.close(), popup.close()]);
  };
  await Promise.all(Array.from({ length: abreast }, lane));
  return failures;
}

/** Requests that no page of an attack made itself. */
function strayRequests({ launched }: Trial): string[] {
  const { requests = [], referrers = [] } = launched.loopback ?? {};
  return requests.flatMap(({ href, origin, pathname }, index) => {
    // Browsers request the icon of a page themselves.
    if (pathname === '/favicon.ico') return [];
    // Requests of a page have a referrer. Our pages send none, and a saved file requests nothing.
    const ours = origin === evil && !referrers[index]?.startsWith(host);
    const filed = (origin === archive && !saved.has(href)) || referrers[index]?.startsWith(archive) === true;
    return ours || filed ? [href] : [];
  });
}

describe.each([chromium, firefox])('$name', (build) => {
  test.for(batches)(
    'batch $number: no attack runs code or makes a request',
    { timeout: 600_000 },
    async ({ batch }, { annotate }) => {
      const start = performance.now();
      const launched = await install(build, pages, { alone: true });
      try {
        const trial = { build, launched, backstage: await openBackstage(launched) };
        const failures = await tryAll(trial, batch);
        const stray = strayRequests(trial);
        const executed = failures.filter((failure) => /\bit ran\b/.test(failure)).length;
        const seconds = Math.round((performance.now() - start) / 1000);
        await annotate(`${batch.length} tried, ${executed} executed, ${stray.length} requests elsewhere, ${seconds} s`);
        expect(failures).toEqual([]);
        expect(stray).toEqual([]);
      } finally {
        await launched.close();
      }
    },
  );
});
