import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage } from './backstage';
import { article, serving } from './bisnis-pages';
import { inFirefoxItself } from './firefox-itself';
import { chromium, firefox, install, type Build, type Installed } from './installed';
import { findOwnPage } from './own-pages.mjs';
import { until } from './until.mjs';

const linked = (name: string) => `https://${name}.tautan.example/berita`;

/** An article whose every link leads to another host. */
const page = {
  ...article,
  html: article.html
    .replace(/href="https:\/\/[^"]*"/g, (_, at: number) => `href="${linked(`nomor-${at}`)}"`)
    .replace('</article>', `<p>Perahu umpama <a href="${linked('satu')}">itu pulang</a> ke dermaga.</p></article>`),
};

/** Has a link, and asks for a lookup: what a page of the extension must not do. */
const witness = `<!doctype html><title>Saksi</title><link rel="dns-prefetch" href="${linked('saksi')}"><a href="${linked('saksi')}">saksi</a>`;

const withWitness = (build: Build): Build => ({
  ...build,
  alter: (folder) => writeFileSync(join(folder, 'saksi.html'), witness),
});

describe.each([chromium, firefox])('hosts of links in $name', (build) => {
  let launched: Installed;
  const folder = mkdtempSync(join(tmpdir(), 'bening-lookups-'));
  const log = join(folder, 'net-log.json');

  beforeAll(async () => {
    const watched = build.browser === 'firefox' ? { prefs: { 'network.dns.notifyResolution': true } } : { netLog: log };
    launched = await install({ ...withWitness(build), ...watched }, serving(page), { alone: true });
  });
  afterAll(async () => {
    await launched?.close();
    rmSync(folder, { recursive: true });
  });

  /** Firefox looks nothing up behind a proxy. From now on there is none, and what is looked up is noted. */
  const noteInFirefox = () =>
    inFirefoxItself(
      launched.browser,
      `globalThis.lookedUp = [];
      Services.obs.addObserver((_subject, _topic, host) => lookedUp.push(host), 'dns-resolution-request');
      Services.prefs.setIntPref('network.proxy.type', 0);`,
    );
  const lookedUp = async (): Promise<Set<string>> => {
    if (build.browser === 'firefox')
      return new Set((await inFirefoxItself(launched.browser, 'return lookedUp.join(" ")')).split(' '));
    // What the resolver was asked for. The log names sites for other reasons too.
    const asked = readFileSync(log, 'utf8').matchAll(/"host":"(?:https?:\/\/)?([^":/]+)/g);
    return new Set([...asked].map(([, host = '']) => host));
  };

  const hostsOf = (own: Page) =>
    own.$$eval('a[href^="https:"]', (links) => links.map((link) => new URL(link.href).hostname));

  test('are not looked up by any page of the extension', async () => {
    const backstage = await openBackstage(launched);
    const own = await launched.newPage();
    await own.goto(page.url);
    const tab = await backstage.tabAt(page.url);
    const popup = await backstage.openPopup(tab);
    await popup.waitForSelector('[data-part="source"]');
    await popup.bringToFront();
    await popup.click('[data-part="open-reader"]');
    const reader = await until(async () => {
      const last = await findOwnPage(launched.browser, 'src/ui/reader/index.html');
      return last && (await last.$('article [data-part="source"]').catch(() => null)) ? last : null;
    }, 'the reader page stands');
    if (build.browser === 'firefox') await noteInFirefox();

    const hosts = new Set<string>();
    const look = async (path: string, at: Page, part: string) => {
      await launched.openExtensionPage(path, at);
      await at.waitForSelector(part);
      for (const host of await hostsOf(at)) hosts.add(host);
      // A browser may look up what is pointed at.
      for (const link of await at.$$('a[href^="https:"]')) await link.hover().catch(() => null);
    };
    await reader.bringToFront();
    const { search } = new URL(await reader.evaluate(() => location.href));
    await look(`src/ui/reader/index.html${search}`, reader, 'article [data-part="source"]');
    await popup.bringToFront();
    await look(`src/ui/popup/index.html?tab=${tab}`, popup, '[data-part="source"]');
    const other = await launched.newPage();
    await look('src/ui/options/index.html', other, '#history');
    await look('src/ui/welcome/index.html', other, 'main');
    // The page itself was asked for.
    hosts.delete(new URL(page.url).hostname);
    expect(hosts).toContain(new URL(linked('satu')).hostname);

    await launched.openExtensionPage('saksi.html', other);
    await until(async () => (await lookedUp()).has('saksi.tautan.example'), 'a lookup of the witness is seen');
    const all = await lookedUp();
    expect([...hosts].filter((host) => all.has(host))).toEqual([]);
  });
});
