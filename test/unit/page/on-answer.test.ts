import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cleaning } from '../../../src/cleanup/cleaning';
import { onAnswer } from '../../../src/page/on-answer';
import { markedJudge } from '../cleanup/marked-judge';
import { one, showPage } from '../cleanup/page';
import { byReader, trustReader } from '../reader-events';

const html = '<h1>Judul</h1><p class="prose">Perahu umpama berlabuh di dermaga.</p><p data-noise="promo">Kanal</p>';
const answered = vi.fn();

beforeEach(() => {
  answered.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that was cleaned, and whose reader did something in it or not. */
async function cleaned(isReaderThere = false, more = '') {
  const { page, view } = await showPage(`${html}${more}`);
  trustReader(view);
  Object.defineProperty(view.navigator, 'userActivation', {
    value: { hasBeenActive: isReaderThere },
    configurable: true,
  });
  const cleaning = new Cleaning(page, markedJudge, () => true);
  cleaning.begin();
  vi.spyOn(view, 'setTimeout').mockImplementation(((act: () => void) => {
    later = act;
    return 1;
  }) as typeof view.setTimeout);
  return { page, view, stop: onAnswer(page, cleaning.anatomy, answered) };
}

let later = () => {};

/** What the browser tells when a page goes to another address. */
const going = (more: object = {}, init: EventInit = {}) =>
  byReader(
    Object.assign(new Event('navigate', init), {
      navigationType: 'replace',
      destination: { sameDocument: false },
      userInitiated: false,
      downloadRequest: null,
      ...more,
    }),
  );

test('a page that wipes its text answers', async () => {
  const { page } = await cleaned();
  page.body.textContent = 'Matikan pembersih halaman.';
  later();
  expect(answered.mock.calls).toEqual([['wiped']]);
});

test('one that draws its text anew, goes to another story, or has its reader at it, does not', async () => {
  const drawn = await cleaned();
  one(drawn.page, '.prose').replaceWith(one(drawn.page, '.prose').cloneNode(true));
  later();
  const moved = await cleaned();
  moved.view.history.replaceState(null, '', '#lain');
  moved.page.body.textContent = 'Cerita lain';
  later();
  const used = await cleaned(true);
  used.page.body.textContent = '';
  later();
  expect(answered).not.toHaveBeenCalled();
});

const cover = '<div style="position: fixed; inset: 0; background: #000"></div>';
const box = (said: string) =>
  `<div style="position: fixed; inset: 30% 30% auto"><p>${said}</p><button>Sudah</button></div>`;

test.each([
  ['blurs its text', 'blur', box('Matikan pemblokir iklan untuk melanjutkan membaca.')],
  ['dims it to nothing under a cover', '', `${cover}${box('Kami mendeteksi AdBlock di peramban Anda.')}`],
  ['covers it with the box', '', `<section style="position: fixed; inset: 0">Mohon nonaktifkan ad-blocker</section>`],
  ['blurs it with a bar at the foot', 'blur', '<p style="position: sticky; bottom: 0">Pemblokir terdeteksi</p>'],
  ['covers it, and says so in a list', '', `${cover}<ul><li>Buka pengaturan</li><li>Blokir iklan: matikan</li></ul>`],
])('a page that %s, and blames an ad blocker, answers', async (_, blur, html) => {
  const { page } = await cleaned();
  one(page, '.prose').style.filter = blur && 'blur(9px)';
  page.body.insertAdjacentHTML('beforeend', html);
  later();
  expect(answered.mock.calls).toEqual([['wiped']]);
});

test.each([
  ['covers its text for consent', cover + box('Kami memakai kuki.')],
  ['asks for a login', cover + box('Masuk untuk melanjutkan membaca.')],
  ['only asks to switch a blocker off', box('Mohon matikan pemblokir iklan.')],
  ['has such words hidden under a cover', `${cover}<p hidden>Matikan AdBlock</p>${box('Kami memakai kuki.')}`],
  ['writes of ad blockers itself', `${cover}<p class="prose">Pemblokir iklan dipakai warga.</p>`],
])('a page that %s does not', async (_, more) => {
  await cleaned(false, more);
  later();
  expect(answered).not.toHaveBeenCalled();
});

const long = '<div style="height: 5000px"></div>';
const frame = (view: Window) =>
  new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));

/** Scrolls to these places, one after the other. */
async function scrolled(view: Window, places: readonly number[]) {
  for (const top of places) {
    view.scrollTo({ top, behavior: 'instant' });
    await frame(view);
  }
}
const turn = (deltaY: number) => new WheelEvent('wheel', { deltaY, bubbles: true });
const wheel = (page: Document, deltaY: number) => page.body.dispatchEvent(byReader(turn(deltaY)));

test.each([
  ['from afar', 0, [800, 0, 900, 0, 300, 0]],
  ['time and again', 0, [400, 0, 400, 0, 400, 0, 400, 0]],
  ['as soon as she scrolls', 120, [20, 0, 40, 0, 10, 0]],
  ['from the middle', 0, [100, 2000, 0, 200, 2500, 0, 500, 3000, 0]],
  ['once she turns the wheel, from afar', 120, [700, 0, 30, 0, 700, 0]],
] as const)('a page that jumps to its top again and again answers: %s', async (_, deltaY, places) => {
  const { page, view } = await cleaned(false, long);
  if (deltaY !== 0) wheel(page, deltaY);
  await scrolled(view, places);
  expect(answered.mock.calls).toEqual([['wiped']]);
});

test('a page that turns a wheel of its own answers all the same', async () => {
  const { page, view } = await cleaned(false, long);
  page.body.dispatchEvent(turn(-120));
  await scrolled(view, [800, 0, 800, 0, 800, 0]);
  expect(answered.mock.calls).toEqual([['wiped']]);
});

test('one that another site sends to its places does not, not even once it has none any more', async () => {
  const { view } = await cleaned(false, `${long}<p id="jauh">Jauh</p>`);
  const isThere = new Promise((resolve) => view.addEventListener('hashchange', resolve, { once: true }));
  view.location.hash = 'jauh';
  await isThere;
  view.history.replaceState(null, '', view.location.href.replace(/#.*/, ''));
  await scrolled(view, [800, 0, 800, 0, 800, 0]);
  expect(answered).not.toHaveBeenCalled();
});

test.each([
  ['twice', 0, [800, 0, 800, 0]],
  ['by the reader’s wheel', -120, [800, 0, 800, 0, 800, 0]],
  ['bit by bit', 0, [90, 0, 90, 0, 90, 0, 90, 0]],
  ['to somewhere else', 0, [800, 10, 800, 10, 800, 10]],
] as const)('one that comes to its top otherwise does not: %s', async (_, deltaY, places) => {
  const { page, view } = await cleaned(false, long);
  if (deltaY !== 0) wheel(page, deltaY);
  await scrolled(view, places);
  const used = await cleaned(false, long);
  Object.defineProperty(used.view.navigator, 'userActivation', { value: { isActive: true } });
  await scrolled(used.view, [800, 0, 800, 0, 800, 0]);
  const sent = await cleaned(false, long);
  sent.view.history.replaceState(null, '', '#lain');
  await scrolled(sent.view, [800, 0, 800, 0, 800, 0]);
  const stopped = await cleaned(false, long);
  stopped.stop();
  await scrolled(stopped.view, [800, 0, 800, 0, 800, 0]);
  expect(answered).not.toHaveBeenCalled();
});

test('one that goes elsewhere by itself, or reloads, answers once', async () => {
  const { view } = await cleaned();
  for (const navigationType of ['reload', 'push', 'replace']) {
    view.navigation.dispatchEvent(going({ navigationType }));
    await Promise.resolve();
  }
  expect(answered.mock.calls).toEqual([['went']]);
});

test.each([
  ['is left by its reader', going({ userInitiated: true })],
  ['moves within itself', going({ destination: { sameDocument: true } })],
  ['is left by a step back', going({ navigationType: 'traverse' })],
  ['saves a file', going({ downloadRequest: 'berita.pdf' })],
  ['only pretends to leave', Object.assign(new Event('navigate'), { destination: { sameDocument: false } })],
])('one that %s does not', async (_, event) => {
  const { view } = await cleaned();
  view.navigation.dispatchEvent(event);
  await Promise.resolve();
  expect(answered).not.toHaveBeenCalled();
});

test('one that calls it off, has its reader at it, or was cleaned long ago, does not', async () => {
  const { view, stop } = await cleaned();
  view.navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true });
  view.navigation.dispatchEvent(going({}, { cancelable: true }));
  await Promise.resolve();
  stop();
  view.navigation.dispatchEvent(going());
  await Promise.resolve();
  const used = await cleaned(true);
  used.view.navigation.dispatchEvent(going());
  await Promise.resolve();
  expect(answered).not.toHaveBeenCalled();
});
