import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as cleanup from '../../../src/cleanup/clean';
import type { Functions } from '../../../src/messages/answer';
import type { PageState } from '../../../src/messages/protocol';
import { attend, type Attended } from '../../../src/page/attend';
import { beginEarly } from '../../../src/page/early-page';
import type { PageSettings } from '../../../src/settings/page-settings';
import html from '../../sites/bisnis.com/2023-desktop/page.html?raw';

vi.mock('../../../src/cleanup/clean', { spy: true });

const article =
  'https://ekonomi.bisnis.com/read/20230914/9/1700001/koperasi-perahu-pustaka-umpama-buka-dermaga-keempat';
const home = 'https://www.bisnis.com/';
const banner = 'a.billboardCta';

let frame: HTMLIFrameElement;
let page: Document;
let view: EventTarget & { location: { href: string } };
let stored: PageSettings;
let leftAlone: boolean;
/** How many scripts began in the page, and how many of them an update has left behind. */
let begun: number;
let orphaned: number;
let changed: () => void;
let offered: Functions<'live'> | null;
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

/** Runs the script before the first paint, and the one that cleans. */
function begin(): Attended | null {
  const own = (begun += 1);
  const settings = () => Promise.resolve(leftAlone ? { ...stored, off: true } : stored);
  void beginEarly(page, new URL(view.location.href), settings());
  attended = attend(page, view as unknown as Window, {
    painted: () => Promise.resolve(),
    settings,
    onSettingsChange: (_host, listener) => {
      changed = listener;
      return () => {
        changed = () => {};
      };
    },
    tell,
    answer: (functions) => {
      offered = functions;
      return () => {
        offered = null;
      };
    },
    answered,
    isOrphaned: () => own <= orphaned,
    ended,
  });
  return attended;
}

function finish(body: string): void {
  page.write(body.replace(/^[^]*?<head>/, ''));
  page.close();
}

const status = async () => {
  if (!offered) throw new Error('nothing is offered');
  return offered.status();
};
const visible = () =>
  [...page.querySelectorAll(banner)].filter((element) => element.checkVisibility({ visibilityProperty: true })).length;
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
  begun = 0;
  orphaned = 0;
  offered = null;
  vi.clearAllMocks();
});
afterEach(() => {
  // It would look at its page again, in the next test.
  attended?.end();
  attended = null;
  vi.mocked(cleanup.preparing).mockReset();
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
    expect(tell.mock.calls).toEqual([[{ article: true, hidden: removals.length, paused: false }]]);
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
    expect(tell).toHaveBeenLastCalledWith({ article: true, hidden: 0, paused: true });
    expect((await offered?.redo())?.restored).toEqual([]);
    expect(visible()).toBe(0);
    const id = removals.find(({ text }) => text.includes('Nyaman'))?.id ?? '';
    const all = page.querySelectorAll(banner).length;
    expect((await offered?.reveal(id))?.restored).toEqual([id]);
    expect(visible()).toBeGreaterThan(0);
    expect(visible()).toBeLessThan(all);
  });

  test('is as it was, and says why, when cleaning fails', async () => {
    vi.mocked(cleanup.preparing).mockImplementation((failing) => {
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

  test('is given back by a script that an update left behind, as soon as the next one or the page does anything', async () => {
    open(article);
    finish(html);
    const before = page.body.innerHTML;
    begin();
    const { removals } = await status();
    orphaned = 1;
    begin();
    expect((await status()).removals).toEqual(removals);
    expect(ended).toHaveBeenCalledOnce();
    expect(visible()).toBe(0);
    tell.mockClear();
    page.body.append(page.importNode(page.querySelector(banner) as Element, true));
    await expect.poll(visible).toBe(0);
    await expect.poll(() => tell.mock.calls.length).toBe(1);
    page.querySelector(`body > ${banner}:last-child`)?.remove();
    orphaned = 2;
    page.body.append('');
    await expect.poll(marks).toEqual([]);
    expect(ended).toHaveBeenCalledTimes(2);
    expect(page.body.innerHTML).toBe(before);
  });

  test('is given back by such a script that would look at it again, and not cleaned', async () => {
    open(article);
    finish(html);
    begin();
    await status();
    orphaned = 1;
    view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(ended).toHaveBeenCalledOnce();
    expect(marks()).toEqual([]);
  });

  test('is not touched where its publisher is left alone in a private window', async () => {
    leftAlone = true;
    open(article);
    const attended = begin();
    expect(early()).toBe('early');
    finish(html);
    await attended?.ready;
    expect(early()).toBeNull();
    expect(ended).toHaveBeenCalledOnce();
    expect(marks()).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
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
    await expect.poll(() => tell.mock.lastCall).toEqual([{ article: false, hidden: 0, paused: false }]);
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
    await expect.poll(() => tell.mock.lastCall).toEqual([{ article: false, hidden: 0, paused: false }]);
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
    vi.mocked(cleanup.preparing).mockClear();
    view.location.href = `${article}#komentar`;
    view.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(cleanup.preparing).not.toHaveBeenCalled();
  });
});

describe('a page that is no article', () => {
  test('gets no mark, and no listener but one', async () => {
    open(home);
    const listen = vi.spyOn(view, 'addEventListener');
    const attended = begin();
    expect(early()).toBeNull();
    finish('<body><h1>Berita terkini</h1><ul><li><a href="/read/1">Kabar</a></ul></body>');
    await attended?.ready;
    expect(listen).toHaveBeenCalledOnce();
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
  expect(begin()).toBeNull();
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
    expect(tell).toHaveBeenLastCalledWith({ article: true, hidden: 0, paused: true });
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
