import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedFor } from './asked-for';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import { chromium, firefox, install, type Installed } from './installed';
import type { Pages } from './loopback.mjs';
import { findOwnPage, findWelcome } from './own-pages.mjs';
import { confirmPick, pointAt, startPicker, takePickBack } from './picking';
import { until } from './until.mjs';
import { hearWatchmen, tryDoors, watched, type Opened } from './watchman';

/**
 * Custom elements of the page that count how often they are created or connected: in the text, in hidden blocks, in a
 * template.
 */
const sleepers = `<script>
  self.woken = 0;
  const wake = { connectedCallback() { self.woken += 1; }, adoptedCallback() { self.woken += 1; } };
  class Sleeper extends HTMLElement { constructor() { super(); self.woken += 1; } }
  class Line extends HTMLParagraphElement { constructor() { super(); self.woken += 1; } }
  for (const one of [Sleeper, Line]) Object.assign(one.prototype, wake);
  customElements.define('x-saksi', Sleeper);
  customElements.define('x-baris', Line, { extends: 'p' });
</script>`;
const sleeping = '<x-saksi></x-saksi><template><x-saksi></x-saksi></template>';
const page = {
  url: `${article.url}-dua`,
  html: article.html
    .replace(/<head>|<title>/, (tag) => `${sleepers}${tag}`)
    .replace('</h1>', `</h1>${sleeping}`)
    .replace('</article>', `<p is="x-baris">Perahu umpama itu tidur.</p>${sleeping}</article>`),
};
/** Pictures that load, so that popup and reader page show them. */
const pages: Pages = (address) =>
  address.pathname.endsWith('.jpg')
    ? {
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        type: 'image/svg+xml',
        headers: { 'set-cookie': 'pembaca=1; Path=/; Secure; SameSite=None', 'cache-control': 'no-store' },
      }
    : serving(page)(address);
const styles = ['mla', 'bibtex', 'ris', 'csl-json'];
const kinds = ['bib', 'html', 'json', 'md', 'ris', 'txt'];

/** Chromium itself fetches the button's icon from the extension, and the test driver creates functions. */
const isOfOthers = ({ door, stack }: Opened) =>
  (door === 'fetch' && stack.includes('extensions::setIcon')) || (door === 'Function' && stack.includes('pptr:'));

describe.each([chromium, firefox])('a session in $name', (build) => {
  let launched: Installed;
  let backstage: Backstage;
  let opened: () => Promise<Opened[]>;
  const saved = () => readdirSync(launched.downloads).filter((file) => !/\.(?:part|crdownload)$/.test(file));
  const asked = () => askedFor(launched);

  beforeAll(async () => {
    launched = await install(watched(build), pages, { alone: true, welcome: true });
    backstage = await openBackstage(launched);
    opened = await hearWatchmen(backstage.page);
  });
  afterAll(() => launched?.close());

  /** Clicks a visible element. */
  const press = async (own: Page, selector: string) =>
    (await own.waitForSelector(selector, { visible: true }))?.click();
  /** Opens or closes a drawer. Tries again, since a click may miss while things move. */
  const turn = (own: Page, drawer: string, wanted: boolean) =>
    until(async () => {
      const isTurned = () => own.$eval(drawer, (one) => one.hasAttribute('open')).then((open) => open === wanted);
      if (!(await isTurned())) await press(own, `${drawer} > summary`);
      return isTurned();
    }, `${drawer} is turned`);
  const named = (label: string) => `::-p-xpath(//button[normalize-space()="${label}"])`;
  const said = (own: Page, words: string) =>
    own.waitForFunction(
      (wanted) => document.querySelector('.chooser [role="status"]')?.textContent === wanted,
      {},
      words,
    );
  const openPopup = async (tab: number) => {
    const popup = await backstage.openPopup(tab);
    await popup.waitForSelector('[data-part="source"]');
    await popup.bringToFront();
    return popup;
  };
  const ofOurs = async () => (await opened()).filter((one) => !isOfOthers(one));
  /** Waits until the page makes no more requests. */
  const settled = async () => {
    for (let before = -1; before !== asked().length;) {
      before = asked().length;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };

  test('makes no requests but the page’s own, and no HTML or code from text, whatever the reader does', async () => {
    const own = await launched.newPage();
    await own.goto(page.url);
    const tab = await backstage.tabAt(page.url);
    const badge = async () => (await backstage.badge(tab)).text;
    await until(async () => (await badge()) !== '', 'the page is cleaned');
    const parts = await own.$$eval('img, source, script, link, iframe', (all) =>
      all.flatMap((one) =>
        ['src', 'href', 'data-src'].flatMap((name) => {
          const value = one.getAttribute(name);
          return value === null ? [] : [new URL(value, document.baseURI).href];
        }),
      ),
    );
    const ofThePage = new Set([page.url, ...parts]);
    const woken = () => own.evaluate(() => Number(Reflect.get(globalThis, 'woken')));
    await settled();

    // Check first that the watchmen work in all our worlds, however a function is named.
    const welcome = await findWelcome(launched.browser);
    await tryDoors(launched, welcome, tab);
    const tried = await until(async () => (await ofOurs()).length > 4 && ofOurs(), 'all are seen');
    await welcome.close();
    expect(tried.map(({ door }) => door).toSorted()).toEqual(['fetch', 'fetch', 'fetch', 'innerHTML', 'innerHTML']);

    // Extraction alone, without showing anything.
    const before = { asked: asked().length, woken: await woken() };
    expect(before.woken).toBeGreaterThan(0);
    const read = await backstage.page.evaluate(async (tabId) => {
      const target = { tabId };
      await chrome.scripting.executeScript({ target, files: ['/page/rules/bisnis.com.js', '/page/read.js'] });
      await chrome.scripting.executeScript({ target, files: ['/page/readability.js'] });
      const answers = [];
      for (const force of [false, true])
        answers.push(await chrome.tabs.sendMessage(tabId, { bening: 'read', name: 'read', args: [{ force }] }));
      return JSON.stringify(answers);
    }, tab);
    expect(read).toContain('Perahu umpama itu tidur.');
    await settled();
    expect({ asked: asked().length, woken: await woken() }).toEqual(before);

    const popup = await openPopup(tab);
    await press(popup, '[data-part="removals"] > button');
    await until(async () => (await badge()) === '–', 'all is shown again');
    await press(popup, '[data-part="removals"] > button');
    await until(async () => Number(await badge()) > 0, 'all is hidden again');
    const hidden = Number(await badge());
    await press(popup, '[data-part="removals"] summary');
    await press(popup, '[data-part="removals"] .removal button');
    await until(async () => Number(await badge()) === hidden - 1, 'one block is back');
    await press(popup, named('Report this page'));
    await press(popup, named('Copy the report'));
    await popup.waitForFunction(
      () => document.querySelector('[data-part="report"] [role="status"]')?.textContent !== '',
    );
    await press(popup, '[data-part="kinds"] [aria-expanded]');
    await popup.waitForSelector('[data-part="kinds"] select');
    for (const [choice, gone] of [
      ['false', false],
      ['null', true],
    ] as const) {
      await popup.select('[data-part="kinds"] li:first-child select', choice);
      await until(
        async () => (await own.$$('[data-bening-hidden="subscription"]')).length > 0 === gone,
        'a kind goes, and comes, on this site',
      );
    }
    await turn(popup, '[data-part="removals"] details', false);

    await press(popup, '[data-action="copy"]');
    for (const label of ['Article with its source', 'As Markdown']) {
      await press(popup, named(label));
      await said(popup, 'Copied.');
    }
    await press(popup, '[data-action="save"]');
    for (const label of ['HTML', 'Markdown', 'Text', 'JSON']) await press(popup, named(label));
    await press(popup, '[data-action="cite"]');
    await popup.waitForSelector('.chooser select');
    for (const style of styles) {
      await popup.select('.chooser select', style);
      await press(popup, named('Copy citation'));
      await said(popup, 'Copied.');
      if (await popup.$(named('Save citation'))) await press(popup, named('Save citation'));
    }
    const savedKinds = () => [...new Set(saved().map((file) => file.replace(/.*\./, '')))].toSorted();
    await until(async () => savedKinds().join() === kinds.join(), 'every file is saved');

    await press(popup, '[data-part="open-reader"]');
    const reader = await until(async () => {
      const last = await findOwnPage(launched.browser, 'src/ui/reader/index.html');
      return last && (await last.$('article [data-part="source"]').catch(() => null)) ? last : null;
    }, 'the reader page stands');
    await reader.bringToFront();
    await until(async () => {
      await reader.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.body') ?? document));
      await press(reader, named('Quote with source'));
      return reader.$eval('.said', ({ textContent }) => textContent?.includes('copied'));
    }, 'the text is quoted');
    for (const tool of ['display', 'help']) await press(reader, `[data-tool="${tool}"]`);
    await reader.close();
    await popup.bringToFront();
    const pictures = await popup.$$eval('article img', (all) =>
      all.map((one) => ({ src: one.src, policy: one.referrerPolicy })),
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const { src, policy } of pictures) {
      expect(policy).toBe('no-referrer');
      ofThePage.add(src);
    }
    await press(popup, '.gear');
    const options = await until(
      () => findOwnPage(launched.browser, 'src/ui/options/index.html'),
      'the gear opens the settings',
    );
    await options.waitForSelector('#history');
    await popup.close();
    await options.bringToFront();
    await press(options, '#kinds li:first-child [role="switch"]');
    await until(async () => (await own.$$('[data-bening-hidden="subscription"]')).length === 0, 'a kind is back');
    await press(options, '#data .buttons button');
    // Firefox creates an empty file before it writes.
    const isWritten = (file: string) => /\}\s*$/.test(readFileSync(join(launched.downloads, file), 'utf8'));
    const taken = await until(
      async () => saved().find((file) => /bening/i.test(file) && isWritten(file)),
      'the settings are saved',
    );
    await press(options, '#kinds li:first-child [role="switch"]');
    await until(async () => (await own.$$('[data-bening-hidden="subscription"]')).length > 0, 'it is gone again');
    const [input] = await options.$$('input[type="file"]');
    if (!input) throw new Error('no settings can be brought in');
    await input.uploadFile(join(launched.downloads, taken));
    await until(
      async () => (await own.$$('[data-bening-hidden="subscription"]')).length === 0,
      'they are as in the file',
    );
    await options.close();

    await own.bringToFront();
    await own.click('.detailsContent > p', { count: 3 });
    const quote = await launched.openExtensionPage(`src/ui/popup/index.html?quote=${tab}`);
    await quote.waitForSelector('blockquote');
    await quote.bringToFront();
    // Where the words were copied at once, the button closes the window, perhaps before the click is reported.
    await press(quote, '.quotation-buttons button').catch(async (error: unknown) => {
      if (!(await until(async () => quote.isClosed(), 'the window is closed').catch(() => false))) throw error;
    });
    await quote.close().catch(() => {});

    const share = '.shareSocmed';
    const isSeen = () => own.$eval(share, (element) => element.checkVisibility({ visibilityProperty: true }));
    const again = await openPopup(tab);
    await startPicker(again, own);
    await pointAt(own, share);
    await confirmPick(own);
    await until(async () => !(await isSeen()), 'the block that she picked is hidden');
    await takePickBack(own, backstage);
    await until(isSeen, 'it is back');
    expect(await woken()).toBe(before.woken);

    const switchSite = (on: boolean) =>
      backstage.page.evaluate(
        (value) =>
          chrome.runtime.sendMessage({ bening: 'background', name: 'switchSite', args: ['bisnis.com', value] }),
        on,
      );
    await switchSite(false);
    await own.reload();
    await switchSite(true);
    await settled();

    const foreign = asked().filter(({ href }) => !ofThePage.has(href));
    expect(foreign.map(String)).toEqual([]);
    const { requests = [], referrers = [], cookies = [] } = launched.loopback ?? {};
    const known = requests.flatMap(({ pathname }, at) =>
      pathname.endsWith('.jpg') && cookies[at] ? [referrers[at]] : [],
    );
    // The page's own requests for pictures name it, and carry its cookie; ours do neither.
    expect(known.length).toBeGreaterThan(0);
    if (build.browser === 'chromium') expect(known).not.toContain(null);
    expect((await ofOurs()).slice(tried.length)).toEqual([]);
    await own.close();
  });
});
