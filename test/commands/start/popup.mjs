/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../e2e/browsers.mjs').Launched} Launched */

const popupPath = 'src/ui/popup/index.html';

/** A real click on the button in the toolbar. @param {Launched} launched @param {Page} page @returns {Promise<Page>} */
async function clickButton({ browser, extensionId }, page) {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not in this browser');
  const opened = browser.waitForTarget((target) => target.url().endsWith(popupPath));
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/**
 * Firefox opens no popup from outside: it is opened as a page of its own for that tab, which needs no click where we
 * have access to the host. Null where we have none.
 * @param {Launched} launched
 * @param {Page} page
 * @returns {Promise<Page | null>}
 */
async function openAsPage({ openExtensionPage }, page) {
  const address = page.url();
  const finder = await openExtensionPage(popupPath);
  /** @type {number | null} */
  const tab = await finder.evaluate(async (url) => {
    // @ts-expect-error `browser` is what Firefox gives to pages of an extension
    const tabs = await globalThis.browser.tabs.query({});
    return tabs.find((/** @type {{ url?: string }} */ one) => one.url === url)?.id ?? null;
  }, address);
  await finder.close();
  if (tab === null) return null;
  const popup = await openExtensionPage(`${popupPath}?tab=${tab}`);
  await popup.setViewport({ width: 400, height: 600 });
  return popup;
}

/** What it says, all unfolded and without its buttons. @param {Page} popup */
const read = (popup) =>
  popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = details.closest('article') === null;
    for (const button of document.querySelectorAll('button')) button.style.display = 'none';
    return Array.from(document.querySelectorAll('article, [data-part="removals"]'), (part) =>
      part instanceof HTMLElement ? part.innerText.trim() : '',
    ).toReversed();
  });

/**
 * Opens the popup for a page, waits until it has something to say and saves a picture of it. What it says comes back as
 * plain text: the article with its attribution and source, then what was hidden. Null where that takes a click that cannot
 * be made.
 * @param {Launched} launched
 * @param {Page} page
 * @param {string} picture
 * @returns {Promise<string[] | null>}
 */
export async function readPopup(launched, page, picture) {
  const chromium = launched.origin.startsWith('chrome-extension:');
  const popup = await (chromium ? clickButton(launched, page) : openAsPage(launched, page));
  if (popup === null) return null;
  const hasSpoken = () => document.querySelector('[data-state]:not([data-state="reading"])') !== null;
  const deadline = Date.now() + 20_000;
  while (!(await popup.evaluate(hasSpoken).catch(() => false)) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await popup.screenshot({ path: picture });
  return read(popup);
}
