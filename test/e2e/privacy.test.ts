import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, until, type Backstage } from './backstage';
import { article, home, serving, unlisted } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chromium, firefox, install } from './installed';

const picture = 'https://images.bisnis.com/uji/foto.jpg';
/** What a page may see of us: names, events, attributes, sheets, and elements of its own that wake. */
const watcher = `<script>
  self.woken = 0; self.events = 0; self.names = Object.getOwnPropertyNames(self).length;
  customElements.define('x-saksi', class extends HTMLElement { constructor() { super(); self.woken += 1; } });
  new MutationObserver((all) => { self.changed = (self.changed ?? 0) + all.length; })
    .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-bening', 'data-bening-hidden', 'data-bening-site', 'data-bening-scroll'] });
  addEventListener('message', () => { self.events += 1; });
</script>`;
const watched = (html: string) =>
  html.replace(/<head>|<title>/, (tag) => `${watcher}${tag}`).replace('</h1>', '</h1><x-saksi></x-saksi>');
const read = { url: `${article.url}-dua`, html: watched(article.html) };
const other = { url: unlisted.url, html: watched(unlisted.html) };
const front = { url: home.url, html: watched(home.html) };

/** Browsers ask for these themselves; of anything else our own extension would be to blame. */
const ofTheBrowser = (address: URL) =>
  address.pathname === '/favicon.ico' ||
  /(?:google|gstatic|googleapis|mozilla|firefox|mozaws|chromium)\.(?:com|org|net)$/.test(address.hostname);

describe.each([chromium, firefox])('a session in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const downloads = mkdtempSync(join(tmpdir(), 'bening-downloads-'));
  const asked = () => (launched.loopback?.requests ?? []).filter((address) => !ofTheBrowser(address));
  const open = async (url: string) => {
    const page = await launched.newPage();
    await page.goto(url);
    return page;
  };
  const ready = async (tab: number) => {
    const popup = await backstage.openPopup(tab);
    await popup.waitForSelector('[data-part="source"]');
    return popup;
  };

  beforeAll(async () => {
    launched = await install(build, serving(article, read, other, front, { url: picture, html: '' }), { downloads });
    backstage = await openBackstage(launched);
  });
  afterAll(async () => {
    await launched?.close();
    rmSync(downloads, { recursive: true });
  });
  const press = async (popup: Page, label: string) => {
    const button = await popup.waitForSelector(`.take-away-panel ::-p-xpath(.//button[normalize-space()="${label}"])`);
    await button?.evaluate((element) => element instanceof HTMLElement && element.click());
  };

  test('asks for nothing but what the page asks for itself, whatever the reader does', async () => {
    const start = asked().length;
    const page = await open(read.url);
    const tab = await backstage.tabAt(read.url);
    await until(async () => (await backstage.badge(tab)).text !== '', 'the page is cleaned');
    const own = new Set(
      await page.$$eval('img, source, script, link, iframe', (all) =>
        all.flatMap((one) =>
          ['src', 'href', 'data-src'].flatMap((name) => {
            const value = one.getAttribute(name);
            return value === null ? [] : [new URL(value, document.baseURI).href];
          }),
        ),
      ),
    );
    own.add(read.url);
    const woken = await page.evaluate(() => Reflect.get(globalThis, 'woken'));

    const popup = await ready(tab);
    await popup.bringToFront();
    await popup.click('[data-part="removals"] > button');
    await until(async () => (await backstage.badge(tab)).text === '–', 'all is shown again');
    await popup.click('[data-part="removals"] > button');
    await until(async () => Number((await backstage.badge(tab)).text) > 0, 'all is hidden again');
    const hidden = Number((await backstage.badge(tab)).text);
    await popup.click('[data-part="removals"] summary');
    await popup.click('[data-part="removals"] .removal button');
    await until(async () => Number((await backstage.badge(tab)).text) === hidden - 1, 'one block is back');
    await (await popup.waitForSelector('.take-away > summary'))?.click();
    await press(popup, 'Article with its source');
    await popup.waitForFunction(() => document.querySelector('.take-away [role="status"]')?.textContent === 'Copied.');
    await press(popup, 'HTML');
    await until(async () => readdirSync(downloads).some((file) => file.endsWith('.html')), 'the file is saved');

    const options = await launched.openExtensionPage('src/ui/options/index.html');
    await options.waitForSelector('#history');
    await options.bringToFront();
    await options.click('#kinds li:first-child [role="switch"]');
    await until(async () => (await page.$$('[data-bening-hidden="subscription"]')).length === 0, 'a kind is back');
    await options.click('#kinds li:first-child [role="switch"]');
    await options.close();

    await popup.bringToFront();
    await popup.$eval('.open-reader button', (button) => button instanceof HTMLElement && button.click());
    const reader = await until(async () => {
      const last = (await launched.browser.pages()).findLast((one) => one.url().includes('/src/ui/reader/'));
      return last && (await last.$('article [data-part="source"]').catch(() => null)) ? last : null;
    }, 'the reader page stands');
    await reader.close();
    await popup.bringToFront();
    const pictures = await popup.$$eval('article img', (all) =>
      all.map((one) => ({ src: one.src, policy: one.referrerPolicy })),
    );
    for (const { src, policy } of pictures) {
      expect(policy).toBe('no-referrer');
      own.add(src);
    }
    await backstage.page.evaluate(() =>
      chrome.runtime.sendMessage({ bening: 'background', name: 'switchSite', args: ['bisnis.com', false] }),
    );
    await page.reload();
    await backstage.page.evaluate(() =>
      chrome.runtime.sendMessage({ bening: 'background', name: 'switchSite', args: ['bisnis.com', true] }),
    );

    expect(await page.evaluate(() => Reflect.get(globalThis, 'woken'))).toBe(woken);
    expect(woken).toBe(1);
    const foreign = asked()
      .slice(start)
      .map(({ href }) => href)
      .filter((href) => !own.has(href));
    expect(foreign).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('an article where Bening is off, and a paper that it does not know, see nothing of it', async () => {
    await backstage.page.evaluate(() =>
      chrome.runtime.sendMessage({ bening: 'background', name: 'switchSite', args: ['bisnis.com', false] }),
    );
    await until(
      async () => !(await backstage.registered()).some((match) => match.includes('bisnis.com')),
      'the paper is off',
    );
    for (const { url } of [read, other, front]) {
      const page = await open(url);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const seen = await page.evaluate(() => ({
        attributes: document.querySelectorAll(
          '[data-bening], [data-bening-hidden], [data-bening-site], [data-bening-scroll]',
        ).length,
        changed: Reflect.get(globalThis, 'changed') ?? 0,
        events: Reflect.get(globalThis, 'events'),
        names: Object.getOwnPropertyNames(globalThis).filter((name) => /bening/i.test(name)),
        symbols: Object.getOwnPropertySymbols(globalThis)
          .map(String)
          .filter((name) => name.includes('bening')),
        sheets: document.adoptedStyleSheets.length,
        files: performance.getEntriesByType('resource').filter(({ name }) => /extension:/.test(name)).length,
        hides: (() => {
          const probe = document.createElement('p');
          probe.setAttribute('data-bening-hidden', 'promo');
          document.body.append(probe);
          return getComputedStyle(probe).display === 'none';
        })(),
      }));
      expect(seen, url).toEqual({
        attributes: 0,
        changed: 0,
        events: 0,
        names: [],
        symbols: [],
        sheets: 0,
        files: 0,
        hides: false,
      });
      await page.close();
    }
    await backstage.reset();
  });

  test('no file of the extension can be had from a page', async () => {
    const page = await open(other.url);
    const got = await page.evaluate(
      (origin) =>
        fetch(`${origin}/page/auto.js`)
          .then(({ ok }) => ok)
          .catch(() => false),
      launched.origin,
    );
    expect(got).toBe(false);
    await page.close();
  });
});
