import { expect, test, vi } from 'vitest';
import browser, { fake, ownId } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));

test('where there are no menus, keys and windows, as in Firefox for Android, the background answers all the same', async () => {
  for (const missing of ['contextMenus', 'commands', 'windows']) expect(browser).not.toHaveProperty(missing);
  await import('../../../src/background/background');
  const state = { article: true, hidden: 3, paused: false };
  const call = { bening: 'background', name: 'pageChanged', args: [state] };
  expect(await fake.hear(call, { id: ownId, tab: { id: 7 } })).toEqual({ ok: true, value: null });
  expect(fake.badge).toContainEqual({ tabId: 7, text: '3' });
});
