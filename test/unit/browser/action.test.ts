import { beforeEach, expect, test, vi } from 'vitest';
import { showBadge } from '../../../src/browser/action';
import { fake } from './fake-browser';

vi.mock('webextension-polyfill', () => import('./fake-browser'));

beforeEach(() => fake.reset());

test('shows what a browser has a place for, and misses nothing that it has not', async () => {
  await showBadge(3, { icon: { 16: '/icons/drop-16.png' }, text: '8', title: 'Bening' });
  expect(fake.badge).toEqual([
    { tabId: 3, text: '8' },
    { tabId: 3, title: 'Bening' },
  ]);
});
