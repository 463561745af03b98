/**
 * How long the work takes, as ratios to what Readability takes for the same page in the same run.
 *   npm run bench [-- --rounds <how often each page>] [--page <part of a page's name>]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizesOf } from '../bench/sizes.mjs';
import { demoArticle } from '../demo/pages.mjs';
import { articlePages, pagesExist } from './gate/pages.mjs';
import { buildExtension, installDependencies } from './prepare.mjs';

/** @typedef {import('../bench/bench.entry').Bench} Bench */

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '11' }, page: { type: 'string' } },
});
const rounds = Number(options.rounds);
const wanted = options.page ?? '';

const demo = () => readFileSync(new URL('../demo/article.html', import.meta.url), 'utf8');
const real = pagesExist ? articlePages().filter(({ name }) => name.includes(wanted)) : [];
const pages = real.length > 0 ? real : [{ name: 'demo', url: demoArticle, html: demo }];

const median = (/** @type {number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @typedef {{ readability: number, walk: number, clean: number, chosen: number, extract: number, general: number }} Times */
/** @typedef {Times & { asked: { extract: boolean, general: boolean } }} Timed With whether a second opinion was asked for. */
/** @type {[string, (times: Times) => number, number][]} */
const budgets = [
  ['detect + findNoise + hide / Readability', ({ clean, readability }) => clean / readability, 0.25],
  ['detect + findNoise + hide / one walk', ({ clean, walk }) => clean / walk, 12],
  ['the same with settings and own rules / without', ({ chosen, clean }) => chosen / clean, 1.1],
];

/** @type {[string, 'extract' | 'general', boolean, number][]} */
const readings = [
  ['extract / Readability', 'extract', false, 1.5],
  ['the same, a second opinion asked', 'extract', true, 2.5],
  ['extract, empty registry / Readability', 'general', false, 1.5],
  ['the same, a second opinion asked', 'general', true, 2.5],
];

const row = (/** @type {(string | number)[]} */ cells) =>
  cells
    .map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell))
    .map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(10)))
    .join('');

installDependencies();
buildExtension(['chrome']);
const sizes = sizesOf(fileURLToPath(new URL('../../dist/chrome', import.meta.url)));
console.log(row(['kilobytes, gzipped', 'size', 'budget', '']));
for (const [name, size, budget] of /** @type {const} */ ([
  ['before the first paint, with the largest rule', sizes.early, 5],
  ['what cleans an article after that', sizes.live, 46],
  ['script injected on demand, with the same', sizes.read, 46],
  ['second opinion, where the text is in doubt', sizes.readability, 13],
  ['popup, until the article stands', sizes.popup, 32],
  ['reader page, until the article stands', sizes.reader, 37],
  ['its help, parting words', sizes.readerHelp + sizes.hyphenation, 7],
])) {
  console.log(row([name, size / 1024, budget, size <= budget * 1024 ? 'kept' : 'OVER']));
}
console.log();

const { withEngine } = await import('./engine.mjs');
await withEngine(new URL('../bench/bench.entry.ts', import.meta.url), async (tab) => {
  await tab.setOfflineMode(true);
  /** @type {(html: string, url: string, rounds: number) => Promise<Times>} */
  // @ts-expect-error `bench` stands in the page, put there by the bundle
  const time = (...args) => tab.evaluate((...given) => globalThis.bench.time(...given), ...args);
  /** @type {(html: string, url: string) => Promise<Timed['asked']>} */
  // @ts-expect-error as above
  const asked = (...args) => tab.evaluate((...given) => globalThis.bench.asked(...given), ...args);
  /** @type {(html: string, times: number) => Promise<string>} */
  // @ts-expect-error as above
  const multiplied = (...args) => tab.evaluate((...given) => globalThis.bench.multiplied(...given), ...args);

  /** @type {Timed[]} */
  const timed = [];
  for (const { url, html } of pages)
    timed.push({ asked: await asked(html(), url), ...(await time(html(), url, rounds)) });

  console.log(`${pages.length} pages, ${rounds} rounds each, medians\n`);
  console.log(row(['milliseconds', 'median', 'most']));
  for (const task of /** @type {const} */ (['readability', 'walk', 'clean', 'extract', 'general'])) {
    const all = timed.map((times) => times[task]);
    console.log(row([task, median(all), Math.max(...all)]));
  }
  console.log(`\n${row(['ratio on the same page', 'median', 'most', 'budget', ''])}`);
  for (const [name, ratio, budget] of budgets) {
    const all = timed.map(ratio);
    console.log(row([name, median(all), Math.max(...all), budget, median(all) <= budget ? 'kept' : 'OVER']));
  }
  for (const [name, task, isAsked, budget] of readings) {
    const all = timed.filter((times) => times.asked[task] === isAsked).map((times) => times[task] / times.readability);
    if (all.length === 0) continue;
    const verdict = median(all) <= budget ? 'kept' : 'OVER';
    console.log(row([`${name} (${all.length})`, median(all), Math.max(...all), budget, verdict]));
  }

  const small = await multiplied(demo(), 4);
  const large = await multiplied(demo(), 40);
  const [one, ten] = [await time(small, demoArticle, rounds), await time(large, demoArticle, rounds)];
  console.log(`\n${row(['growth: time for 10 × the elements', 'times', 'budget', ''])}`);
  for (const task of /** @type {const} */ (['clean', 'extract', 'general'])) {
    const growth = ten[task] / one[task];
    console.log(row([task, growth, 12, growth <= 12 ? 'kept' : 'OVER']));
  }
});
