import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as cleanup from '../../../src/cleanup/clean';
import type { Functions } from '../../../src/messages/answer';
import type { PageState } from '../../../src/messages/protocol';
import { attend } from '../../../src/page/attend';
import { defaultSettings, type Settings } from '../../../src/settings/settings';
import html from '../../sites/bisnis.com/2023-desktop/page.html?raw';

vi.mock('../../../src/cleanup/clean', { spy: true });

const article =
  'https://ekonomi.bisnis.com/read/20230914/9/1700001/koperasi-perahu-pustaka-umpama-buka-dermaga-keempat';
const home = 'https://www.bisnis.com/';
const banner = 'a.billboardCta';

let frame: HTMLIFrameElement;
let page: Document;
let view: EventTarget & { location: { href: string } };
let stored: Settings;
let change: (settings: Settings) => void;
let offered: Functions<'auto'> | null;
const tell = vi.fn<(state: PageState) => void>();
const ended = vi.fn();

/** A page that is still being parsed, at an address. */
function load(href: string): void {
  page.open();
  page.write('<!doctype html><html><head>');
  view = Object.assign(new EventTarget(), { location: { href }, setTimeout: window.setTimeout.bind(window) });
}

function begin(): void {
  attend(page, view as unknown as Window, {
    settings: () => Promise.resolve(stored),
    onSettingsChange: (listener) => {
      change = listener;
      return () => {
        change = () => {};
      };
    },
    tell,
    answer: (functions) => {
      offered = functions;
      return () => {
        offered = null;
      };
    },
    ended,
  });
}

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
  stored = structuredClone(defaultSettings);
  vi.clearAllMocks();
});
afterEach(() => {
  vi.mocked(cleanup.clean).mockReset();
  frame.remove();
});

describe('an article of a listed site', () => {
  test('is marked before anything of it stands, and cleaned when all of it does', async () => {
    load(article);
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
    load(article);
    finish(html);
    begin();
    expect((await status()).removals.length).toBeGreaterThan(5);
    expect(visible()).toBe(0);
  });

  test('comes back at the reader’s word, and goes again', async () => {
    load(article);
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
    vi.mocked(cleanup.clean).mockImplementation((failing) => {
      failing.querySelector(banner)?.setAttribute('data-bening-hidden', 'subscription');
      throw new Error('the page is odd');
    });
    load(article);
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
    load(article);
    finish(html);
    begin();
    await status();
    change({ ...stored, kinds: { ...stored.kinds, subscription: false } });
    expect((await status()).removals.map(({ kind }) => kind)).not.toContain('subscription');
    expect(visible()).toBeGreaterThan(0);
  });

  test('is not touched by settings that are no concern of it', async () => {
    load(article);
    finish(html);
    begin();
    await offered?.undo();
    change({ ...stored, pictures: false });
    expect((await status()).restored).not.toEqual([]);
    expect(visible()).toBeGreaterThan(0);
  });

  test('is given back, and left, when its paper is switched off', async () => {
    load(article);
    finish(html);
    begin();
    await status();
    change({ ...stored, offSites: ['bisnis.com'] });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    expect(marks()).toEqual([]);
    expect(offered).toBeNull();
  });

  test('loses the marks that a version before an update left', async () => {
    load(home);
    finish(`<head></head><body data-bening-hidden="promo"><p>Beranda</p></body>`);
    begin();
    await status();
    expect(marks()).toEqual([]);
  });

  test('tells the button again when it comes back out of the cache', async () => {
    load(article);
    finish(html);
    begin();
    await status();
    view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(tell).toHaveBeenCalledTimes(2);
  });
});

describe('a page that goes to another address of its own', () => {
  test('is looked at anew', async () => {
    load(article);
    finish(html);
    begin();
    await status();
    view.location.href = home;
    page.body.replaceChildren('Beranda');
    view.dispatchEvent(new Event('popstate'));
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith({ article: false, hidden: 0, paused: false }));
    expect((await status()).detection.article).toBe(false);
    expect(marks()).toEqual([]);
  });

  test('is not, when only its fragment changes', async () => {
    vi.useFakeTimers();
    load(article);
    finish(html);
    begin();
    await status();
    vi.mocked(cleanup.clean).mockClear();
    view.location.href = `${article}#komentar`;
    view.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(cleanup.clean).not.toHaveBeenCalled();
  });
});

describe('a page that is no article', () => {
  test('gets no mark, and no listener but one', async () => {
    load(home);
    const listen = vi.spyOn(view, 'addEventListener');
    begin();
    expect(early()).toBeNull();
    finish('<body><h1>Berita terkini</h1><ul><li><a href="/read/1">Kabar</a></ul></body>');
    expect((await status()).detection.article).toBe(false);
    expect(marks()).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
    expect(listen).toHaveBeenCalledOnce();
  });

  test('without a body is none', async () => {
    load(article);
    begin();
    page.write('</head></html>');
    page.documentElement.replaceChildren();
    page.close();
    expect((await status()).removals).toEqual([]);
    expect(marks()).toEqual([]);
  });

  test('of frames is none', async () => {
    load(article);
    begin();
    finish('<frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>');
    expect((await status()).detection.article).toBe(false);
    expect(marks()).toEqual([]);
  });
});

test('a picture, a feed or a PDF is left alone', () => {
  const feed = new DOMParser().parseFromString('<rss><channel/></rss>', 'application/xml');
  page = feed;
  view = Object.assign(new EventTarget(), { location: { href: article } });
  offered = null;
  begin();
  expect(offered).toBeNull();
  expect(feed.documentElement.attributes).toHaveLength(0);
});
