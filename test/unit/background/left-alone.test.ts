import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgive, noteAnswer, takeBackExpired } from '../../../src/background/left-alone';
import { leftAloneHosts } from '../../../src/background/left-alone-hosts';
import { updatePageScripts } from '../../../src/background/page-scripts';
import { siteAt } from '../../../src/background/site-access';
import browser, { fake } from '../browser/fake-browser';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));
vi.mock('../../../src/background/served-sites', () => ({
  servedSites: [{ host: 'warta-contoh.example' }, { host: 'kabar-umpama.example' }],
}));

const host = 'warta-contoh.example';
const story = `https://${host}/baca/1`;
const day = 86_400_000;
const served = () =>
  fake
    .registered()
    .map(({ id }) => id)
    .filter((id) => !id.endsWith(' live'));
const went = async (times: number, isPrivate = false) => {
  for (let time = 0; time < times; time += 1) await noteAnswer(host, 'went', isPrivate);
};
const later = (time: number) => vi.setSystemTime(Date.now() + time);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  fake.reset();
  await forgive(host);
  await updatePageScripts();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a publisher whose page takes its text away is left alone, says why, and is served again when the reader wants it', async () => {
  await noteAnswer(host, 'wiped', false);
  expect(served()).toEqual(['kabar-umpama.example']);
  expect(await siteAt(story)).toMatchObject({ off: true, leftAlone: 'wiped' });
  expect([...fake.stored]).toEqual([]);
  await forgive(host);
  await updatePageScripts();
  expect(served().toSorted()).toEqual(['kabar-umpama.example', host]);
  expect(await siteAt(story)).toMatchObject({ off: false, leftAlone: null });
});

test('one whose pages leave by themselves is left alone after three times', async () => {
  await went(2);
  expect(served()).toContain(host);
  await went(1);
  expect(served()).not.toContain(host);
  expect(await siteAt(story)).toMatchObject({ off: true, leftAlone: 'went' });
});

test('it is forgotten after a day, and nothing of it is kept', async () => {
  await went(3);
  later(day - 60_000);
  await takeBackExpired();
  expect(served()).not.toContain(host);
  later(60_000);
  expect(await siteAt(story)).toMatchObject({ off: false, leftAlone: null });
  await takeBackExpired();
  expect(served()).toContain(host);
  expect(JSON.stringify([...fake.remembered])).not.toContain(host);
  await went(2);
  expect(served()).toContain(host);
});

test('a background that starts again, and never heard of it, knows it until the day is over', async () => {
  fake.remembered.set('leftAlone', {
    [host]: { how: 'went', at: Date.now() - day + 1000 },
    'kabar-umpama.example': { how: 'went', at: Date.now() - day },
    'koran.example': 'went',
  });
  await updatePageScripts();
  expect(served()).toEqual(['kabar-umpama.example']);
  later(2000);
  await takeBackExpired();
  expect(served()).toContain(host);
});

test('where the browser keeps or tells nothing, it is left alone all the same, and nothing breaks', async () => {
  vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('full'));
  vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('broken'));
  await went(3);
  expect(served()).toEqual(['kabar-umpama.example']);
  later(day);
  await takeBackExpired();
  expect(served()).toContain(host);
});

test('of a private window nothing is written down, and other windows know nothing of it', async () => {
  await noteAnswer(host, 'wiped', true);
  expect((await leftAloneHosts(true)).get(host)).toBe('wiped');
  expect(await siteAt(story, true)).toMatchObject({ off: true, leftAlone: 'wiped' });
  expect(await siteAt(story)).toMatchObject({ off: false });
  expect(served()).toContain(host);
  expect(JSON.stringify([...fake.remembered, ...fake.stored])).not.toContain(host);
  later(day);
  expect(await siteAt(story, true)).toMatchObject({ off: false });
  await noteAnswer(host, 'wiped', true);
  await forgive(host);
  expect(await siteAt(story, true)).toMatchObject({ off: false });
});

test('what pages did in a private window counts in no other', async () => {
  await went(2, true);
  await went(1);
  expect((await leftAloneHosts(true)).size).toBe(0);
});

test('what the reader herself switched off has no other reason', async () => {
  await went(3);
  fake.stored.set(`site:${host}`, { version: 2, off: true });
  expect(await siteAt(story)).toMatchObject({ off: true, leftAlone: null });
});
