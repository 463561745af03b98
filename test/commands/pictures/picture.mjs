import { mkdirSync } from 'node:fs';
import { demoArticle, demoPages } from '../../demo/pages.mjs';
import { launch } from '../../e2e/browsers.mjs';
import { findPages } from '../../e2e/own-pages.mjs';
import { until } from '../../e2e/until.mjs';
import { writeSheet } from './sheet.mjs';
import { stories } from './stories.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../e2e/browsers.mjs').Launched} Launched */

/**
 * @typedef {object} Setting
 * @property {import('../find-browser.mjs').BrowserName} browser
 * @property {string} executablePath
 * @property {string} dist
 * @property {string} folder
 * @property {{ story?: string, theme?: string, language?: string, width?: string, sheet?: boolean }} chosen
 */

const themes = ['light', 'sepia', 'dark', 'black', 'contrast', 'system'];
const languages = ['id', 'en'];
/** A telephone, the popup's own width or a small window, and a large screen, in CSS pixels. */
const widths = [320, 800, 1440];

/** @type {import('../../e2e/loopback.mjs').Pages} */
const pages = (address) => stories.find(({ url }) => url === address.href)?.html ?? demoPages(address);

const only = (/** @type {string[]} */ all, /** @type {string | undefined} */ wanted) =>
  all.filter((one) => wanted === undefined || one === wanted);

const stands = (/** @type {Page} */ page) =>
  page.evaluate(() => document.querySelector('article [data-part="source"]') !== null).catch(() => false);

/** Has every picture load, wherever it stands, and waits for them. @param {Page} page */
async function loadPictures(page) {
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  await until(() => page.evaluate(() => [...document.images].every(({ complete }) => complete)), 'the pictures');
}

/** The reader page of a tab, opened as the popup's button does. @param {Launched} launched @param {Page} backstage @param {number} tab */
async function openReader({ browser }, backstage, tab) {
  const before = new Set(await browser.pages());
  await backstage.evaluate(
    (id) => chrome.runtime.sendMessage({ bening: 'background', name: 'openReader', args: [id] }),
    tab,
  );
  /** @type {Page | undefined} */
  let reader;
  await until(async () => {
    reader = (await findPages(browser, ({ pathname }) => pathname.includes('/reader/'))).find(
      (page) => !before.has(page),
    );
    return reader !== undefined && (await stands(reader));
  }, 'the reader page');
  if (!reader) throw new Error('no reader page');
  return reader;
}

/** @param {Page} backstage @param {string} theme @param {string} language */
const choose = (backstage, theme, language) =>
  backstage.evaluate(
    async (wanted, spoken) => {
      await chrome.storage.local.set({ reading: { theme: wanted }, settings: { version: 2, language: spoken } });
    },
    theme,
    language,
  );

/**
 * One page of ours in one language, in every chosen width and theme. Gives how many pictures were made.
 * @param {{ backstage: Page, shown: Page, language: string, chosen: Setting['chosen'], path: string }} of
 */
async function pictureShown({ backstage, shown, language, chosen, path }) {
  await choose(backstage, 'light', language);
  // Firefox never reports a page of an extension as loaded.
  void shown.reload({ timeout: 2000 }).catch(() => null);
  await until(
    () => shown.evaluate((spoken) => document.documentElement.lang === spoken, language).catch(() => false),
    `${path} in ${language}`,
  );
  await until(() => stands(shown), path);
  await shown.bringToFront();
  await loadPictures(shown);
  let count = 0;
  for (const width of widths.filter((one) => chosen.width === undefined || String(one) === chosen.width)) {
    await shown.setViewport({ width, height: 900 });
    // A page that became narrower stands a little further down.
    await shown.evaluate(() => scrollTo(0, 0));
    for (const theme of only(themes, chosen.theme)) {
      await choose(backstage, theme, language);
      await until(
        () => shown.evaluate((wanted) => document.documentElement.dataset['theme'] === wanted, theme),
        `theme ${theme}`,
      );
      await shown.screenshot({ path: `${path}-${width}-${theme}-${language}.png`, fullPage: true });
      count += 1;
    }
  }
  return count;
}

/**
 * Pictures popup and reader of every chosen story in one browser. Gives how many pictures were made.
 * @param {Setting} setting
 */
export async function picture({ browser, executablePath, dist, folder, chosen }) {
  const launched = await launch({
    browser: browser === 'firefox' ? 'firefox' : 'chromium',
    executablePath,
    dist,
    pages,
    headless: true,
  });
  let count = 0;
  try {
    const backstage = await launched.openExtensionPage('src/ui/popup/index.html?tab=0');
    for (const { name, url } of [{ name: 'demo', url: demoArticle }, ...stories]) {
      if (chosen.story !== undefined && name !== chosen.story) continue;
      const page = await launched.newPage();
      await page.goto(url);
      /** @type {number} */
      const tab = await backstage.evaluate(
        async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id ?? -1,
        url,
      );
      const reader = await openReader(launched, backstage, tab);
      const popup = await launched.openExtensionPage(`src/ui/popup/index.html?tab=${tab}`);
      for (const language of only(languages, chosen.language)) {
        for (const [kind, shown] of /** @type {const} */ ([
          ['reader', reader],
          ['popup', popup],
        ])) {
          const place = `${folder}${browser}/${kind}`;
          mkdirSync(place, { recursive: true });
          count += await pictureShown({ backstage, shown, language, chosen, path: `${place}/${name}` });
        }
      }
      await Promise.all([page, reader, popup].map((one) => one.close()));
    }
    if (chosen.sheet && browser === 'chrome') {
      const demo = (/** @type {string} */ theme) => `${folder}chrome/reader/demo-800-${theme}-id.png`;
      await writeSheet(launched, [
        ...['light', 'sepia', 'dark', 'black', 'contrast'].map(demo),
        `${folder}chrome/popup/demo-320-light-id.png`,
        `${folder}chrome/popup/demo-320-dark-en.png`,
      ]);
    }
  } finally {
    await launched.close();
  }
  return count;
}
