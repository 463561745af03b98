import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askedFor } from './asked-for';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import { watch } from './console';
import { chromium, firefox, install, testOnce, type Installed } from './installed';
import type { Pages } from './loopback.mjs';
import { paste, pasteboard } from './pasteboard';
import { until } from './until.mjs';

const title = 'Koperasi Perahu Pustaka Umpama Buka Dermaga Keempat';
const name = '2023-09-14 bisnis.com koperasi-perahu-pustaka-umpama-buka-dermaga-keempat';
const picture = 'https://images.bisnis.com/posts/2023/09/14/1700001/perahu.jpg';
/** Older pages have http addresses for pictures. Browsers request them over https. */
const older = { ...article, html: article.html.replaceAll(picture, picture.replace('https:', 'http:')) };
/** Ten by ten pixels. */
const painted = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);

describe.each([chromium, firefox])('an article is copied and saved in $name', (build) => {
  let launched: Installed;
  let backstage: Backstage;
  let tab: number;
  const failures: string[] = [];

  const press = async (page: Page, label: string) => {
    const button = await page.waitForSelector(`.chooser ::-p-xpath(.//button[normalize-space()="${label}"])`);
    await button?.click();
  };
  const openChooser = async (action: 'copy' | 'cite' | 'save') => {
    const popup = watch(await backstage.openPopup(tab), failures);
    await (await popup.waitForSelector(`[data-action="${action}"]`))?.click();
    await popup.waitForSelector('.chooser section');
    return popup;
  };
  const said = (popup: Page, words: string) =>
    popup.waitForFunction(
      (wanted) => document.querySelector('.chooser [role="status"]')?.textContent === wanted,
      {},
      words,
    );
  const saved = (file: string) =>
    until(
      async () =>
        readdirSync(launched.downloads).includes(file) &&
        (readFileSync(join(launched.downloads, file), 'utf8') || null),
      file,
    );

  beforeAll(async () => {
    const others = serving(older, pasteboard);
    // As hosts serve it: without CORS headers.
    const pages: Pages = (address) =>
      address.href === picture ? { body: painted, type: 'image/png' } : others(address);
    launched = await install(build, pages);
    backstage = await openBackstage(launched);
    const page = await launched.newPage();
    await page.goto(article.url);
    tab = await backstage.tabAt(article.url);
  });
  afterEach(() => expect(failures.splice(0)).toEqual([]));
  afterAll(() => launched?.close());

  test('to the clipboard, as rich and plain text, with its source', async () => {
    const popup = await openChooser('copy');
    await popup.bringToFront();
    await press(popup, 'Article with its source');
    await said(popup, 'Copied.');
    const { text, html } = await paste(launched);
    expect(text.startsWith(title)).toBe(true);
    expect(text).toContain('Penulis: Damar Umpama');
    expect(text).toContain(`, ${article.url}\n`);
    expect(html).toContain(`<h1 dir="auto">${title}</h1>`);
    expect(html).toContain(`href="${article.url}"`);
    await popup.close();
  });

  test('as a file', async () => {
    const popup = await openChooser('save');
    await popup.bringToFront();
    await press(popup, 'Markdown');
    expect(await saved(`${name}.md`)).toContain(`title: "${title}"`);
    await press(popup, 'HTML');
    const page = await launched.newPage();
    await page.setContent(await saved(`${name}.html`));
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(title);
    await popup.close();
  });

  test('with a picture over https that the page has over http', async () => {
    const popup = await openChooser('save');
    await popup.waitForFunction(() => document.querySelector<HTMLImageElement>('figure.lead img')?.naturalWidth === 10);
    await popup.close();
  });

  test('as a file with embedded pictures, if the reader wants them', async () => {
    rmSync(join(launched.downloads, `${name}.html`), { force: true });
    const popup = await openChooser('save');
    await popup.bringToFront();
    await popup.click('.chooser [role="switch"]');
    const before = askedFor(launched).length;
    await press(popup, 'HTML');
    const file = await saved(`${name}.html`);
    await said(popup, 'Saved in your downloads folder, with 1 of 2 pictures.');
    expect(
      askedFor(launched)
        .slice(before)
        .map(({ href }) => href),
    ).toContain(picture);
    const asked = askedFor(launched);
    const page = await launched.newPage();
    await page.setContent(file);
    expect(await page.$$eval('img[src]', (images) => images.map(({ naturalWidth }) => naturalWidth))).toEqual([10]);
    expect(askedFor(launched)).toEqual(asked);
    await Promise.all([page.close(), popup.close()]);
  });

  testOnce(build, 'with the keyboard, and no focused control is covered by the open list of removals', async () => {
    const popup = await openChooser('cite');
    await popup.bringToFront();
    await popup.click('[data-part="removals"] summary');
    await popup.waitForSelector('.panel [role="switch"]');
    await popup.evaluate(() => scrollTo(0, document.body.scrollHeight));
    for (const backwards of [false, true]) {
      if (backwards) await popup.keyboard.down('Shift');
      else await popup.focus('[data-action="cite"]');
      for (let steps = 0; steps < 8; steps += 1) {
        await popup.keyboard.press('Tab');
        const under = await popup.evaluate(() => {
          const focused = document.activeElement;
          if (!focused?.closest('main')) return null;
          // A link may wrap onto a second line.
          const [box] = focused.getClientRects();
          const seen = box ? document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) : null;
          return focused.contains(seen) ? null : `${focused.textContent} under ${seen?.className}`;
        });
        expect(under).toBeNull();
      }
    }
    await popup.keyboard.up('Shift');
    await popup.close();
  });

  if (build.browser === 'chromium')
    test('as a file, from the popup itself', async () => {
      const page = (await launched.browser.pages()).find((one) => one.url() === article.url);
      const extension = (await launched.browser.extensions()).get(launched.extensionId);
      if (!page || !extension) throw new Error('the page or the extension is gone');
      await page.bringToFront();
      const opened = launched.browser.waitForTarget((target) => target.url().endsWith('popup/index.html'));
      await page.triggerExtensionAction(extension);
      const popup = watch(await (await opened).asPage(), failures);
      await (await popup.waitForSelector('[data-action="save"]'))?.click();
      await press(popup, 'JSON');
      expect(JSON.parse(await saved(`${name}.json`))).toMatchObject({ title });
      await popup.close();
    });
});
