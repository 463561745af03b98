import { fileURLToPath } from 'node:url';
import { launch, put, start } from '../../e2e/browsers.mjs';
import { articlePages } from '../gate/pages.mjs';
import { heapOf } from '../storms/heap.mjs';
import { median, ratioOf } from '../storms/ratio.mjs';
import { taskTime } from '../storms/trace.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../e2e/browsers.mjs').Launched} Launched */
/** @typedef {{ paint: number, loaded: number, shift: number, clean: number, longest: number, tasks: number, heap: number }} Load Milliseconds, but for the sum of layout shifts and the heap in MB. `tasks` and `longest` are of the page's main thread. `clean` is from the first paint to the last block that was hidden. */

/** An address at which Bening does nothing at all. */
const elsewhere = 'https://tanpa-bening.example';

/** No script of a page runs, whatever the browser; those of extensions do. */
const withoutScripts = { 'content-security-policy': "script-src 'none'" };

/** How long after loading a page is watched, in milliseconds. */
const watched = 1200;

/** Has a page note its paints, shifts and when it was cleaned, from its first moment on. @param {Page} page */
const note = (page) =>
  page.evaluateOnNewDocument(() => {
    const seen = { shift: 0, clean: 0 };
    Reflect.set(globalThis, 'seen', seen);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    }
    new MutationObserver(() => {
      seen.clean = performance.now();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-bening-hidden'] });
  });

/** Loads a page once in a tab of its own. @param {Pick<Launched, 'browser'>} launched @param {string} address @param {number} slower @returns {Promise<Load>} */
async function load({ browser }, address, slower) {
  const page = await browser.newPage();
  await note(page);
  if (slower > 1) {
    await page.emulateCPUThrottling(slower);
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  }
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, watched));
  const seen = await page.evaluate(() => ({
    ...Reflect.get(globalThis, 'seen'),
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    loaded: performance
      .getEntriesByType('navigation')
      .map((entry) => Number(Reflect.get(entry, 'domContentLoadedEventEnd')))[0],
  }));
  const { longest, total } =
    slower > 1 ? taskTime(await page.tracing.stop()) : { longest: Number.NaN, total: Number.NaN };
  const [heap = Number.NaN] = await heapOf(page, slower > 1);
  await page.close();
  return { ...seen, heap, clean: Math.max(0, seen.clean - seen.paint), longest, tasks: total };
}

/**
 * Loads the open pages in turn at their own address, where they are cleaned, and at one where they are not. With `beside`, the
 * folder of another extension, also in a browser that has that one and in one that has none.
 * @param {{ name: 'chrome' | 'firefox', executablePath: string, pairs: number, slower: number, beside?: string | undefined }} what `slower`: how many times the processor is slowed.
 * @returns {Promise<{ row: string, with: number, without: number, ratio: number, from: number, to: number }[]>}
 */
export async function firstPaints({ name, executablePath, pairs, slower, beside }) {
  const pages = articlePages().filter(({ url }) => new URL(url).pathname !== '/');
  const addresses = pages.map((page, at) => {
    const { host, pathname } = new URL(page.url);
    return { page, without: `${elsewhere}/${at}`, with: `https://${host}${pathname}?contoh=${at}` };
  });
  const served = new Map(addresses.flatMap((one) => [one.with, one.without].map((address) => [address, one.page])));
  /** @type {import('../../e2e/browsers.mjs').LaunchOptions} */
  const how = {
    browser: name === 'firefox' ? 'firefox' : 'chromium',
    executablePath,
    dist: fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url)),
    pages: ({ href }) => {
      const page = served.get(href);
      return page ? { body: page.html(), headers: withoutScripts } : null;
    },
    headless: true,
  };
  const others = beside === undefined ? null : { ...how, dist: beside, welcome: true };
  const launched = await launch(how);
  const other = others && (await put(await start(others), others));
  const bare = others && (await start(others));
  /** @typedef {{ with: Load, without: Load }} Pair */
  /** @type {Pair[]} */
  const ours = [];
  /** @type {Pair[]} */
  const theirs = [];
  try {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    // The first two warm up, and are not counted.
    for (let pair = -2; pair < pairs; pair += 1) {
      const own = addresses[(pair + addresses.length) % addresses.length];
      if (!own) continue;
      const [cleaned, plain] = [() => load(launched, own.with, slower), () => load(launched, own.without, slower)];
      const both = await inTurn(cleaned, plain, pair);
      if (pair >= 0) ours.push(both);
      if (!other || !bare) continue;
      const second = await inTurn(
        () => load(other, own.with, slower),
        () => load(bare, own.with, slower),
        pair,
      );
      if (pair >= 0) theirs.push(second);
    }
  } finally {
    for (const one of [launched, other, bare]) await one?.close();
  }
  /** @param {Pair[]} taken @param {string} who @param {readonly (readonly [row: string, key: keyof Load])[]} rows */
  const rowsOf = (taken, who, rows) =>
    rows.map(([row, key]) => {
      const pairsOf = taken.map((both) => ({ with: both.with[key], without: both.without[key] }));
      // Most pages do not shift at all: the median of shifts would say nothing.
      const middle = key === 'shift' ? mean : median;
      const of = (/** @type {'with' | 'without'} */ side) => middle(pairsOf.map((pair) => pair[side]));
      return { row: `${who}${row}`, with: of('with'), without: of('without'), ...ratioOf(pairsOf) };
    });
  /** @type {(readonly [row: string, key: keyof Load])[]} */
  const first = [
    ['first contentful paint', 'paint'],
    ['DOMContentLoaded', 'loaded'],
  ];
  return [
    ...rowsOf(ours, '', [
      ...first,
      ['layout shift, mean', 'shift'],
      ['first paint to clean', 'clean'],
      ['longest task', 'longest'],
      ['task time', 'tasks'],
      ['heap, MB', 'heap'],
    ]),
    ...(theirs.length > 0 ? rowsOf(theirs, 'beside: ', first) : []),
  ];
}

const mean = (/** @type {number[]} */ numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Both sides of a pair, every other time the second one first. @param {() => Promise<Load>} cleaned @param {() => Promise<Load>} plain @param {number} pair */
async function inTurn(cleaned, plain, pair) {
  const first = pair % 2 === 0 ? await cleaned() : null;
  const without = await plain();
  return { with: first ?? (await cleaned()), without };
}
