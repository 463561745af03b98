import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../../e2e/browsers.mjs';
import { readPopup } from './popup.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../e2e/browsers.mjs').Launched} Launched */

/**
 * @typedef {object} Setting
 * @property {import('../find-browser.mjs').BrowserName} browser
 * @property {string} executablePath
 * @property {string} dist Absolute path of the build.
 * @property {import('./destination.mjs').Destination} destination
 */

const pictures = fileURLToPath(new URL('../../../.pictures/', import.meta.url));
const sheet = { width: 1280, height: 1600 };

/** @param {Setting} setting @param {boolean} headless */
const start = ({ browser, executablePath, dist, destination }, headless) =>
  launch({
    browser: browser === 'firefox' ? 'firefox' : 'chromium',
    executablePath,
    dist,
    pages: destination.pages,
    headless,
    viewport: headless ? sheet : null,
  });

/** A window that stays until the person closes it. @param {Setting} setting */
export async function showWindow(setting) {
  const launched = await start(setting, false);
  const page = await launched.newPage();
  await page.goto(setting.destination.address);
  console.log(`Bening is in the toolbar of this browser, behind the puzzle piece. Close the browser to end.`);
  await new Promise((resolve) => launched.browser.once('disconnected', resolve));
  await launched.loopback?.close();
}

/** Resolves when nothing in the page changes any more, or after a while. @param {Page} page */
const settle = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const done = () => resolve(null);
        let timer = setTimeout(done, 700);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 700);
        }).observe(document, { subtree: true, childList: true, attributes: true });
        setTimeout(done, 5000);
      }),
  );

/** Opens the page in a fresh profile, does the work there and closes. @param {Setting} setting @param {(launched: Launched, page: Page) => Promise<void>} work */
async function unseen(setting, work) {
  const launched = await start(setting, true);
  try {
    await work(launched, await launched.newPage());
  } finally {
    await launched.close();
  }
}

/** Prints and pictures what a reader would see. @param {Setting} setting */
export async function showUnseen(setting) {
  const { address } = setting.destination;
  mkdirSync(pictures, { recursive: true });
  await unseen(setting, async ({ browser, extensionId }, page) => {
    await browser.uninstallExtension(extensionId);
    await page.goto(address);
    await settle(page);
    await page.screenshot({ path: `${pictures}before.png` });
  });
  await unseen(setting, async (launched, page) => {
    await page.goto(address);
    await settle(page);
    await page.screenshot({ path: `${pictures}after.png` });
    const said = await readPopup(launched, page, `${pictures}popup.png`);
    const unread = 'Bening may read this page only after a click on its button, which takes a display, or Chrome.';
    for (const part of said ?? [unread]) console.log(`${part}\n`);
    const names = ['before.png', 'after.png', ...(said ? ['popup.png'] : [])];
    console.log(`Pictures: ${names.map((name) => pictures + name).join('  ')}`);
  });
}
