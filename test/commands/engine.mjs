import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { allSwitchesOn } from './build/switches.mjs';
import { findBrowser } from './find-browser.mjs';

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
 * Runs `work` on an empty page of a headless browser in which the script of `entry` has run.
 * @template T
 * @param {URL} entry
 * @param {(page: import('puppeteer-core').Page) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEngine(entry, work) {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH.');
  const [script, browser] = await Promise.all([
    bundle(entry),
    puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] }),
  ]);
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    return await work(page);
  } finally {
    await browser.close();
  }
}
