import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../src/messages/answer';
import { liveGuards } from '../../../src/messages/live-guards';
import type { PageStatus } from '../../../src/messages/protocol';
import browser, { fake, ownId } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));

const status: PageStatus = {
  url: '',
  site: null,
  detection: { article: true, because: [] },
  removals: [],
  restored: [],
  layout: null,
};
const undo = vi.fn(() => status);
const fail = () => {
  throw new Error('the page is odd');
};
const offer = () =>
  answer('live', liveGuards, () => ({
    status: () => status,
    undo,
    redo: fail,
    restore: fail,
    reveal: fail,
    leaveUnless: fail,
  }));

const call = (name: string, ...args: unknown[]) => ({ bening: 'live', name, args });
const own = { id: ownId };

beforeEach(() => {
  fake.reset();
  undo.mockClear();
});

test('stops quietly in a script that an update left behind, where the browser’s interface is gone', async () => {
  const stop = offer();
  const { runtime } = browser;
  Reflect.deleteProperty(browser, 'runtime');
  try {
    expect(stop).not.toThrow();
  } finally {
    Reflect.set(browser, 'runtime', runtime);
  }
  expect(await fake.hear(call('status'), own)).toBeUndefined();
});

test('answers a call of our own with the function of that name', async () => {
  offer();
  expect(await fake.hear(call('status'), own)).toEqual({ ok: true, value: status });
});

test('a missing argument that travelled as null is missing again', async () => {
  offer();
  await fake.hear(call('undo', null), own);
  expect(undo).toHaveBeenCalledWith(undefined);
});

test('leaves alone what another extension sends, what goes to another room, and what is no call', async () => {
  offer();
  expect(await fake.hear(call('undo'), { id: 'somebody-else' })).toBeUndefined();
  expect(await fake.hear({ ...call('undo'), bening: 'read' }, own)).toBeUndefined();
  for (const odd of [null, 'undo', 7, [], { bening: 'live', name: 'undo' }, { bening: 'live', args: [] }]) {
    expect(await fake.hear(odd, own)).toBeUndefined();
  }
  expect(undo).not.toHaveBeenCalled();
});

test('refuses what the protocol does not know, without calling anything', async () => {
  offer();
  for (const odd of [call('undo', 'everything'), call('toString'), call('undo', 'promo', 'more'), call('restore')]) {
    expect(await fake.hear(odd, own)).toMatchObject({ ok: false });
  }
  expect(undo).not.toHaveBeenCalled();
});

test('tells the caller when the function throws', async () => {
  offer();
  expect(await fake.hear(call('redo'), own)).toEqual({ ok: false, error: 'the page is odd' });
});

test('knows a page of the extension from a script in a web page, the tab, and a private window', async () => {
  const senders: unknown[] = [];
  answer('live', liveGuards, (sender) => {
    senders.push(sender);
    return { status: () => status, undo, redo: fail, restore: fail, reveal: fail, leaveUnless: fail };
  });
  await fake.hear(call('status'), { ...own, url: 'https://ekonomi.bisnis.com/', tab: { id: 4, incognito: true } });
  await fake.hear(call('status'), { ...own, url: `chrome-extension://${ownId}/popup.html` });
  expect(senders).toEqual([
    { tabId: 4, address: 'https://ekonomi.bisnis.com/', isPrivate: true, ours: false },
    { tabId: null, address: `chrome-extension://${ownId}/popup.html`, isPrivate: false, ours: true },
  ]);
});

test('stops when told to', async () => {
  const stop = offer();
  stop();
  expect(await fake.hear(call('status'), own)).toBeUndefined();
});
