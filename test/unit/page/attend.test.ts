import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as preparing from '../../../src/cleanup/prepare';
import type { Functions } from '../../../src/messages/answer';
import type { PageState } from '../../../src/messages/protocol';
import { attend, type Attended } from '../../../src/page/attend';
import { keepPage } from '../../../src/page/keep-page';
import { hiddenStylesheet } from '../../../src/cleanup/hidden';
import type { PageSettings } from '../../../src/settings/page-settings';
import html from '../../sites/bisnis.com/2023-desktop/page.html?raw';

vi.mock('../../../src/cleanup/prepare', { spy: true });

const article =
  'https://ekonomi.bisnis.com/read/20230914/9/1700001/koperasi-perahu-pustaka-umpama-buka-dermaga-keempat';
const home = 'https://www.bisnis.com/';
const banner = 'a.billboardCta';

let frame: HTMLIFrameElement;
let page: Document;
let view: EventTarget & { location: { href: string } };
let stored: PageSettings;
let leftAlone: boolean;
let changed: () => void;
let offered: Functions<'auto'> | null;
let attended: Attended | null = null;
const tell = vi.fn<(state: PageState) => void>();
const ended = vi.fn();
const answered = vi.fn();

/** A page that is still being parsed, at an address. */
function open(href: string): void {
  page.open();
  page.write('<!doctype html><html><head>');
  view = Object.assign(new EventTarget(), {
    location: { href },
    setTimeout: (act: () => void, time: number) => window.setTimeout(act, time),
    clearTimeout: (timer: number) => window.clearTimeout(timer),
    requestAnimationFrame: (act: () => void) => window.requestAnimationFrame(act),
  });
}

/** The reader chooses otherwise, and the page has time to obey. */
async function change(choice: Partial<PageSettings>): Promise<void> {
  stored = { ...stored, ...choice };
  changed();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Runs the script on load. */
function load(): Attended | null {
  attended = attend(page, view as unknown as Window, {
    settings: () => Promise.resolve(stored),
    leftAlone: () => Promise.resolve(leftAlone),
    onSettingsChange: (_host, listener) => {
      changed = listener;
      return () => {
        changed = () => {};
      };
    },
    tell,
    ended,
  });
  return attended;
}

/** Runs the script that keeps the page clean. */
function keep(attended: Attended | null): void {
  if (!attended) return;
  attended.cleaner.isKept = true;
  keepPage(attended, {
    answer: (functions) => {
      offered = functions;
      return () => {
        offered = null;
      };
    },
    answered,
  });
}

const begin = () => keep(load());

function finish(body: string): void {
  page.write(body.replace(/^[^]*?<head>/, ''));
  page.close();
}

const status = async () => {
  if (!offered) throw new Error('nothing is offered');
  return offered.status();
};
const visible = () => [...page.querySelectorAll(banner)].filter((element) => element.checkVisibility()).length;
const marks = () =>
  [...page.querySelectorAll('*')]
    .flatMap(({ attributes }) => [...attributes])
    .filter(({ name }) => name.startsWith('data-bening'));
const early = () => page.documentElement.getAttribute('data-bening');

beforeEach(() => {
  frame = document.createElement('iframe');
  frame.width = '1200';
  document.body.append(frame);
  if (!frame.contentDocument) throw new Error('a frame without a document');
  page = frame.contentDocument;
  stored = { off: false, kinds: {}, hide: [], paused: false };
  leftAlone = false;
  offered = null;
  vi.clearAllMocks();
});
afterEach(() => {
  // It would look at its page again, in the next test.
  attended?.end();
  attended = null;
  vi.mocked(preparing.prepare).mockReset();
  frame.remove();
});

describe('an article of a listed site', () => {
  test('is marked before anything of it stands, and cleaned when all of it does', async () => {
    open(article);
    begin();
    expect(early()).toBe('early');
    finish(html);
    const { site, detection, removals } = await status();
    expect({ site, article: detection.article }).toEqual({ site: 'bisnis.com', article: true });
    expect(removals.length).toBeGreaterThan(5);
    expect(early()).toBeNull();
    expect(visible()).toBe(0);
    expect(tell.mock.calls).toEqual([[{ article: true, hidden: removals.length, paused: false, kept: true }]]);
  });

  test('is cleaned above its last paragraph while it is still loading, and as a whole when it stands', async () => {
    open(article);
    const attended = load();
    const style = page.createElement('style');
    style.textContent = hiddenStylesheet;
    page.head.append(style);
    const body = html.replace(/^[^]*?<head>/, '');
    const cut = body.lastIndexOf('class="baca-juga');
    page.write(body.slice(0, body.indexOf('</p>', cut + 200)));
    const hidden = () => page.querySelectorAll('[data-bening-hidden]').length;
    await expect.poll(hidden).toBeGreaterThan(0);
    expect(early()).toBe('early');
    expect(tell).not.toHaveBeenCalled();
    const before = hidden();
    page.write(body.slice(body.indexOf('</p>', cut + 200)));
    page.close();
    await attended?.ready;
    expect(early()).toBeNull();
    expect(hidden()).toBeGreaterThan(before);
    expect(visible()).toBe(0);
  });

  test('is cleaned as well when it stood before', async () => {
    open(article);
    finish(html);
    begin();
    expect((await status()).removals.length).toBeGreaterThan(5);
    expect(visible()).toBe(0);
  });

  test('comes back at the reader’s word, and goes again', async () => {
    open(article);
    finish(html);
    begin();
    const { removals } = await status();
    expect((await offered?.undo())?.restored).toHaveLength(removals.length);
    expect(marks()).toEqual([]);
    expect(tell).toHaveBeenLastCalledWith({ article: true, hidden: 0, paused: true, kept: true });
    expect((await offered?.redo())?.restored).toEqual([]);
    expect(visible()).toBe(0);
    const id = removals.find(({ text }) => text.includes('Nyaman'))?.id ?? '';
    const all = page.querySelectorAll(banner).length;
    expect((await offered?.reveal(id))?.restored).toEqual([id]);
    expect(visible()).toBeGreaterThan(0);
    expect(visible()).toBeLessThan(all);
  });

  test('is as it was, and says why, when cleaning fails', async () => {
    vi.mocked(preparing.prepare).mockImplementation((failing) => {
      failing.querySelector(banner)?.setAttribute('data-bening-hidden', 'subscription');
      throw new Error('the page is odd');
    });
    open(article);
    begin();
    finish(html);
    const { detection, removals } = await status();
    expect(detection).toEqual({
      article: false,
      because: [{ signal: 'failure', weight: 0, detail: 'Error: the page is odd' }],
    });
    expect(removals).toEqual([]);
    expect(marks()).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
  });

  test('obeys when the reader changes which kinds are hidden', async () => {
    open(article);
    finish(html);
    begin();
    await status();
    await change({ kinds: { subscription: false } });
    expect((await status()).removals.map(({ kind }) => kind)).not.toContain('subscription');
    expect(visible()).toBeGreaterThan(0);
  });

  test('is not touched by settings that are no concern of it', async () => {
    open(article);
    finish(html);
    begin();
    await offered?.undo();
    await change({});
    expect((await status()).restored).not.toEqual([]);
    expect(visible()).toBeGreaterThan(0);
  });

  test('is given back, and left, when its paper is switched off', async () => {
    open(article);
    finish(html);
    begin();
    await status();
    await change({ off: true });
    await expect.poll(() => ended.mock.calls.length).toBe(1);
    expect(marks()).toEqual([]);
    expect(offered).toBeNull();
  });

  test('is given back, and left, when access to its paper is taken', async () => {
    open(article);
    finish(html);
    begin();
    await status();
    expect(await offered?.leaveUnless(['bisnis.com'])).toBe(false);
    expect(visible()).toBe(0);
    expect(await offered?.leaveUnless(['koran.example'])).toBe(true);
    expect(marks()).toEqual([]);
    expect(offered).toBeNull();
    expect(ended).toHaveBeenCalledOnce();
  });

  test('loses the marks that a version before an update left', async () => {
    open(home);
    finish(`<head></head><body data-bening-hidden="promo"><p>Beranda</p></body>`);
    begin();
    await status();
    expect(marks()).toEqual([]);
  });

  test('tells the button again when it comes back out of the cache, and obeys what was said meanwhile', async () => {
    open(article);
    finish(html);
    begin();
    await status();
    view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(tell).toHaveBeenCalledTimes(2);
    expect(visible()).toBe(0);
    stored = { ...stored, off: true };
    view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(() => ended.mock.calls.length).toBe(1);
    expect(marks()).toEqual([]);
  });

  test('is not touched where its publisher is left alone in a private window', async () => {
    leftAlone = true;
    open(article);
    const attended = load();
    expect(early()).toBe('early');
    finish(html);
    await attended?.ready;
    expect(early()).toBeNull();
    expect(ended).toHaveBeenCalledOnce();
    expect(marks()).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('an article that nothing keeps clean yet', () => {
  test('is clean, and says so, with no listener but two', async () => {
    open(article);
    const listen = vi.spyOn(view, 'addEventListener');
    const attended = load();
    finish(html);
    await attended?.ready;
    // On load the extension's own stylesheet is there; nothing of it is put into the page.
    expect(page.adoptedStyleSheets).toEqual([]);
    const style = page.createElement('style');
    style.textContent = hiddenStylesheet;
    page.head.append(style);
    expect(visible()).toBe(0);
    expect(early()).toBeNull();
    expect(tell.mock.calls).toEqual([[{ article: true, hidden: expect.any(Number), paused: false, kept: false }]]);
    expect(tell.mock.calls[0]?.[0].hidden).toBeGreaterThan(5);
    // Address changes, and coming back out of the cache.
    expect(listen).toHaveBeenCalledTimes(2);
    expect(offered).toBeNull();
  });

  test('comes back whole when its paper is switched off', async () => {
    open(article);
    const attended = load();
    finish(html);
    await attended?.ready;
    await change({ off: true });
    await expect.poll(() => ended.mock.calls.length).toBe(1);
    expect(visible()).toBeGreaterThan(5);
    expect(marks()).toEqual([]);
    expect(page.adoptedStyleSheets).toEqual([]);
  });

  test('is kept clean from where it stands, with what came in between and what lies over it', async () => {
    open(article);
    const attended = load();
    finish(html);
    await attended?.ready;
    const { hidden = 0 } = tell.mock.calls[0]?.[0] ?? {};
    const late = page.querySelector(banner)?.cloneNode(true);
    if (!(late instanceof (page.defaultView?.Element ?? Element))) throw new Error('no banner');
    late.removeAttribute('data-bening-hidden');
    page.querySelector('.detailsContent')?.append(late);
    const over = page.createElement('div');
    over.style.cssText = 'position: fixed; z-index: 1000; top: 0';
    over.innerText = 'Aktifkan notifikasi berita terbaru';
    over.append(Object.assign(page.createElement('button'), { className: 'close', ariaLabel: 'Tutup' }));
    page.body.append(over);
    keep(attended);
    const { removals } = await status();
    expect(removals).toHaveLength(hidden + 2);
    expect(removals.map(({ kind }) => kind)).toContain('notification');
    expect([late.checkVisibility(), over.checkVisibility(), visible()]).toEqual([false, false, 0]);
    expect(tell).toHaveBeenLastCalledWith({ article: true, hidden: hidden + 2, paused: false, kept: true });
    await offered?.undo();
    expect(marks()).toEqual([]);
    expect(over.checkVisibility()).toBe(true);
  });

  test('is cleaned and kept in one when the reader changes the kinds before', async () => {
    open(article);
    const attended = load();
    finish(html);
    await change({ kinds: { subscription: false } });
    keep(attended);
    expect((await status()).removals.map(({ kind }) => kind)).not.toContain('subscription');
    expect(visible()).toBeGreaterThan(0);
  });
});

describe('a page that goes to another address of its own', () => {
  test('is looked at anew', async () => {
    open(article);
    finish(html);
    begin();
    await status();
    view.location.href = home;
    page.body.replaceChildren('Beranda');
    view.dispatchEvent(new Event('popstate'));
    await expect.poll(() => tell.mock.lastCall).toEqual([{ article: false, hidden: 0, paused: false, kept: true }]);
    expect((await status()).detection.article).toBe(false);
    expect(marks()).toEqual([]);
  });

  test('is looked at anew where the browser tells nobody, once the page changes', async () => {
    open(article);
    finish(html);
    begin();
    await status();
    view.location.href = home;
    page.body.replaceChildren('Beranda');
    await expect.poll(() => tell.mock.lastCall).toEqual([{ article: false, hidden: 0, paused: false, kept: true }]);
  });

  test('is given time to show what stands there, and a story that still stands is not cleaned twice', async () => {
    vi.useFakeTimers();
    open(article);
    finish(html);
    begin();
    await status();
    await offered?.undo();
    view.location.href = `${article}-dua`;
    view.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(600);
    expect(visible()).toBeGreaterThan(5);
    const headline = page.querySelector('h1');
    if (headline) headline.textContent = 'Cerita lain di elemen yang sama';
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(visible()).toBe(0);
  });

  test('is cleaned once it is an article, however late it is drawn', async () => {
    vi.useFakeTimers();
    open(article);
    finish('<body>Memuat…</body>');
    begin();
    await vi.advanceTimersByTimeAsync(1600);
    expect((await status()).detection.article).toBe(false);
    page.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    await vi.advanceTimersByTimeAsync(2500);
    vi.useRealTimers();
    expect((await status()).detection.article).toBe(true);
    expect(visible()).toBe(0);
  });

  test('is not, when only its fragment changes', async () => {
    vi.useFakeTimers();
    open(article);
    finish(html);
    begin();
    await status();
    vi.mocked(preparing.prepare).mockClear();
    view.location.href = `${article}#komentar`;
    view.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(preparing.prepare).not.toHaveBeenCalled();
  });
});

describe('a page that is no article', () => {
  test('gets no mark, and no listener but one', async () => {
    open(home);
    const listen = vi.spyOn(view, 'addEventListener');
    const attended = load();
    expect(early()).toBeNull();
    finish('<body><h1>Berita terkini</h1><ul><li><a href="/read/1">Kabar</a></ul></body>');
    await attended?.ready;
    expect(listen).toHaveBeenCalledOnce();
    keep(attended);
    expect((await status()).detection.article).toBe(false);
    expect(marks()).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
    expect(listen).toHaveBeenCalledOnce();
  });

  test('without a body is none', async () => {
    open(article);
    begin();
    page.write('</head></html>');
    page.documentElement.replaceChildren();
    page.close();
    expect((await status()).removals).toEqual([]);
    expect(marks()).toEqual([]);
  });

  test('of frames is none', async () => {
    open(article);
    begin();
    finish('<frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>');
    expect((await status()).detection.article).toBe(false);
    expect(marks()).toEqual([]);
  });
});

test('a picture is left alone, although a browser shows it in a page', async () => {
  const canvas = new OffscreenCanvas(9, 9);
  canvas.getContext('2d');
  const picture = await canvas.convertToBlob();
  frame.src = URL.createObjectURL(picture);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (!frame.contentDocument) throw new Error('a picture without a document');
  page = frame.contentDocument;
  expect(page.contentType).toBe('image/png');
  view = Object.assign(new EventTarget(), { location: { href: article } });
  offered = null;
  begin();
  expect(offered).toBeNull();
});

test('a feed is left alone', () => {
  const feed = new DOMParser().parseFromString('<rss><channel/></rss>', 'application/xml');
  page = feed;
  view = Object.assign(new EventTarget(), { location: { href: article } });
  expect(load()).toBeNull();
  expect(feed.documentElement.attributes).toHaveLength(0);
});

describe('a page on which everything is shown', () => {
  test('never loses a block from sight, is known as it is, and is cleaned at the reader’s word', async () => {
    stored = { ...stored, paused: true };
    open(article);
    begin();
    await Promise.resolve();
    await Promise.resolve();
    expect(early()).toBeNull();
    finish(html);
    const { removals, restored } = await status();
    expect(removals.length).toBeGreaterThan(5);
    expect(restored).toHaveLength(removals.length);
    expect(marks()).toEqual([]);
    expect(page.adoptedStyleSheets).toEqual([]);
    expect(tell).toHaveBeenLastCalledWith({ article: true, hidden: 0, paused: true, kept: true });
    expect((await offered?.redo())?.restored).toEqual([]);
    expect(visible()).toBe(0);
  });

  test('stays so when the page goes to another story and back', async () => {
    stored = { ...stored, paused: true };
    open(article);
    finish(html);
    begin();
    await status();
    await change({ kinds: { promo: false } });
    const { removals, restored } = await status();
    expect(restored).toHaveLength(removals.length);
    expect(removals.length).toBeGreaterThan(0);
  });
});
