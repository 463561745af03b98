/**
 * What keeping pages clean costs, in the packed extension: storms, fights and endless pages, and the first paint and layout
 * shifts of loading, with Bening and without it, taken in turn.
 *   npm run storms [-- --pairs <how often each page is loaded, at least 30>] [--browser chrome|firefox]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/browsers.mjs';
import { buildExtension, installDependencies, requireBrowsers } from './prepare.mjs';
import { heapOf } from './storms/heap.mjs';
import { addressOf, loads, serve, storms } from './storms/pages.mjs';
import { median, ratioOf } from './storms/ratio.mjs';
import { ownTime } from './storms/trace.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../e2e/browsers.mjs').Launched} Launched */
/** @typedef {'with' | 'without'} Side */
/** @typedef {{ [K in keyof import('./storms/trace.mjs').OwnTime]: number | null } & { longTasks: number | null, did: number, hidden: number, heap: number[] }} Run */

const { values: options } = parseArgs({
  options: { pairs: { type: 'string', default: '30' }, browser: { type: 'string' } },
});
const pairs = Number(options.pairs);
/** @type {Side[]} */
const sides = ['with', 'without'];
/** When an endless page is looked at, in stories. */
const marks = [20, 200];

const row = (/** @type {(string | number | null)[]} */ cells) =>
  console.log(
    cells
      .map((cell) => (typeof cell === 'number' ? String(Math.round(cell * 1000) / 1000) : (cell ?? '–')))
      .map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(14)))
      .join(''),
  );
const pause = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));

/** A page that counts its own long tasks, paints and shifts from its first moment on. @param {Launched} launched */
async function openPage(launched) {
  const page = await launched.newPage();
  await page.evaluateOnNewDocument(() => {
    /** @type {Record<string, { startTime: number, value?: number, name: string }[]>} */
    const seen = { longtask: [], paint: [], 'layout-shift': [] };
    Reflect.set(globalThis, 'seen', seen);
    for (const [type, list] of Object.entries(seen)) {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries())
          list.push({ startTime: entry.startTime, value: Number(Reflect.get(entry, 'value')), name: entry.name });
      }).observe({ type, buffered: true });
    }
  });
  return page;
}

const supports = (/** @type {Page} */ page, /** @type {string} */ type) =>
  page.evaluate((name) => PerformanceObserver.supportedEntryTypes.includes(name), type);

/** How many blocks are hidden, once no more have been for two seconds. @param {Page} page @returns {Promise<number>} */
async function settled(page, before = -1) {
  await pause(2000);
  const hidden = await page.$$eval('[data-bening-hidden]', ({ length }) => length);
  return hidden === before ? hidden : settled(page, hidden);
}

/** Loads a page and lets it do what it does. @param {Launched} launched @param {Side} side @param {string} name @param {boolean} isChromium @returns {Promise<Run>} */
async function storm(launched, side, name, isChromium) {
  const page = await openPage(launched);
  await page.goto(addressOf(side, name));
  await pause(1500);
  if (isChromium) await page.tracing.start({ categories: ['devtools.timeline'] });
  const before = await page.evaluate(() => Reflect.get(globalThis, 'seen').longtask.length);
  const heap = [];
  let did = 0;
  let hidden = 0;
  for (const until of name === 'tanpa-ujung' ? marks : [0]) {
    did = await page.evaluate((most) => Reflect.get(globalThis, 'run')(most), until);
    hidden = await settled(page);
    heap.push(...(await heapOf(page, isChromium)));
  }
  const hasTasks = await supports(page, 'longtask');
  const after = await page.evaluate(() => Reflect.get(globalThis, 'seen').longtask.length);
  const time = isChromium
    ? ownTime(await page.tracing.stop(), launched.origin)
    : { total: null, longest: null, long: null };
  await page.close();
  return { ...time, longTasks: hasTasks ? after - before : null, did, hidden, heap };
}

/** First paint in milliseconds and the sum of all layout shifts of one load; null where the browser has no such entries. @param {Launched} launched @param {Side} side @param {string} name */
async function load(launched, side, name) {
  const page = await openPage(launched);
  await page.goto(addressOf(side, name));
  await pause(900);
  const [hasPaint, hasShift] = [await supports(page, 'paint'), await supports(page, 'layout-shift')];
  const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
  await page.close();
  /** @type {{ startTime: number, name: string }[]} */
  const paints = seen.paint;
  /** @type {{ value: number }[]} */
  const shifts = seen['layout-shift'];
  return {
    paint: hasPaint ? (paints.find((entry) => entry.name === 'first-contentful-paint')?.startTime ?? Number.NaN) : null,
    shift: hasShift ? shifts.reduce((sum, { value }) => sum + value, 0) : null,
  };
}

installDependencies();
const browsers = /** @type {const} */ (['chrome', 'firefox']).filter((name) => (options.browser ?? name) === name);
const paths = requireBrowsers([...browsers]);
buildExtension([...browsers]);

for (const name of browsers) {
  const isChromium = name === 'chrome';
  const launched = await launch({
    browser: isChromium ? 'chromium' : 'firefox',
    executablePath: paths[name] ?? '',
    dist: fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)),
    pages: serve,
    headless: true,
  });
  await pause(2000);

  console.log(`\n${name}: pages that change`);
  row(['', 'did', 'hidden', 'long tasks', 'ours ≥ 50 ms', 'longest ms', 'all ours ms', 'heap MB']);
  for (const page of Object.keys(storms)) {
    for (const side of sides) {
      const { did, hidden, longTasks, long, longest, total, heap } = await storm(launched, side, page, isChromium);
      const heaps = heap.map((size) => size.toFixed(1)).join(' → ') || null;
      row([`${page}, ${side}`, did, hidden, longTasks, long, longest, total, heaps]);
    }
  }

  console.log(`\n${name}: loading, ${pairs} pairs, medians, ratio with its 95 % interval`);
  row(['', 'paint with', 'without', 'ratio', 'from', 'to', 'shift with', 'without']);
  for (const page of Object.keys(loads)) {
    /** @type {Record<Side, number>[]} */
    const paints = [];
    /** @type {Record<Side, (number | null)[]>} */
    const shifts = { with: [], without: [] };
    for (let pair = 0; pair < pairs; pair += 1) {
      const taken = { with: 0, without: 0 };
      for (const side of pair % 2 === 0 ? sides : sides.toReversed()) {
        const { paint, shift } = await load(launched, side, page);
        taken[side] = paint ?? Number.NaN;
        shifts[side].push(shift);
      }
      paints.push(taken);
    }
    const { ratio, from, to } = ratioOf(paints);
    const of = (/** @type {Side} */ side) => median(paints.map((pair) => pair[side]));
    const shift = (/** @type {Side} */ side) =>
      shifts[side].some((one) => one === null) ? null : median(shifts[side].map(Number));
    row([page, of('with'), of('without'), ratio, from, to, shift('with'), shift('without')]);
  }
  await launched.close();
}
