import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install } from './installed';
import { findOwnPage } from './own-pages.mjs';
import { paste, pasteboard } from './pasteboard';
import { until } from './until.mjs';
import { walkTo } from './walk';

const readerPath = 'src/ui/reader/index.html';

/** Everything here uses Tab, Enter, Space, arrows, Escape and single keys. Each step requires a visible focus. */
describe.each([chromium, firefox])('without a mouse in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  let popup: Page;
  let reader: Page;
  const failures: string[] = [];

  const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
  const sees = (page: Page, selector: string, words: string) =>
    until(async () => (await textOf(page, selector).catch(() => '')).includes(words), `${selector} says ${words}`);
  const says = (page: Page, attribute: string) =>
    page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);
  const chosen = (name: string) => reader.evaluate((key) => document.documentElement.dataset[key], name);
  const becomes = (name: string, value: string) =>
    until(async () => (await chosen(name)) === value, `${name} becomes ${value}`);
  const press = (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  beforeAll(async () => {
    launched = await install(build, serving(article, pasteboard));
    backstage = await openBackstage(launched);
    const page = await launched.newPage();
    await page.goto(article.url);
    popup = watch(await backstage.openPopup(await backstage.tabAt(article.url)), failures);
    await popup.waitForSelector('[data-part="source"]');
    await popup.bringToFront();
  });
  afterEach(() => expect(failures.splice(0)).toEqual([]));
  afterAll(() => launched?.close());

  test('the page is restored and cleaned again from the popup, also block by block', async () => {
    const strip = '[data-part="removals"] summary';
    await walkTo(popup, 'hidden');
    await walkTo(popup, 'Show everything on the page again');
    await press(popup, 'Enter');
    await sees(popup, strip, 'shown again');
    await press(popup, 'Enter');
    await sees(popup, strip, 'hidden');
    await walkTo(popup, 'hidden', true);
    await press(popup, 'Enter');
    await popup.waitForSelector('[data-part="removals"] [role="switch"]');
    await walkTo(popup, 'Clean this page');
    await until(async () => (await says(popup, 'aria-checked')) === 'true', 'the switch is on');
    await press(popup, ' ');
    await sees(popup, strip, 'shown again');
    await press(popup, ' ');
    await sees(popup, strip, 'hidden');
    await walkTo(popup, 'Show on the page again');
    await press(popup, 'Enter');
    await sees(popup, strip, ' of ');
    await until(async () => (await says(popup, 'aria-label'))?.includes('Find on page'), 'the focus stays there');
    await press(popup, 'Escape');
    await until(() => popup.$('[data-part="removals"] details:not([open])'), 'the list is closed');
  });

  test('the article is copied and saved from the popup, and cited in another style', async () => {
    const opens = async (words: string) => {
      await walkTo(popup, words);
      await press(popup, 'Enter');
      await popup.waitForSelector('.chooser section');
    };
    await walkTo(popup, 'Where this comes from');
    await opens('Copy');
    await walkTo(popup, 'Article with its source');
    await press(popup, 'Enter');
    await sees(popup, '.chooser [role="status"]', 'Copied');
    await walkTo(popup, 'As Markdown');
    await press(popup, 'Escape');
    await until(() => popup.evaluate(() => document.activeElement?.matches('[data-action="copy"]')), 'it leads back');
    await opens('Cite');
    await walkTo(popup, 'Citation style');
    const style = () => popup.$eval('select', ({ value }) => value);
    const before = await style();
    await press(popup, 'ArrowDown');
    await until(async () => (await style()) !== before, 'another style is chosen');
    await walkTo(popup, 'Copy citation');
    await opens('Save');
    for (const words of ['HTML', 'Markdown', 'Text', 'JSON', 'Print', 'Open original', 'reading view', 'Hide another'])
      await walkTo(popup, words);
    expect((await paste(launched)).text).toContain(article.url);
    await popup.bringToFront();
  });

  test('the reader page is opened and its display changed', async () => {
    await walkTo(popup, 'reading view', true);
    await press(popup, 'Enter');
    reader = await until(async () => {
      const page = await findOwnPage(launched.browser, readerPath);
      return page && (await page.$('article [data-part="source"]').catch(() => null)) ? page : null;
    }, 'the reading page');
    watch(reader, failures);
    await reader.bringToFront();
    await walkTo(reader, 'Display');
    await press(reader, 'Enter');
    await reader.waitForSelector(':popover-open input[type="radio"]');
    await walkTo(reader, 'Follow the system');
    await press(reader, 'ArrowRight', 'ArrowRight');
    await becomes('theme', 'sepia');
    await walkTo(reader, 'Serif');
    await press(reader, 'ArrowRight');
    await becomes('family', 'sans');
    await walkTo(reader, 'Text size');
    await press(reader, 'ArrowRight');
    await until(
      () => reader.evaluate(() => document.documentElement.style.getPropertyValue('--scale') === '1.1'),
      'the letters are larger',
    );
    for (const [words, name, value] of [
      ['Medium', 'width', 'wide'],
      ['Medium', 'spacing', 'loose'],
    ] as const) {
      await walkTo(reader, words);
      await press(reader, 'ArrowRight');
      await becomes(name, value);
    }
    await walkTo(reader, 'Justif');
    await press(reader, ' ');
    await becomes('align', 'justify');
    await press(reader, 'Escape');
    await until(async () => !(await reader.$(':popover-open')), 'the choices are closed');
    await until(() => reader.evaluate(() => document.activeElement?.matches('[data-tool]')), 'the focus is back');
  });

  test('the help opens and closes, also with a single key', async () => {
    await press(reader, '?');
    await reader.waitForSelector('dialog[open]');
    await walkTo(reader, 'Single-key');
    await press(reader, ' ');
    await until(async () => (await says(reader, 'aria-checked')) === 'false', 'single keys are off');
    await press(reader, 'Escape', 'w');
    // It is hidden a moment before it is gone, and is opened only when it is gone.
    await until(async () => !(await reader.$('dialog')), 'the help is closed');
    expect(await chosen('theme')).toBe('sepia');
    await walkTo(reader, 'Help');
    await press(reader, 'Enter');
    await reader.waitForSelector('dialog[open]');
    await walkTo(reader, 'Single-key');
    await press(reader, ' ');
    await until(async () => (await says(reader, 'aria-checked')) === 'true', 'single keys are on');
    await press(reader, 'Escape', 'w');
    await becomes('theme', 'dark');
  });

  test('a selection is quoted with its source and without soft hyphens', async () => {
    await until(() => reader.$eval('.body', ({ textContent }) => textContent?.includes('\u00ad')), 'words are parted');
    // No driver can switch on caret browsing, so select by script what it would select.
    await reader.evaluate(() => {
      const body = document.querySelector('.body');
      if (body) getSelection()?.selectAllChildren(body);
    });
    await press(reader, 'k');
    await sees(reader, '.said', 'copied');
    const { text, html } = await paste(launched);
    expect(text).toContain(`Bisnis.com, Kamis, 14 September 2023, ${article.url}`);
    expect(html).toContain(`<blockquote cite="${article.url}"`);
    expect(text + html).not.toContain('\u00ad');
    await reader.bringToFront();
    await walkTo(reader, 'Quote with source');
    await press(reader, 'Enter');
    await sees(reader, '.said', 'copied');
  });

  test('everything else on the page can be reached, down to the source', async () => {
    await reader.evaluate(() => getSelection()?.removeAllRanges());
    await reader.evaluate(() => scrollTo(0, 0));
    await press(reader, 's');
    await reader.waitForSelector('.chooser section');
    for (const words of ['Article with its source', 'Cite', 'Save', 'Print', 'Open original', 'Settings'])
      await walkTo(reader, words);
    for (const words of ['Where this comes from', 'Bisnis.com']) await walkTo(reader, words);
  });
});
