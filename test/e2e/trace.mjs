import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('puppeteer-core').Page} Page */

const folder = fileURLToPath(new URL('../../.cache/tries/', import.meta.url));

/** More than any test does. */
const most = 1000;

/** What happened in the browsers of this process since the test began. @type {string[]} */
const lines = [];

/** Adds a line to the trace. @param {string} line */
export function note(line) {
  lines.push(`${new Date().toISOString().slice(11, 23)} ${line}`);
  if (lines.length > most) lines.shift();
}

/** Begins the trace of another test. */
export function beginTrace() {
  lines.length = 0;
}

/** Notes where a page goes and what its console says. @param {Page} page @returns {Page} The page itself. */
export function follow(page) {
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) note(`is at ${frame.url()}`);
  });
  page.on('console', (message) => note(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`error: ${String(error)}`));
  return page;
}

/** The folder in which what is known of a failed test is kept. @param {string} test Its full name. */
function folderOf(test) {
  const path = join(folder, test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 150));
  mkdirSync(path, { recursive: true });
  return path;
}

/** Keeps the trace of a test that failed. @param {string} test @param {string[]} errors */
export function keepTrace(test, errors) {
  writeFileSync(join(folderOf(test), 'trace.txt'), [...lines, ...errors, ''].join('\n'));
}

/** Keeps pictures of these pages; of one that does not answer there is none. @param {string} test @param {Page[]} pages */
export async function keepPictures(test, pages) {
  for (const [n, page] of pages.entries()) {
    const late = new Promise((resolve) => setTimeout(resolve, 5000).unref());
    const path = join(folderOf(test), `tab-${n + 1}.png`);
    // Chromium paints nothing that is behind. The driver would wait three minutes for it, and open no page meanwhile.
    const inFront = await Promise.race([page.bringToFront().then(() => true), late.then(() => false)]).catch(
      () => false,
    );
    if (inFront) await Promise.race([page.screenshot({ path }).catch(() => null), late]);
  }
}
