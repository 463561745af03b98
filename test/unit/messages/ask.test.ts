import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askBackground, askTab } from '../../../src/messages/ask';
import { fake } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));

beforeEach(() => fake.reset());
afterEach(() => vi.useRealTimers());

test('gives what the function in the page gave', async () => {
  const answer = vi.fn(() => ({ ok: true, value: { url: 'https://warta-contoh.example/' } }));
  fake.pages.set(3, { answer });
  expect(await askTab(3, 'live', 'undo', 'promo')).toEqual({ url: 'https://warta-contoh.example/' });
  expect(answer).toHaveBeenCalledWith({ bening: 'live', name: 'undo', args: ['promo'] });
});

test('says that the tab is gone', async () => {
  await expect(askTab(3, 'live', 'status')).rejects.toMatchObject({ name: 'TabError', reason: 'tab-gone' });
});

test('says that nothing of ours is in the page', async () => {
  fake.pages.set(3, {});
  await expect(askTab(3, 'live', 'status')).rejects.toMatchObject({ reason: 'no-answer' });
  fake.pages.set(3, { answer: () => undefined });
  await expect(askTab(3, 'live', 'status')).rejects.toMatchObject({ reason: 'no-answer' });
});

test('says that the function threw, and what', async () => {
  fake.pages.set(3, { answer: () => ({ ok: false, error: 'the page is odd' }) });
  await expect(askTab(3, 'live', 'status')).rejects.toMatchObject({
    reason: 'failed',
    message: 'failed: the page is odd',
  });
});

test('does not wait for ever for a page that is stuck', async () => {
  vi.useFakeTimers();
  fake.pages.set(3, { answer: () => new Promise(() => {}) });
  const asked = expect(askTab(3, 'live', 'status')).rejects.toMatchObject({ reason: 'no-answer' });
  await vi.advanceTimersByTimeAsync(15_000);
  await asked;
});

test('a background that does not answer is an error, not a silence', async () => {
  await expect(askBackground('siteAt', 'https://warta-contoh.example/', false)).rejects.toMatchObject({
    reason: 'no-answer',
  });
});
