import { beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/background/entries';
import { entries } from '../../../src/background/entries';
import { answerEntries, offerEntries } from '../../../src/background/offer-entries';
import { saveSettings, saveSite } from '../../../src/browser/storage';
import type { PageStatus } from '../../../src/messages/protocol';
import manifest from '../../../manifest.json';
import { fake } from '../browser/fake-browser';

type Hear = (...args: never[]) => void;
type Line = { id: string; title: string };

const desk = vi.hoisted(() => ({
  lines: [] as Line[],
  chosen: null as ((info: { menuItemId: string; linkUrl?: string }, tab: { id: number }) => void) | null,
  pressed: null as ((id: string, tab: { id: number } | undefined) => void) | null,
  popups: 0,
}));

vi.mock('webextension-polyfill', async () => {
  const { default: browser } = await import('../browser/fake-browser');
  return {
    default: {
      ...browser,
      action: { ...browser.action, openPopup: async () => void (desk.popups += 1) },
      contextMenus: {
        removeAll: async () => void desk.lines.splice(0),
        create: (line: Line) => {
          if (desk.lines.some(({ id }) => id === line.id)) throw new Error(`duplicate id ${line.id}`);
          desk.lines.push(line);
        },
        onClicked: { addListener: (listener: Hear) => Object.assign(desk, { chosen: listener }) },
      },
      commands: { onCommand: { addListener: (listener: Hear) => Object.assign(desk, { pressed: listener }) } },
    },
  };
});

vi.mock('../../../src/background/served-sites', () => ({ servedSites: [{ host: 'warta-contoh.example' }] }));

const acted: (number | string)[] = [];
const entry: Entry = {
  id: 'coba',
  title: { id: 'Coba', en: 'Try' },
  contexts: ['page'],
  where: 'everywhere',
  act: async (tabId, link) => void acted.push(link ?? tabId),
};

beforeEach(() => {
  fake.reset();
  acted.length = 0;
  desk.popups = 0;
});

test('the menu speaks the reader’s language, and holds each line once however often it is asked for', async () => {
  await Promise.all([offerEntries([entry]), offerEntries([entry])]);
  expect(desk.lines).toEqual([{ id: 'coba', title: 'Coba', contexts: ['page'] }]);
  await saveSettings({ language: 'en' });
  await offerEntries([entry]);
  expect(desk.lines).toEqual([{ id: 'coba', title: 'Try', contexts: ['page'] }]);
});

test('what only cleaned pages have a use for stands there alone', async () => {
  await offerEntries([{ ...entry, where: 'cleaned' }]);
  expect(desk.lines).toMatchObject([
    { documentUrlPatterns: ['*://warta-contoh.example/*', '*://www.warta-contoh.example/*'] },
  ]);
  await saveSite('warta-contoh.example', { off: true });
  await offerEntries([{ ...entry, where: 'cleaned' }]);
  expect(desk.lines).toEqual([]);
});

test('an entry does its work in the tab where it was chosen, or where its keys were pressed', () => {
  answerEntries([entry]);
  desk.chosen?.({ menuItemId: 'coba' }, { id: 3 });
  desk.chosen?.({ menuItemId: 'coba', linkUrl: 'https://warta-contoh.example/berita/1' }, { id: 3 });
  desk.pressed?.('coba', { id: 4 });
  desk.pressed?.('coba', undefined);
  desk.pressed?.('lain', { id: 5 });
  expect(acted).toEqual([3, 'https://warta-contoh.example/berita/1', 4]);
});

const status = (removals: string[], restored: string[]): PageStatus => ({
  url: 'https://www.warta-contoh.example/berita/1',
  site: 'warta-contoh.example',
  detection: { article: true, because: [] },
  removals: removals.map((id) => ({ id, kind: 'promo', reason: 'rule: x', text: '' })),
  restored,
  layout: null,
});

test.each([
  ['some are hidden', ['1', '2'], ['1'], 'undo', 1],
  ['all are shown', ['1', '2'], ['1', '2'], 'redo', 0],
])('the switch of a page turns it when %s', async (_, removals, restored, expected, remembered) => {
  const calls: unknown[] = [];
  fake.pages.set(3, {
    answer: (message) => {
      calls.push(Reflect.get(Object(message), 'name'));
      return { ok: true, value: status(removals, restored) };
    },
  });
  answerEntries(entries);
  desk.chosen?.({ menuItemId: 'switch-page' }, { id: 3 });
  await expect.poll(() => calls).toEqual(['status', expected]);
  expect(Object(fake.stored.get('paused') ?? [])).toHaveLength(remembered);
  expect(desk.popups).toBe(0);
});

test('where nothing of ours answers, the popup opens and says so', async () => {
  fake.pages.set(3, { refuses: true });
  answerEntries(entries);
  desk.pressed?.('switch-page', { id: 3 });
  await expect.poll(() => desk.popups).toBe(1);
});

test('the manifest has keys for nothing but what can be done', () => {
  const commands = Object.keys(manifest.commands).filter((id) => !id.startsWith('_execute'));
  expect(commands.filter((id) => entries.every((one) => one.id !== id))).toEqual([]);
  expect(commands).toContain('switch-page');
});
