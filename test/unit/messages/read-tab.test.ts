import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../src/messages/answer';
import { backgroundGuards } from '../../../src/messages/background-guards';
import { TooLargeError } from '../../../src/browser/tab-error';
import { readTab } from '../../../src/messages/read-tab';
import { samplePage } from '../ui/sample-page';
import { fake } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));

const tab = (id: number) => ({ id, url: 'https://kabar-umpama.example/berita/1', title: null });

beforeEach(() => fake.reset());

test('asks the reader that is in the page already', async () => {
  fake.pages.set(3, { answer: () => ({ ok: true, value: null }) });
  expect(await readTab(tab(3), { force: false })).toBeNull();
  expect(fake.injected).toEqual([]);
});

test('puts the reader into a page that has none', async () => {
  fake.pages.set(3, {
    answer: () => (fake.injected.length > 0 ? { ok: true, value: null } : undefined),
  });
  expect(await readTab(tab(3), { force: false })).toBeNull();
  expect(fake.injected).toEqual([{ tabId: 3, files: ['/page/read.js'] }]);
});

test('has the reader go by the rule that the background has for the address', async () => {
  answer('background', backgroundGuards, () => ({
    pageChanged: () => {},
    pageAnswered: () => {},
    isLeftAlone: () => false,
    siteAt: () => null,
    ruleAt: (address) => new URL(address).hostname,
    isArticleAt: () => true,
    offerAt: () => null,
    listSites: () => [],
    cleanAlways: () => {},
    chooseKind: () => {},
    withdraw: () => {},
    switchSite: () => {},
    switchPage: () => samplePage,
    openReader: () => {},
    reopen: () => {},
    keepOwnRule: () => {},
    dropOwnRule: () => {},
    bringReadability: () => {},
  }));
  fake.pages.set(3, { answer: () => (fake.injected.length > 0 ? { ok: true, value: null } : undefined) });
  await readTab(tab(3), { force: false });
  expect(fake.injected).toEqual([{ tabId: 3, files: ['/page/rules/kabar-umpama.example.js', '/page/read.js'] }]);
});

test('says that extensions may not touch the page', async () => {
  fake.pages.set(3, { refuses: true });
  await expect(readTab(tab(3), { force: false })).rejects.toMatchObject({ reason: 'no-access' });
});

test('says that the tab was closed, before or while it was asked', async () => {
  await expect(readTab(tab(3), { force: false })).rejects.toMatchObject({ reason: 'tab-gone' });
  fake.pages.set(4, {
    answer: () => {
      fake.pages.delete(4);
      throw new Error('The message port closed before a response was received.');
    },
  });
  await expect(readTab(tab(4), { force: false })).rejects.toMatchObject({ reason: 'tab-gone' });
});

test('says that the page holds more than is read, and asks no second time', async () => {
  fake.pages.set(3, { answer: () => ({ ok: true, value: 'too-large' }) });
  await expect(readTab(tab(3), { force: true })).rejects.toThrow(TooLargeError);
  expect(fake.injected).toEqual([]);
});

test('does not put a second reader into a page whose reader failed', async () => {
  fake.pages.set(3, { answer: () => ({ ok: false, error: 'too deep' }) });
  await expect(readTab(tab(3), { force: true })).rejects.toMatchObject({ reason: 'failed' });
  expect(fake.injected).toEqual([]);
});
