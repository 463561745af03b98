import { beforeEach, expect, test, vi } from 'vitest';
import { askPage } from '../../../src/messages/ask-page';
import { fake } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));

const live = [{ tabId: 3, files: ['/page/live.js'] }];

beforeEach(() => fake.reset());

test('asks the script that is in the page already', async () => {
  fake.pages.set(3, { answer: () => ({ ok: true, value: 'status' }) });
  expect(await askPage(3, 'status')).toBe('status');
  expect(fake.injected).toEqual([]);
});

test('brings the script into a page that nothing answers for, and asks again', async () => {
  fake.pages.set(3, { answer: () => (fake.injected.length > 0 ? { ok: true, value: 'status' } : undefined) });
  expect(await askPage(3, 'status')).toBe('status');
  expect(fake.injected).toEqual(live);
});

test('says so where Bening does not run', async () => {
  fake.pages.set(3, {});
  await expect(askPage(3, 'undo')).rejects.toMatchObject({ reason: 'no-answer' });
  expect(fake.injected).toEqual(live);
  fake.pages.set(4, { refuses: true });
  await expect(askPage(4, 'undo')).rejects.toMatchObject({ reason: 'no-access' });
});
