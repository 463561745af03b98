import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openInPlace, openLink, openReader } from '../../../src/background/reader-pages';
import { keptReading } from '../../../src/messages/kept-reading';
import { fake } from '../browser/fake-browser';
import { sampleExtraction } from '../ui/sample-page';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));

const desk = vi.hoisted(() => ({ went: [] as string[], granted: true, incognito: false }));

vi.mock('../../../src/browser/own-page', () => ({
  isPrivate: async () => desk.incognito,
  openBeside: async (tabId: number, address: string) => {
    desk.went.push(`beside ${tabId}: ${address}`);
    return 9;
  },
  goTo: async (tabId: number, address: string) => void desk.went.push(`in ${tabId}: ${address}`),
}));
vi.mock('../../../src/browser/page-load', () => ({ pageLoaded: async () => {} }));
vi.mock('../../../src/browser/granted-of', () => ({
  grantedOf: async (patterns: string[]) => (desk.granted ? patterns : []),
}));

const url = 'https://warta-contoh.example/berita/1';
const page = { url, answer: () => ({ ok: true, value: sampleExtraction }) };

/** What the last reader page that was opened shows. */
const shown = async () => keptReading(desk.went.at(-1)?.split('?id=')[1] ?? '');
const placed = () => desk.went.map((line) => line.replace(/\?id=.*/, ''));
const reader = 'src/ui/reader/index.html';

beforeEach(() => {
  fake.reset();
  Object.assign(desk, { went: [], granted: true, incognito: false });
});

test('an open article is read, and shown beside its tab', async () => {
  fake.pages.set(3, page);
  await openReader(3);
  expect(placed()).toEqual([`beside 3: ${reader}`]);
  expect(await shown()).toMatchObject({ outcome: { extraction: sampleExtraction }, address: url, private: false });
});

test('what was read in a private window is known to be', async () => {
  desk.incognito = true;
  fake.pages.set(3, page);
  await openReader(3);
  expect(await shown()).toMatchObject({ private: true });
});

test('what goes wrong is said on the page', async () => {
  fake.pages.set(3, { url: 'about:addons', refuses: true });
  await openReader(3);
  expect(await shown()).toMatchObject({ outcome: { failure: 'no-access' } });
  await expect(openReader(4)).rejects.toMatchObject({ reason: 'tab-gone' });
});

describe('a link', () => {
  test('is opened beside the page that has it, read, and replaced by the article', async () => {
    fake.pages.set(9, page);
    await openLink(url, 3);
    expect(placed()).toEqual([`beside 3: ${url}`, `in 9: ${reader}`]);
    expect(await shown()).toMatchObject({ outcome: { extraction: sampleExtraction }, address: url });
  });

  test('to a host that may not be read is not opened; the page says so, with the way there', async () => {
    desk.granted = false;
    await openLink(url, 3);
    expect(placed()).toEqual([`beside 3: ${reader}`]);
    expect(await shown()).toMatchObject({ outcome: { failure: 'no-permission' }, address: url });
  });
});

describe('an article that is opened again', () => {
  test('comes back in the same tab', async () => {
    fake.pages.set(5, page);
    await openInPlace(url, 5);
    expect(placed()).toEqual([`in 5: ${url}`, `in 5: ${reader}`]);
  });

  test('stays a page of the web where it may not be read', async () => {
    desk.granted = false;
    await openInPlace(url, 5);
    expect(placed()).toEqual([`in 5: ${url}`]);
  });
});
