/**
 * How long a reader waits until the article is painted, in popup and reader page, taken in turn with an empty page of the
 * same extension and, in Firefox, with its own Reader View on the same article.
 *   npm run opening [-- --rounds <how often each is opened>] [--pairs <how many pages are loaded>] [--browser chrome|firefox]
 *     [--beside <folder of another extension, unpacked>]
 * Each is opened in a tab of its own, on an article that was just loaded; it is done two frames after its text stands. What
 * the driver itself needs for that is in every figure, in that of the empty page too.
 * Then how the open pages load with Bening and without it, in turn, without their own scripts; in Chromium with the processor
 * slowed four times. With 0 rounds, or 0 pairs, that part is left out. With another extension beside, the same is taken with
 * that one and without any.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { demoArticle, demoPages } from '../demo/pages.mjs';
import { launch } from '../e2e/browsers.mjs';
import { buildExtension, installDependencies, requireBrowsers } from './prepare.mjs';
import { firstPaints } from './opening/first-paint.mjs';
import { median, ratioOf } from './storms/ratio.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../e2e/browsers.mjs').Launched} Launched */
/** @typedef {(launched: Launched, backstage: Page, tab: number) => Promise<Page>} Open */

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    pairs: { type: 'string', default: '60' },
    browser: { type: 'string' },
    beside: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const pairs = Number(options.pairs);
const popup = 'src/ui/popup/index.html';
const patience = 15_000;
/** The last words of the demo's article. */
const end = 'menggantung lentera di pohon asam';

/** In a new tab, by its address. @param {(launched: Launched, tab: number) => string} address @returns {Open} */
const at = (address) => async (launched, _, tab) => {
  const page = await launched.newPage();
  await page.bringToFront();
  // Firefox never reports some of these pages as loaded.
  void page.goto(address(launched, tab), { timeout: patience }).catch(() => null);
  return page;
};

/** As the popup's button does it. @type {Open} */
const reader = async ({ browser }, backstage, tab) => {
  const before = new Set(await browser.pages());
  void backstage.evaluate(
    (id) => chrome.runtime.sendMessage({ bening: 'background', name: 'openReader', args: [id] }),
    tab,
  );
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    const page = (await browser.pages()).find((one) => !before.has(one) && one.url().includes('/reader/'));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error('the reader page does not open');
};

/** @type {Record<string, Open>} */
const ways = {
  empty: at(({ origin }) => `${origin}/empty.html`),
  popup: at(({ origin }, tab) => `${origin}/${popup}?tab=${tab}`),
  reader,
  ...(options.browser === 'chrome'
    ? {}
    : { 'Reader View': at(() => `about:reader?url=${encodeURIComponent(demoArticle)}`) }),
};

/** Milliseconds until it is painted. @param {Open} open @param {Launched} launched @param {Page} backstage */
async function time(open, launched, backstage) {
  const article = await launched.newPage();
  await article.goto(demoArticle);
  const tab = await backstage.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1,
    demoArticle,
  );
  const begun = performance.now();
  const page = await open(launched, backstage, tab);
  const painted = () =>
    page
      .evaluate(async (words) => {
        const [place] = document.querySelectorAll('h1, #empty');
        if (!place?.checkVisibility({ visibilityProperty: true }) || !document.body.textContent?.includes(words))
          return false;
        for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
        return true;
      }, end)
      .catch(() => false);
  // A page that goes may take the question with it, unanswered.
  const later = () => new Promise((resolve) => setTimeout(() => resolve(false), 400));
  while (!(await Promise.race([painted(), later()])))
    if (performance.now() - begun > patience) throw new Error(`it never stands: ${page.url()}`);
  const took = performance.now() - begun;
  await Promise.all([page.close(), article.close()]);
  return took;
}

const row = (/** @type {(string | number)[]} */ cells) =>
  console.log(
    cells
      .map((cell, place) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padEnd(place === 0 ? 24 : 12))
      .join(''),
  );

installDependencies();
const browsers = /** @type {const} */ (['chrome', 'firefox']).filter(
  (name) => !options.browser || options.browser === name,
);
const paths = requireBrowsers([...browsers]);
buildExtension(browsers.flatMap((name) => [name, `demo-${name}`]));

for (const name of rounds > 0 ? browsers : []) {
  const dist = mkdtempSync(join(tmpdir(), 'bening-opening-'));
  cpSync(fileURLToPath(new URL(`../../dist/demo-${name}`, import.meta.url)), dist, { recursive: true });
  writeFileSync(join(dist, 'empty.html'), `<!doctype html><title>.</title><p id="empty">${end}`);
  const browser = name === 'firefox' ? 'firefox' : 'chromium';
  const launched = await launch({ browser, executablePath: paths[name] ?? '', dist, pages: demoPages, headless: true });
  try {
    const backstage = await launched.openExtensionPage(`${popup}?tab=0`);
    const opened = Object.entries(ways).filter(([way]) => name === 'firefox' || way !== 'Reader View');
    /** @type {Map<string, number[]>} */
    const times = new Map(opened.map(([way]) => [way, []]));
    // The first round warms up, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [way, open] of opened.toSorted(() => Math.random() - 0.5)) {
        const took = await time(open, launched, backstage);
        if (round > 0) times.get(way)?.push(took);
      }
    }
    row([`\n${name}, ${rounds} rounds`, 'median ms', 'ratio', '95 % interval']);
    for (const [way, took] of times) row([way, median(took)]);
    for (const [way, to] of [
      ['popup', 'empty'],
      ['reader', 'empty'],
      ['popup', 'Reader View'],
      ['reader', 'Reader View'],
    ]) {
      const [mine, theirs] = [times.get(way ?? ''), times.get(to ?? '')];
      if (!mine || !theirs) continue;
      const pairs = mine.map((took, round) => ({ with: took, without: theirs[round] ?? Number.NaN }));
      const { ratio, from, to: upTo } = ratioOf(pairs);
      row([`${way} / ${to}`, '', ratio, `${from.toFixed(2)}–${upTo.toFixed(2)}`]);
    }
  } finally {
    await launched.close();
    rmSync(dist, { recursive: true });
  }
}

for (const name of pairs > 0 ? browsers : []) {
  const slower = name === 'chrome' ? 4 : 1;
  row([`\n${name}, ${pairs} pairs, ${slower} × slower`, 'with', 'without', 'ratio', '95 % interval']);
  for (const one of await firstPaints({
    name,
    executablePath: paths[name] ?? '',
    pairs,
    slower,
    beside: options.beside,
  }))
    row([one.row, one.with, one.without, one.ratio, `${one.from.toFixed(2)}–${one.to.toFixed(2)}`]);
}
