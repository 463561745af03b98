import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../e2e/browsers.mjs';
import { findBrowser } from '../find-browser.mjs';
import { askPage, isKeptClean, prepare } from './backstage.mjs';
import { judgePage } from './judge.mjs';
import { look } from './look.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../gate/pages.mjs').ArticlePage} ArticlePage */
/** @typedef {import('./judge.mjs').Verdict} Verdict */
/** @typedef {Verdict & { name: string, cleaned: boolean, undone: boolean }} Result `undone`: after undo the page is written down as without Bening. */

/** An address at which Bening does nothing at all. */
const elsewhere = 'https://tanpa-bening.example';

/** Every kind of noise, what is off by default among it. */
const allKinds = [
  'subscription',
  'promo',
  'read-also',
  'related',
  'advertisement',
  'filled-slot',
  'notification',
  'video',
  'share',
  'comments',
];

/** No script of a page runs, whatever the browser; those of extensions do. */
const withoutScripts = { 'content-security-policy': "script-src 'none'" };

/** A copy of the build; without rules, what each publisher's file brings is nothing, and so is the early stylesheet. @param {'chrome' | 'firefox'} mode @param {boolean} rules */
function copyBuild(mode, rules) {
  const folder = mkdtempSync(join(tmpdir(), 'bening-live-'));
  cpSync(fileURLToPath(new URL(`../../../dist/${mode}`, import.meta.url)), folder, { recursive: true });
  if (rules) return folder;
  for (const file of readdirSync(join(folder, 'page/rules'))) writeFileSync(join(folder, 'page/rules', file), '');
  writeFileSync(join(folder, 'page/early.css'), '');
  return folder;
}

/** One page: as it is, cleaned, and after undo. @param {import('../../e2e/browsers.mjs').Launched} launched @param {Page} backstage @param {{ page: ArticlePage, plain: string, own: string }} addresses @returns {Promise<Result>} */
async function measure({ newPage }, backstage, { page, plain, own }) {
  const tab = await newPage();
  await tab.goto(plain, { waitUntil: 'load' });
  const without = await tab.evaluate(look);
  if (without.words.length === 0) throw new Error(`${page.name} did not load`);
  await tab.goto(own, { waitUntil: 'load' });
  const cleaned = await isKeptClean(backstage, own);
  const after = await tab.evaluate(look);
  if (cleaned) await askPage(backstage, own, 'undo');
  const { markup } = await tab.evaluate(look);
  await tab.close();
  return { name: page.name, cleaned, undone: markup === without.markup, ...judgePage(page.truth, without, after) };
}

/**
 * Loads each article under its own address in a real browser with the built extension in it, all kinds on, and tells what
 * became of its noise, its text and its facts. `told` is called with each page as it is done.
 * @param {{ browser: 'chromium' | 'firefox', rules: boolean, pages: ArticlePage[], told: (result: Result) => void }} what
 */
export async function readLive({ browser, rules, pages, told }) {
  const mode = browser === 'firefox' ? 'firefox' : 'chrome';
  const executablePath = findBrowser(mode);
  if (executablePath === null) throw new Error(`no browser for the build ${mode}: npm test says how to install one`);
  const addresses = pages.map((page, at) => {
    // Pages without an address of their own share one: the query parts them.
    const { host, pathname } = new URL(page.url);
    return { page, plain: `${elsewhere}/${at}`, own: `https://${host}${pathname}?contoh=${at}` };
  });
  const served = new Map(addresses.flatMap(({ page, plain, own }) => [plain, own].map((address) => [address, page])));
  const dist = copyBuild(mode, rules);
  const reply = (/** @type {URL} */ { href }) => {
    const page = served.get(href);
    return page ? { body: page.html(), headers: withoutScripts } : null;
  };
  const launched = await launch({ browser, executablePath, dist, pages: reply, headless: true });
  try {
    const backstage = await launched.openExtensionPage('src/ui/popup/index.html?tab=0');
    await prepare(backstage, {
      settings: { version: 2, kinds: Object.fromEntries(allKinds.map((kind) => [kind, true])) },
    });
    for (const address of addresses) told(await measure(launched, backstage, address));
  } finally {
    await launched.close();
    rmSync(dist, { recursive: true });
  }
}
