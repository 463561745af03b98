import { beforeEach, expect, test, vi } from 'vitest';
import { openQuote } from '../../../src/background/open-quote';
import { fake } from '../browser/fake-browser';

const opened = vi.hoisted(() => ({ windows: true, seen: [] as object[] }));

vi.mock('webextension-polyfill', async () => {
  const { default: browser } = await import('../browser/fake-browser');
  const open = (how: string) => async (details: object) => {
    opened.seen.push({ how, ...details, injected: fake.injected.length });
    return { id: 9 };
  };
  return {
    default: {
      ...browser,
      tabs: {
        ...browser.tabs,
        get: async (id: number) => ({ ...(await browser.tabs.get(id)), incognito: id === 2, windowId: 1, index: 0 }),
        create: open('tab'),
      },
      get windows() {
        return opened.windows ? { create: open('window') } : undefined;
      },
    },
  };
});

beforeEach(() => {
  fake.reset();
  opened.seen.length = 0;
  opened.windows = true;
  for (const id of [1, 2]) fake.pages.set(id, { url: 'https://warta-contoh.example/berita/1' });
});

const path = (tabId: number) => expect.stringContaining(`/src/ui/popup/index.html?quote=${tabId}`);

test('the words are taken before the window opens, which the page notices', async () => {
  await openQuote(1);
  expect(fake.injected).toEqual([{ tabId: 1, files: ['/page/quote.js'] }]);
  expect(opened.seen).toMatchObject([{ how: 'window', url: path(1), type: 'popup', incognito: false, injected: 1 }]);
});

test('the window of a private tab is private', async () => {
  await openQuote(2);
  expect(opened.seen).toMatchObject([{ how: 'window', url: path(2), incognito: true }]);
});

test('where there are no windows, it is a tab beside the article', async () => {
  opened.windows = false;
  await openQuote(1);
  expect(opened.seen).toMatchObject([{ how: 'tab', url: path(1), windowId: 1, index: 1, openerTabId: 1 }]);
});

test('the window opens for a page that lets no script in, too: it says why', async () => {
  fake.pages.set(1, { refuses: true });
  await openQuote(1);
  expect(opened.seen).toMatchObject([{ how: 'window', url: path(1) }]);
});

test('a tab that was closed is an error, and opens nothing', async () => {
  await expect(openQuote(7)).rejects.toMatchObject({ reason: 'tab-gone' });
  expect(opened.seen).toEqual([]);
});
