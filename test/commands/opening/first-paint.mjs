import { fileURLToPath } from 'node:url';
import { launch } from '../../e2e/browsers.mjs';
import { articlePages } from '../gate/pages.mjs';
import { median, ratioOf } from '../storms/ratio.mjs';
import { ownTime } from '../storms/trace.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../e2e/browsers.mjs').Launched} Launched */
/** @typedef {{ paint: number, loaded: number, shift: number, clean: number, longest: number, own: number }} Load Milliseconds, but for the sum of layout shifts. `clean` is from the first paint to the last block that was hidden. */

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

/** Loads a page once in a tab of its own. @param {Launched} launched @param {string} address @param {number} slower @returns {Promise<Load>} */
async function load(launched, address, slower) {
  const page = await launched.newPage();
  await note(page);
  if (slower > 1) {
    await page.emulateCPUThrottling(slower);
    await page.tracing.start({ categories: ['devtools.timeline'] });
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
    slower > 1 ? ownTime(await page.tracing.stop(), launched.origin) : { longest: Number.NaN, total: Number.NaN };
  await page.close();
  return { ...seen, clean: Math.max(0, seen.clean - seen.paint), longest, own: total };
}

/**
 * Loads the open pages in turn at their own address, where they are cleaned, and at one where they are not.
 * @param {{ name: 'chrome' | 'firefox', executablePath: string, pairs: number, slower: number }} what `slower`: how many times the processor is slowed.
 * @returns {Promise<{ row: string, with: number, without: number, ratio: number, from: number, to: number }[]>}
 */
export async function firstPaints({ name, executablePath, pairs, slower }) {
  const pages = articlePages().filter(({ url }) => new URL(url).pathname !== '/');
  const addresses = pages.map((page, at) => {
    const { host, pathname } = new URL(page.url);
    return { page, without: `${elsewhere}/${at}`, with: `https://${host}${pathname}?contoh=${at}` };
  });
  const served = new Map(addresses.flatMap((one) => [one.with, one.without].map((address) => [address, one.page])));
  const launched = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chromium',
    executablePath,
    dist: fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url)),
    pages: ({ href }) => {
      const page = served.get(href);
      return page ? { body: page.html(), headers: withoutScripts } : null;
    },
    headless: true,
  });
  /** @type {{ with: Load, without: Load }[]} */
  const taken = [];
  try {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    // The first two warm up, and are not counted.
    for (let pair = -2; pair < pairs; pair += 1) {
      const own = addresses[(pair + addresses.length) % addresses.length];
      if (!own) continue;
      /** @param {'with' | 'without'} side */
      const loaded = (side) => load(launched, own[side], slower);
      const first = pair % 2 === 0 ? await loaded('with') : null;
      const without = await loaded('without');
      const both = { with: first ?? (await loaded('with')), without };
      if (pair >= 0) taken.push(both);
    }
  } finally {
    await launched.close();
  }
  return /** @type {const} */ ([
    ['first contentful paint', 'paint'],
    ['DOMContentLoaded', 'loaded'],
    ['layout shift', 'shift'],
    ['first paint to clean', 'clean'],
    ['longest own task', 'longest'],
    ['own task time', 'own'],
  ]).map(([row, key]) => {
    const pairsOf = taken.map((both) => ({ with: both.with[key], without: both.without[key] }));
    const of = (/** @type {'with' | 'without'} */ side) => median(pairsOf.map((pair) => pair[side]));
    return { row, with: of('with'), without: of('without'), ...ratioOf(pairsOf) };
  });
}
