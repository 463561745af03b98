import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TargetType, type Page } from 'puppeteer-core';
import type { Launched } from './browsers.mjs';
import type { Build } from './installed';

/** A call of a watched function by one of our scripts, whatever name it used. */
export interface Opened {
  door: string;
  /** The stack of the call. */
  stack: string;
}

/**
 * Wraps all functions of this realm that reach the network or make HTML or code from text. Reports each call and lets
 * it pass, so that calls by computed names are seen too. Runs as text, before everything else.
 */
function watch(): void {
  const mark = Symbol.for('bening-watchman');
  const world: object = globalThis;
  if (Reflect.has(world, mark)) return;
  Reflect.set(world, mark, true);
  const runtime: unknown = Reflect.get(
    Object(Reflect.get(world, 'chrome') ?? Reflect.get(world, 'browser')),
    'runtime',
  );
  const send: unknown = Reflect.get(Object(runtime), 'sendMessage');
  const tell = (door: string): void => {
    const said = { bening: 'watchman', door, stack: String(new Error().stack) };
    if (typeof send === 'function') Promise.resolve(Reflect.apply(send, runtime, [said])).catch(() => {});
  };
  const made = new WeakMap<object, object>();
  const through = (door: string, way: object): object => {
    const known = made.get(way);
    if (known) return known;
    const watching = new Proxy(way, {
      apply(target, self, args) {
        tell(door);
        return typeof target === 'function' ? Reflect.apply(target, self, args) : undefined;
      },
      construct(target, args, as) {
        tell(door);
        return typeof target === 'function' ? Object(Reflect.construct(target, args, as)) : {};
      },
    });
    made.set(way, watching);
    return watching;
  };
  const guard = (of: unknown, name: string): void => {
    const owner = Object(of);
    const found: unknown = Reflect.get(owner, name);
    if (typeof found !== 'function') return;
    Object.defineProperty(owner, name, { value: through(name, found), configurable: true, writable: true });
  };
  const guardSetter = (of: unknown, name: string): void => {
    const own = Object.getOwnPropertyDescriptor(Object(of), name);
    if (own?.set) Reflect.defineProperty(Object(of), name, { ...own, set: through(name, own.set) as typeof own.set });
  };
  const prototypeOf = (name: string): unknown => Reflect.get(Object(Reflect.get(world, name)), 'prototype');

  const network =
    'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection';
  const doors = `${network} Worker SharedWorker importScripts Image Audio eval Function`;
  // In a content script of Firefox, the window is not the global object.
  for (const place of new Set([world, Reflect.get(world, 'window'), Reflect.get(world, 'self')]))
    for (const name of doors.split(' ')) guard(place, name);
  for (const kind of [watch, async () => {}, function* () {}, async function* () {}])
    guard(Object.getPrototypeOf(kind), 'constructor');
  guard(prototypeOf('Navigator'), 'sendBeacon');
  for (const name of ['Element', 'ShadowRoot']) {
    for (const setter of ['innerHTML', 'outerHTML']) guardSetter(prototypeOf(name), setter);
    for (const method of ['insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe']) guard(prototypeOf(name), method);
  }
  guardSetter(prototypeOf('HTMLIFrameElement'), 'srcdoc');
  for (const method of ['write', 'writeln']) guard(prototypeOf('Document'), method);
  guard(Reflect.get(world, 'Document'), 'parseHTMLUnsafe');
  guard(prototypeOf('DOMParser'), 'parseFromString');
  guard(prototypeOf('Range'), 'createContextualFragment');
}

/** The same build, with the watchman at the start of each script. */
export const watched = (build: Build): Build => ({
  ...build,
  alter(folder) {
    build.alter?.(folder);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js')) continue;
      const path = join(folder, file);
      writeFileSync(path, `(${String(watch)})();\n${readFileSync(path, 'utf8')}`);
    }
  },
});

/** Makes an extension page collect the reports of the watchmen from now on. Returns a function that gives them. */
export async function hearWatchmen(page: Page): Promise<() => Promise<Opened[]>> {
  await page.evaluate(() => {
    const opened: object[] = [];
    Reflect.set(globalThis, 'opened', opened);
    chrome.runtime.onMessage.addListener((message: unknown) => {
      if (Reflect.get(Object(message), 'bening') === 'watchman') opened.push(Object(message));
    });
  });
  return () => page.evaluate((): Opened[] => Reflect.get(globalThis, 'opened'));
}

/**
 * Makes five calls by computed names: two in another extension page, two in content scripts of a tab, and one in the
 * background.
 */
export async function tryDoors({ browser }: Launched, page: Page, tabId: number): Promise<void> {
  await page.evaluate(async (id) => {
    const ask = () => {
      const door: unknown = Reflect.get(globalThis, ['fe', 'tch'].join(''));
      if (typeof door === 'function') Promise.resolve(Reflect.apply(door, globalThis, ['data:,'])).catch(() => {});
    };
    const write = () => void Reflect.set(document.createElement('p'), ['inner', 'HTML'].join(''), 'Dermaga');
    ask();
    write();
    for (const func of [ask, write]) await chrome.scripting.executeScript({ target: { tabId: id }, func });
  }, tabId);
  const background = browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER);
  if (background) {
    const worker = await background.worker();
    await worker?.evaluate(() => {
      const door: unknown = Reflect.get(globalThis, ['fe', 'tch'].join(''));
      if (typeof door === 'function') Promise.resolve(Reflect.apply(door, globalThis, ['data:,'])).catch(() => {});
    });
  } else {
    await page.evaluate(async () => {
      const world = Object(await chrome.runtime.getBackgroundPage());
      const door: unknown = Reflect.get(world, ['fe', 'tch'].join(''));
      if (typeof door === 'function') Promise.resolve(Reflect.apply(door, world, ['data:,'])).catch(() => {});
    });
  }
}
