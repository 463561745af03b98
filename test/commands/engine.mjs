import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { allSwitchesOn } from './build/switches.mjs';
import { findBrowser } from './find-browser.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./engine.entry').Engine} Engine */

/** The engine and what reads a page with it. */
export const engineEntry = new URL('engine.entry.ts', import.meta.url);

/**
 * A TypeScript entry point and all that it imports, as one script.
 * @param {URL} entry
 * @param {{ plugins?: import('vite').PluginOption[], define?: Record<string, string> }} [options]
 * @returns {Promise<string>}
 */
export async function bundle(entry, { plugins = [], define = allSwitchesOn } = {}) {
  const result = await build({
    configFile: false,
    define,
    plugins,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      rolldownOptions: { input: fileURLToPath(entry), output: { format: 'iife' } },
    },
  });
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = output.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`nothing was built from ${entry.href}`);
  return script.code;
}

/**
 * Runs `work` on empty pages of one headless browser, in each of which the scripts have run.
 * @template T
 * @param {string[]} scripts
 * @param {number} count How many pages.
 * @param {(tabs: Page[]) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withTabs(scripts, count, work) {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH.');
  const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  try {
    const tabs = [];
    for (let opened = 0; opened < count; opened++) {
      const tab = await browser.newPage();
      for (const script of scripts) await tab.evaluate(script);
      tabs.push(tab);
    }
    return await work(tabs);
  } finally {
    await browser.close();
  }
}

/**
 * Runs `work` on an empty page of a headless browser in which the script of `entry` has run.
 * @template T
 * @param {URL} entry
 * @param {(tab: Page) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEngine(entry, work) {
  return withTabs([await bundle(entry)], 1, ([tab]) => {
    if (!tab) throw new Error('the browser opened no page');
    return work(tab);
  });
}

/** @param {Page} tab @param {Parameters<Engine['read']>} args @returns {Promise<ReturnType<Engine['read']>>} */
// @ts-expect-error `engine` stands in the page, put there by the bundle
export const read = (tab, ...args) => tab.evaluate((...given) => globalThis.engine.read(...given), ...args);

/** @param {Page} tab @param {Parameters<Engine['readCase']>} args @returns {Promise<ReturnType<Engine['readCase']>>} */
// @ts-expect-error as above
export const readCase = (tab, ...args) => tab.evaluate((...given) => globalThis.engine.readCase(...given), ...args);

/** @param {Page} tab @param {Parameters<Engine['explain']>} args @returns {Promise<ReturnType<Engine['explain']>>} */
// @ts-expect-error as above
export const explain = (tab, ...args) => tab.evaluate((...given) => globalThis.engine.explain(...given), ...args);
