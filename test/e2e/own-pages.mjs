import { until } from './until.mjs';

/**
 * Opens a page of the extension in a tab. Firefox never reports such a page as loaded: the navigation is started, and the
 * page asked itself. The page that stood there is marked: it may have the same address.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 */
export async function goAndPoll(page, address) {
  await page.evaluate(() => Reflect.set(globalThis, 'isLeft', true)).catch(() => null);
  void page.goto(address, { timeout: 0 }).catch(() => null);
  const isThere = () =>
    page
      .evaluate(
        (start) =>
          location.href.startsWith(start) && document.readyState === 'complete' && !Reflect.has(globalThis, 'isLeft'),
        address,
      )
      .catch(() => false);
  await until(isThere, `${address} is loaded`);
}

/**
 * The open pages with such an address, the newest last. Firefox does not always tell the driver what address a page has
 * that somebody else opened: the page is asked.
 * @param {import('puppeteer-core').Browser} browser
 * @param {(address: URL) => boolean} isWanted
 */
export async function findPages(browser, isWanted) {
  const found = [];
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => null);
    if (address !== null && isWanted(new URL(address))) found.push(page);
  }
  return found;
}

/** The newest page of the extension at a path of the build; null where there is none. @param {import('puppeteer-core').Browser} browser @param {string} path */
export const findOwnPage = async (browser, path) =>
  (await findPages(browser, ({ pathname }) => pathname === `/${path}`)).at(-1) ?? null;

/** The page that a reader sees once, after installation. @param {import('puppeteer-core').Browser} browser */
export const findWelcome = (browser) =>
  until(() => findOwnPage(browser, 'src/ui/welcome/index.html'), 'the page that welcomes is open');
