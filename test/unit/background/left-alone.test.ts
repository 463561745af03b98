import { beforeEach, expect, test, vi } from 'vitest';
import { forgive, isLeftAloneInPrivate, leaveAlone, noteCleaned, noteWent } from '../../../src/background/left-alone';
import { updatePageScripts } from '../../../src/background/page-scripts';
import { fake } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));
vi.mock('../../../src/background/served-sites', () => ({
  servedSites: [{ host: 'warta-contoh.example' }, { host: 'kabar-umpama.example' }],
}));

const host = 'warta-contoh.example';
const served = () =>
  fake
    .registered()
    .map(({ id }) => id)
    .filter((id) => !id.endsWith(' live'));

beforeEach(async () => {
  fake.reset();
  await forgive(host);
  await updatePageScripts();
});

test('a publisher that is left alone is served no more in this session, and again when the reader wants it', async () => {
  await leaveAlone(host, false);
  expect(served()).toEqual(['kabar-umpama.example']);
  expect([...fake.remembered.values()]).toEqual([[host]]);
  expect([...fake.stored]).toEqual([]);
  await forgive(host);
  await updatePageScripts();
  expect(served().toSorted()).toEqual(['kabar-umpama.example', host]);
});

test('of a private window nothing is written down, and other windows know nothing of it', async () => {
  await leaveAlone(host, true);
  expect(isLeftAloneInPrivate(host)).toBe(true);
  expect(served()).toContain(host);
  expect([...fake.remembered, ...fake.stored].filter(([, value]) => JSON.stringify(value).includes(host))).toEqual([]);
  await forgive(host);
  expect(isLeftAloneInPrivate(host)).toBe(false);
});

test('a publisher whose page comes back again and again, or whose pages leave by themselves, is left alone in the end', async () => {
  const story = `https://${host}/baca/1`;
  for (let load = 0; load < 10; load += 1) await noteCleaned(1, story, host, false);
  expect(served()).toContain(host);
  await noteCleaned(1, story, host, false);
  expect(served()).not.toContain(host);
  await forgive(host);
  await updatePageScripts();
  for (let time = 0; time < 3; time += 1) await noteWent(host, false);
  expect(served()).not.toContain(host);
});

test('what pages did in a private window counts in no other', async () => {
  for (let times = 0; times < 2; times += 1) await noteWent(host, true);
  await noteWent(host, false);
  expect(fake.remembered.size).toBe(0);
  expect(isLeftAloneInPrivate(host)).toBe(false);
  await forgive(host);
});
