import { expect, test } from 'vitest';
import { findOverlays } from '../../../src/analysis/overlay';
import { reader } from '../../../src/analysis/reader';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { one, snapshot } from './page';
import { timedPage } from './timed-page';
import { byReader, trustReader } from '../reader-events';

const paragraph = '<p class="prose">Air sungai itu jernih dan warga menjaganya bersama sejak lama.</p>';
const prompt =
  '<div id="over" style="position: fixed; inset: 20px 10% auto; z-index: 1000">Aktifkan notifikasi <button>Izinkan</button><button>Tutup</button></div>';

/** An article under a push prompt; `attributes` are those of its elements, by name. */
async function locked({ html = '', body = '', main = '', text = '', style = '', more = '' }) {
  const { page, view, frames, painted } = await timedPage(
    `<html ${html}><head><style>${style}</style></head><body ${body}><main ${main}><h1>Sungai yang jernih</h1><div id="text" ${text}>${paragraph.repeat(80)}</div></main>${more}${prompt}</body></html>`,
  );
  trustReader(view);
  const start = () => livePage(page, markedJudge, { onScreen: (shown) => findOverlays(shown, reader) });
  const styleOf = (selector: string, name: string) => view.getComputedStyle(one(page, selector)).getPropertyValue(name);
  return { page, view, frames, painted, start, styleOf };
}
const isSeen = (page: Document, selector: string) => one(page, selector).checkVisibility({ visibilityProperty: true });

test.each([
  ['blurred', { main: 'class="blur"', style: '.blur { filter: blur(8px) }' }, 'main', 'filter', 'none'],
  ['blurred by its own style, important', { text: 'style="filter: blur(3px) !important"' }, '#text', 'filter', 'none'],
  ['blurred paragraph by paragraph', { style: 'p { filter: blur(2px) }' }, 'p', 'filter', 'none'],
  [
    'blurred in an animation',
    { main: 'style="animation: b 1ms forwards"', style: '@keyframes b { to { filter: blur(4px) } }' },
    'main',
    'filter',
    'none',
  ],
  ['darkened', { body: 'style="filter: brightness(.3)"' }, 'body', 'filter', 'none'],
  ['dimmed', { main: 'style="opacity: .2"' }, 'main', 'opacity', '1'],
  ['dimmed twice', { main: 'style="opacity: .2"', text: 'style="opacity: .2"' }, '#text', 'opacity', '1'],
  ['dead, by the body', { body: 'style="pointer-events: none"' }, 'p', 'pointer-events', 'auto'],
  [
    'dead, by a class',
    { text: 'class="dead"', style: '.dead { pointer-events: none !important }' },
    'p',
    'pointer-events',
    'auto',
  ],
  ['dead, by the root', { html: 'style="pointer-events: none !important"' }, 'p', 'pointer-events', 'auto'],
  ['not to be selected', { body: 'class="s"', style: '.s { user-select: none }' }, 'p', 'user-select', 'auto'],
  ['not to be touched', { body: 'style="touch-action: none"' }, 'body', 'touch-action', 'auto'],
  ['held by the root, important', { html: 'style="overflow: hidden !important"' }, 'html', 'overflow-y', 'auto'],
  ['held by the body, important', { body: 'style="overflow: hidden !important"' }, 'body', 'overflow-y', 'auto'],
  [
    'held by both',
    { html: 'style="overflow: clip"', body: 'style="overflow-y: hidden !important"' },
    'body',
    'overflow-y',
    'visible',
  ],
  [
    'held at the height of the window',
    { body: 'style="overflow: hidden; height: 100vh !important"' },
    'body',
    'overflow-y',
    'auto',
  ],
  ['held in its own scroller', { main: 'style="overflow: hidden; height: 100vh"' }, 'main', 'overflow-y', 'auto'],
  [
    'held in its own scroller, important',
    { text: 'style="overflow: hidden !important; height: 95vh"', body: 'style="margin: 0"' },
    '#text',
    'overflow-y',
    'auto',
  ],
  ['fixed, by the body', { body: 'style="position: fixed !important"' }, 'body', 'position', 'static'],
  ['fixed, by a box in it', { main: 'style="position: fixed; top: -300px"' }, 'main', 'position', 'static'],
] as const)(
  'a text that an overlay left is given back, and undo is exact: %s',
  async (_, given, selector, name, free) => {
    const { page, start, styleOf, frames } = await locked(given);
    const before = snapshot(page);
    const held = styleOf(selector, name);
    const cleanup = start();
    await frames(3);
    expect([held === free, styleOf(selector, name), isSeen(page, '#over')]).toEqual([false, free, false]);
    cleanup.undo();
    expect(snapshot(page)).toEqual(before);
    expect(styleOf(selector, name)).toBe(held);
  },
);

test('an article with a scroller of its own keeps a page that never scrolls', async () => {
  const { page, start, styleOf } = await locked({
    html: 'style="overflow: hidden"',
    body: 'style="overflow: hidden; height: 100vh"',
    main: 'style="overflow: auto; height: 100vh"',
  });
  start();
  expect([isSeen(page, '#over'), styleOf('body', 'overflow-y'), styleOf('main', 'overflow-y')]).toEqual([
    false,
    'hidden',
    'auto',
  ]);
});

test('a page that was held still in a box goes on from there', async () => {
  const { view, start } = await locked({ main: 'style="position: fixed; top: -300px"' });
  start();
  expect(view.scrollY).toBe(300);
});

test.each([
  ['a class', (main: HTMLElement) => main.classList.add('blur'), 'filter', 'none'],
  ['its own style', (main: HTMLElement) => main.style.setProperty('opacity', '.3', 'important'), 'opacity', '1'],
])('what comes later by %s is lifted too, and stays as the page has left it', async (_, take, name, free) => {
  const { page, start, styleOf, frames } = await locked({ style: '.blur { filter: blur(8px) }' });
  const cleanup = start();
  take(one(page, 'main'));
  const before = styleOf('main', name);
  await frames(2);
  expect([before === free, styleOf('main', name)]).toEqual([false, free]);
  cleanup.undo();
  expect(styleOf('main', name)).toBe(before);
});

test('what the page changes meanwhile in a style that we changed stays', async () => {
  const { page, start } = await locked({ body: 'style="overflow: hidden !important; color: red"' });
  const cleanup = start();
  page.body.style.setProperty('margin', '7px');
  cleanup.undo();
  const { overflow, color, margin } = page.body.style;
  expect([overflow, page.body.style.getPropertyPriority('overflow'), color, margin]).toEqual([
    'hidden',
    'important',
    'red',
    '7px',
  ]);
  const other = await locked({ body: 'style="overflow: hidden"' });
  const cleaned = other.start();
  other.page.body.style.overflow = '';
  cleaned.undo();
  expect(other.styleOf('body', 'overflow-y')).toBe('visible');
});

test('a page that holds its text again and again has its overlay back', async () => {
  const { page, start, frames, styleOf } = await locked({});
  const cleanup = start();
  for (let times = 0; times < 40; times += 1) {
    page.body.style.setProperty('overflow', 'hidden', 'important');
    await frames(1);
  }
  expect([isSeen(page, '#over'), styleOf('body', 'overflow-y'), cleanup.removals]).toEqual([true, 'hidden', []]);
});

test.each([
  ['a wall with a lock', '<p class="wall">Masuk untuk lanjut membaca</p>', { body: 'style="overflow: hidden"' }, true],
  ['a wall with a blur', '<p class="wall">Langganan untuk membaca</p>', { text: 'style="filter: blur(5px)"' }, true],
  [
    'a wall in a small box over a backdrop',
    '<div style="position: fixed; inset: 0"></div><p class="wall" style="position: fixed; top: 40%">Matikan AdBlock</p>',
    { body: 'style="overflow: hidden !important"' },
    true,
  ],
  ['a wall with a dead page', '<b class="wall">Beli untuk membaca</b>', { body: 'style="pointer-events: none"' }, true],
  ['a wall before a dimmed text', '<i class="wall">Daftar untuk baca</i>', { main: 'style="opacity: .1"' }, true],
  ['a wall that holds nothing', '<p class="wall">Masuk untuk lanjut membaca</p>', {}, false],
  ['a wall that is not shown', '<p class="wall" hidden>Masuk dulu</p>', { body: 'style="overflow: hidden"' }, false],
])('nothing is lifted at a wall, and no box hidden that may hold the text: %s', async (_, more, given, stays) => {
  const { page, start } = await locked({ ...given, more });
  const before = snapshot(page);
  const cleanup = start();
  expect(isSeen(page, '#over')).toBe(stays);
  if (stays) expect(snapshot(page).dom).toEqual(before.dom);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

const cut = 'style="max-height: 200px; overflow: hidden"';

test.each([
  ['at a height', { text: cut }, true],
  ['at a height, by a class', { text: 'class="c"', style: '.c { height: 9em; overflow: clip }' }, true],
  ['in a box around it', { main: cut }, true],
  ['line by line', { style: 'p { max-height: 4px; line-height: 30px; overflow: hidden }' }, true],
  ['its later paragraphs gone', { style: 'p:nth-child(n + 3) { display: none }' }, true],
  ['a box that cuts nothing off', { text: 'style="overflow: hidden"' }, false],
  ['a box as high as the window, which may scroll', { text: 'style="overflow: hidden; height: 100vh"' }, false],
])('the box stays where the text is cut: %s', async (_, given, stays) => {
  const { page, start } = await locked(given);
  const before = snapshot(page);
  const cleanup = start();
  expect(isSeen(page, '#over')).toBe(stays);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

test('a text that the page has folded itself has its own control', async () => {
  const { page, start } = await locked({ text: cut });
  one(page, '#text').insertAdjacentHTML('afterend', '<button>Baca selengkapnya</button>');
  start();
  expect(isSeen(page, '#over')).toBe(false);
});

test('a text that is cut after its overlay was hidden has the overlay back', async () => {
  const { page, start, frames } = await locked({ body: 'style="overflow: hidden"' });
  const before = snapshot(page);
  const cleanup = start();
  const isHidden = !isSeen(page, '#over');
  one(page, '#text').setAttribute('style', 'max-height: 200px; overflow: hidden');
  await frames(2);
  expect([isHidden, isSeen(page, '#over'), cleanup.removals]).toEqual([true, true, []]);
  one(page, '#text').removeAttribute('style');
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

test.each([
  ['the wheel over the text', 'wheel', 'p', {}, true],
  ['the wheel over the page', 'wheel', 'body', {}, true],
  ['a finger', 'touchmove', '#text', {}, true],
  ['a scrolling key', 'keydown', 'body', { key: 'PageDown' }, true],
  ['the space bar', 'keydown', 'main', { key: ' ' }, true],
  ['another key', 'keydown', 'body', { key: 'k' }, false],
  ['the wheel over a map', 'wheel', '#map', {}, false],
  ['a key in a field', 'keydown', 'input', { key: ' ' }, false],
])('a page under a hidden overlay does not hear %s', async (_, type, selector, more, isKept) => {
  const { page, start } = await locked({ more: '<div id="map"></div><input>' });
  let heard = 0;
  page.addEventListener(type, () => (heard += 1));
  const event = () => Object.assign(new Event(type, { bubbles: true, cancelable: true }), more);
  const tell = () => one(page, selector).dispatchEvent(byReader(event()));
  tell();
  const cleanup = start();
  tell();
  expect(heard).toBe(isKept ? 1 : 2);
  // What the page tells itself is its own affair.
  one(page, selector).dispatchEvent(event());
  expect(heard).toBe(isKept ? 2 : 3);
  cleanup.undo();
  tell();
  expect(heard).toBe(isKept ? 3 : 4);
});

test('a page that jumps to its top while its overlay is hidden has the overlay back', async () => {
  const { page, view, start, frames, painted } = await locked({});
  start();
  const isHidden = !isSeen(page, '#over');
  for (const top of [600, 0]) {
    view.scrollTo({ top, behavior: 'instant' });
    await painted();
  }
  await frames(2);
  expect([isHidden, isSeen(page, '#over')]).toEqual([true, true]);
});
