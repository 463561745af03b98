import { expect, test } from 'vitest';
import { findOverlays } from '../../../src/analysis/overlay';
import { reader } from '../../../src/analysis/reader';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { one, snapshot } from './page';
import { timedPage } from './timed-page';
import { byReader, trustReader } from '../reader-events';

const newsletter = 'Buletin pagi: daftarkan e-mail untuk berita <input><button>Daftar</button><button>Tutup</button>';
const prompt = 'Aktifkan notifikasi berita <button>Izinkan</button><button>Nanti</button>';
const panel =
  '<b>Notifikasi</b> <button class="close">×</button><a href="#">Atur</a><ul><li>Balasan untuk Anda</li></ul>';
const paragraph = '<p class="prose">Air sungai itu jernih dan warga menjaganya bersama sejak lama.</p>';

/** A page with something to click. `click` is the reader's own; `open` lays a box over the page. */
async function opened(clickable: string) {
  const { page, view, frames, painted } = await timedPage(
    `<style>.over { position: fixed; inset: 20px 10% auto; z-index: 1000 }</style><main><h1>Sungai</h1>${paragraph.repeat(60)}<nav>${clickable}</nav></main>`,
  );
  trustReader(view);
  const activation = { isActive: false };
  Object.defineProperty(view.navigator, 'userActivation', { value: activation });
  const cleanup = livePage(page, markedJudge, { onScreen: (shown) => findOverlays(shown, reader) });
  const click = (selector: string) => {
    activation.isActive = true;
    one(page, selector).dispatchEvent(byReader(new MouseEvent('click', { bubbles: true, composed: true })));
  };
  const wait = () => {
    activation.isActive = false;
  };
  const open = async (html: string) => {
    page.body.insertAdjacentHTML('beforeend', `<div class="over">${html}</div>`);
    await frames(40);
    await painted();
  };
  return { page, view, frames, painted, cleanup, activation, click, wait, open };
}
const isSeen = (page: Document, selector: string) => one(page, selector).checkVisibility();

test.each([
  ['a button', '<button>Buletin pagi</button>', 'button', newsletter],
  ['a link to nowhere', '<a href="#">Dapatkan buletin</a>', 'a', newsletter],
  ['something in a button', '<button><i>✉</i> <b>Buletin</b></button>', 'b', newsletter],
  ['a picture', '<a href="#" title="Daftar buletin"><img></a>', 'img', newsletter],
  ['a bell with a name', '<button aria-label="Notifikasi">🔔</button>', 'button', panel],
  ['a bell without one', '<button id="lonceng">🔔</button>', 'button', panel],
  ['a drawing with a class', '<span role="button" class="nav-notifikasi"><svg></svg></span>', 'svg', panel],
  ['what shows a hand', '<div style="cursor: pointer">Buletin</div>', 'div', newsletter],
])('what the reader asked for by %s stays, however late it comes', async (_, clickable, selector, box) => {
  const { page, click, wait, open } = await opened(clickable);
  click(`nav ${selector}`);
  wait();
  await open(box);
  expect(isSeen(page, '.over')).toBe(true);
});

test.each([
  ['in a panel with its own way out', '<button>Tutup</button>'],
  ['in one without', ''],
  ['in the panel as a whole', '<i></i>'],
])('what is noise by its words stays in what the reader asked for: %s', async (_, more) => {
  const { page, click, wait, open, cleanup } = await opened('<button>Langganan</button>');
  click('nav button');
  wait();
  await open(`<p data-noise="subscription">Langganan Warta mulai 10 ribu</p>${more}`);
  expect([isSeen(page, '.over p'), cleanup.removals]).toEqual([true, []]);
  page.body.insertAdjacentHTML('beforeend', '<p id="flow" data-noise="subscription">Langganan Warta mulai 10 ribu</p>');
  page.body.insertAdjacentHTML('beforeend', '<p class="over" id="other" data-noise="promo">Ikuti kami</p>');
  await open('');
  const isHidden = (selector: string) => one(page, selector).hasAttribute('data-bening-hidden');
  expect(['#flow', '#other'].map(isHidden)).toEqual([true, true]);
});

test.each([
  ['the text', '', 'p', newsletter],
  ['another button', '<button>Foto berikutnya</button>', 'nav button', newsletter],
  ['what closes another box', '<button>×</button>', 'nav button', newsletter],
  ['a link with the paper’s name in its address', '<a href="https://buletin.example/7">Lihat</a>', 'nav a', newsletter],
  ['a headline', '<a href="#">Buletin warga menang lomba menulis di kota</a>', 'nav a', newsletter],
  ['a share button', '<button aria-label="Bagikan">↗</button>', 'nav button', prompt],
])('what comes up long after a click on %s is not hers', async (_, clickable, selector, box) => {
  const { page, click, wait, open } = await opened(clickable);
  click(selector);
  wait();
  await open(box);
  expect(isSeen(page, '.over')).toBe(false);
});

test.each([
  ['a panel, of a bell', '<button>🔔</button>', 'nav button', panel, true],
  ['a push prompt, of a bell', '<button>🔔</button>', 'nav button', prompt, true],
  ['a push prompt, of the text', '', 'p', prompt, false],
  ['a newsletter box, of the text', '', 'p', newsletter, true],
  ['an advertisement, of a button', '<button>Menu</button>', 'nav button', '<button>Tutup iklan</button> ', false],
])('what comes up at once at her click: %s', async (_, clickable, selector, box, stays) => {
  const { page, click, open } = await opened(clickable);
  click(selector);
  await open(box);
  expect(isSeen(page, '.over')).toBe(stays);
});

test('a button without a word asks for one box, and a script’s own click for none', async () => {
  const { page, click, wait, open } = await opened('<button>▶</button>');
  click('nav button');
  wait();
  await open(newsletter);
  await open(prompt);
  expect([...page.querySelectorAll('.over')].map((box) => box.checkVisibility())).toEqual([true, false]);
  for (const isActive of [false, true]) {
    const other = await opened('<button>Buletin pagi</button>');
    other.activation.isActive = isActive;
    one(other.page, 'nav button').click();
    other.wait();
    await other.open(newsletter);
    expect(isSeen(other.page, '.over')).toBe(false);
  }
});

test.each([
  ['below the window', 'transform: translateY(900px)'],
  ['beside it', 'left: -300px; right: auto; width: 200px'],
  ['above it', 'top: -400px'],
  ['transparent', 'opacity: 0'],
  ['invisible', 'visibility: hidden'],
])('a box that waits %s is judged when it comes in', async (_, away) => {
  for (const isHers of [true, false]) {
    const { page, frames, painted, cleanup, click, activation } = await opened('<button>Menu</button>');
    const before = cleanup.removals.length;
    page.body.insertAdjacentHTML('beforeend', `<div class="over" style="${away}">${newsletter}</div>`);
    await frames(40);
    await painted();
    expect([cleanup.removals.length - before, isSeen(page, '.over')]).toEqual([0, true]);
    if (isHers) click('nav button');
    one(page, '.over').removeAttribute('style');
    await frames(3);
    await painted();
    await frames(3);
    expect([isHers, isSeen(page, '.over')]).toEqual([isHers, isHers]);
    activation.isActive = false;
    cleanup.undo();
    expect(isSeen(page, '.over')).toBe(true);
  }
});

test('a box without a size of its own is on the screen with what is in it', async () => {
  const { page, open, cleanup } = await opened('');
  const before = snapshot(page).sheets.length;
  await open(
    `<style>.over { inset: auto; width: 0; height: 0 } .in { position: fixed; inset: 40px }</style><div class="in">${prompt}</div>`,
  );
  expect([isSeen(page, '.over'), before]).toEqual([false, 0]);
  cleanup.undo();
  expect(isSeen(page, '.over')).toBe(true);
});
