import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askedFor } from './asked-for';
import { openBackstage } from './backstage';
import { article, serving } from './bisnis-pages';
import { chromium, firefox, install, type Build } from './installed';
import { pasteboard } from './pasteboard';
import { until } from './until.mjs';

const installed = async (build: Build) => {
  const launched = await install(build, serving(article, pasteboard));
  onTestFinished(launched.close);
  return launched;
};

describe.each([chromium, firefox])('a browser that a file of tests has left, in $name', (build) => {
  test('is the next one’s, with nothing of the first in it', async () => {
    const first = await install(build, serving(article, pasteboard));
    const { page } = await openBackstage(first);
    await page.evaluate(async () => {
      await chrome.storage.local.set({ settings: { version: 2, language: 'id' } });
      await chrome.storage.sync.set({ left: true });
    });
    // Chromium takes nothing back that was given at installation.
    if (build.browser === 'firefox')
      await page.evaluate(async () => {
        await chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions ?? [] });
      });
    const tab = await first.newPage();
    await tab.goto(article.url);
    await tab.bringToFront();
    await tab.evaluate(async () => {
      document.cookie = 'left=yes';
      await navigator.clipboard.writeText('left');
    });
    writeFileSync(join(first.downloads, 'left.txt'), '');
    await first.close();

    const second = await installed(build);
    expect(second.browser).toBe(first.browser);
    expect(readdirSync(second.downloads)).toEqual([]);
    expect(askedFor(second)).toEqual([]);
    const backstage = await openBackstage(second);
    const left = await backstage.page.evaluate(async () => ({
      ...(await chrome.storage.local.get('settings')),
      ...(await chrome.storage.sync.get('left')),
      tabs: (await chrome.tabs.query({})).length,
    }));
    // The backstage and one empty tab.
    expect(left).toEqual({ tabs: 2 });
    const board = await second.newPage();
    await board.goto(pasteboard.url);
    await board.bringToFront();
    await board.click('[contenteditable]');
    await board.keyboard.down('Control');
    await board.keyboard.press('v');
    await board.keyboard.up('Control');
    const pasted = () => board.$eval('body', (body) => ({ text: body.dataset['text'] }));
    await until(async () => (await pasted()).text !== undefined, 'something was pasted');
    expect(await pasted()).toEqual({ text: '' });
    await board.goto(article.url);
    expect(await board.evaluate(() => document.cookie)).toBe('');
  });

  test('is replaced where it does not answer', async () => {
    const first = await install(build, serving(article));
    first.browser.process()?.kill('SIGKILL');
    await first.close();
    const second = await installed(build);
    expect(second.browser).not.toBe(first.browser);
    await openBackstage(second);
  });
});
