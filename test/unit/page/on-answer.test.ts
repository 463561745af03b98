import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cleaning } from '../../../src/cleanup/cleaning';
import { onAnswer } from '../../../src/page/on-answer';
import { markedJudge } from '../cleanup/marked-judge';
import { one, showPage } from '../cleanup/page';

const html = '<h1>Judul</h1><p class="prose">Perahu umpama berlabuh di dermaga.</p><p data-noise="promo">Kanal</p>';
const answered = vi.fn();

beforeEach(() => {
  answered.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that was cleaned, and whose reader did something in it or not. */
async function cleaned(isReaderThere = false) {
  const { page, view } = await showPage(html);
  Object.defineProperty(view.navigator, 'userActivation', { value: { hasBeenActive: isReaderThere } });
  const cleaning = new Cleaning(page, markedJudge, () => true);
  cleaning.begin();
  vi.spyOn(view, 'setTimeout').mockImplementation(((act: () => void) => {
    later = act;
    return 1;
  }) as typeof view.setTimeout);
  return { page, view, stop: onAnswer(page, cleaning.anatomy, answered) };
}

let later = () => {};

/** What a page hears of itself when it goes to an address. */
const going = (url: string, more: object = {}) =>
  Object.assign(new Event('navigate'), { destination: { url, sameDocument: false }, userInitiated: false }, more);

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

test.each([
  ['goes elsewhere', 'https://warta-contoh.example/matikan'],
  ['reloads', null],
])('one that %s by itself answers', async (_what, address) => {
  const { view } = await cleaned();
  view.navigation.dispatchEvent(going(address ?? view.location.href));
  expect(answered.mock.calls).toEqual([['went']]);
});

test('one that reloads with its reader at it, moves within itself, or is left by its reader, does not', async () => {
  const used = await cleaned(true);
  used.view.navigation.dispatchEvent(going(used.view.location.href));
  const { view, stop } = await cleaned();
  view.navigation.dispatchEvent(
    going('https://warta-contoh.example/2', {
      destination: { url: 'https://warta-contoh.example/2', sameDocument: true },
    }),
  );
  view.navigation.dispatchEvent(going('https://warta-contoh.example/2', { userInitiated: true }));
  stop();
  view.navigation.dispatchEvent(going('https://warta-contoh.example/2'));
  expect(answered).not.toHaveBeenCalled();
});
