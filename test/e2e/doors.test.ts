import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, home, serving, unlisted } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chromium, firefox, install } from './installed';
import { until } from './until.mjs';

const frame = { url: 'https://ekonomi.bisnis.com/bingkai-umpama', html: '<!doctype html><title>Bingkai</title>' };
const framed = {
  url: `${article.url}-berbingkai`,
  html: article.html.replace('</h1>', `</h1><iframe src="${frame.url}"></iframe>`),
};

/** Records events and mutations in a page that does nothing itself. `data-early` is the page's own. */
const mirror = `<script>
  self.seen = [];
  for (const type of ['message', 'messageerror', 'storage', 'beforematch', 'securitypolicyviolation', 'error', 'unhandledrejection'])
    addEventListener(type, () => self.seen.push('event ' + type));
  const sent = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { self.seen.push('event ' + event.type); return sent.call(this, event); };
  new MutationObserver((all) => {
    for (const { type, attributeName, target } of all)
      if (attributeName !== 'data-early' && (type === 'attributes' || document.readyState === 'complete'))
        self.seen.push(type + ' ' + attributeName + ' of ' + target.nodeName);
  }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
</script>`;
const mirrored = ({ url, html }: { url: string; html: string }, name: string) => ({
  url: `${url}${name}`,
  html: html.replace(/<head>|<title>/, (tag) => `${mirror}${tag}`),
});
const [listed, front, other] = [
  mirrored(article, '-cermin'),
  mirrored({ ...home, html: home.html.replace('<title>', '<meta charset="utf-8"><title>') }, 'cermin'),
  mirrored(unlisted, '-cermin'),
];

/** Forged messages in our format. Each would change something or be answered if it were accepted. */
const forged = [
  { bening: 'live', name: 'status', args: [] },
  { bening: 'live', name: 'undo', args: [] },
  { bening: 'live', name: 'leaveUnless', args: [[]] },
  { bening: 'read', name: 'read', args: [{ force: true }] },
  { bening: 'background', name: 'switchSite', args: ['bisnis.com', false] },
  { bening: 'background', name: 'keepOwnRule', args: ['p', 'JAKARTA'] },
];

describe.each([chromium, firefox])('pages and Bening are isolated in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;

  beforeAll(async () => {
    launched = await install(build, serving(article, frame, framed, listed, front, other));
    backstage = await openBackstage(launched);
  });
  afterAll(() => launched?.close());

  test('forged messages from a page or a frame are ignored', async () => {
    const page = await launched.newPage();
    await page.goto(framed.url);
    const tab = await backstage.tabAt(framed.url);
    await until(() => backstage.answers(tab), 'the page is kept clean');
    const marked = () => page.$$eval('[data-bening-hidden]', (all) => all.length);
    await until(async () => (await backstage.badge(tab)).text === String((await marked()) || '–'), 'the badge counts');
    const standing = async () => ({
      hidden: await marked(),
      badge: await backstage.badge(tab),
      registered: await backstage.registered(),
      stored: await backstage.page.evaluate(async () => {
        // Ignore `mirror`: it records when sync last ran, even if there was nothing to do.
        const { mirror: _, ...local } = await chrome.storage.local.get(null);
        return JSON.stringify([local, await chrome.storage.sync.get(null), await chrome.storage.session.get(null)]);
      }),
    });
    const before = await standing();
    expect(before.hidden).toBeGreaterThan(0);

    const inner = await until(async () => page.frames().find((one) => one.url() === frame.url), 'the frame stands');
    for (const place of [page.mainFrame(), inner]) {
      const answers = await place.evaluate(
        async (messages, id) => {
          const heard: unknown[] = [];
          const said = new Set(messages.map((message) => JSON.stringify(message)));
          for (const target of new Set([self, parent]))
            for (const message of messages) {
              target.postMessage(message, '*');
              target.postMessage(JSON.stringify(message), '*');
            }
          const hear = ({ data }: MessageEvent) => {
            const text = typeof data === 'string' ? data : JSON.stringify(data);
            if (!said.has(text)) heard.push(text);
          };
          addEventListener('message', hear);
          for (const { bening, name, args } of messages)
            for (const type of [bening, name, `bening:${name}`, 'bening'])
              for (const target of [self, document, document.documentElement])
                target.dispatchEvent(
                  new CustomEvent(type, { bubbles: true, composed: true, detail: { bening, name, args } }),
                );
          // A page has this only if some extension accepts messages from pages. It must not be ours.
          const runtime: unknown = Reflect.get(Object(Reflect.get(self, 'chrome')), 'runtime');
          const send: unknown = Reflect.get(Object(runtime), 'sendMessage');
          if (typeof send === 'function')
            for (const message of messages) {
              const answer: unknown = await Promise.resolve(Reflect.apply(send, runtime, [id, message])).catch(
                () => null,
              );
              if (answer !== null && answer !== undefined) heard.push(answer);
            }
          await new Promise((resolve) => setTimeout(resolve, 500));
          removeEventListener('message', hear);
          return heard;
        },
        forged,
        launched.extensionId,
      );
      expect(answers, place.url()).toEqual([]);
      expect(await standing(), place.url()).toEqual(before);
    }
  });

  /** Everything that could tell a page about us. */
  const look = async (url: string) => {
    const page = await launched.newPage();
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const traces = await page.evaluate(
      (attributes) => {
        const before = JSON.stringify(Reflect.get(globalThis, 'seen'));
        const shown = (make: (element: Element) => void) => {
          const probe = document.createElement('p');
          document.body.append(probe);
          make(probe);
          const hides = getComputedStyle(probe).display === 'none';
          probe.remove();
          return !hides;
        };
        const root = document.documentElement;
        const banner = document.querySelector('a.billboardCta');
        root.setAttribute('data-bening', 'early');
        root.setAttribute('data-bening-site', 'bisnis.com');
        const early = banner !== null && getComputedStyle(banner).display === 'none';
        for (const name of attributes) root.removeAttribute(name);
        return {
          seen: before,
          // Numbers are the page's frames.
          names: Object.getOwnPropertyNames(globalThis)
            .filter((name) => !/^\d+$/.test(name))
            .toSorted()
            .join(),
          symbols: Object.getOwnPropertySymbols(globalThis).length,
          ofDocument: Object.getOwnPropertyNames(document).join(),
          adopted: document.adoptedStyleSheets.length,
          sheets: document.styleSheets.length - document.querySelectorAll('style, link[rel="stylesheet"]').length,
          elements: document.documentElement.nextSibling === null,
          files: performance.getEntriesByType('resource').filter(({ name }) => /extension:/.test(name)).length,
          styled: {
            early,
            hidden: !shown((probe) => probe.setAttribute('data-bening-hidden', 'promo')),
          },
        };
      },
      ['data-bening', 'data-bening-site'],
    );
    await page.close();
    return traces;
  };

  test('a page cannot detect Bening where it is off, or a front page of a known publisher', async () => {
    const unknown = await look(other.url);
    expect(unknown).toMatchObject({ seen: '[]', symbols: 0, adopted: 0, sheets: 0, elements: true, files: 0 });
    expect(unknown.names).not.toMatch(/bening/i);
    expect(unknown.styled).toEqual({ early: false, hidden: false });
    // The publisher's stylesheets are also in its front page. There they match only what the page itself marks.
    expect(await look(front.url)).toEqual({ ...unknown, styled: { early: true, hidden: true } });

    await backstage.page.evaluate(() =>
      chrome.runtime.sendMessage({ bening: 'background', name: 'switchSite', args: ['bisnis.com', false] }),
    );
    for (const { url } of [listed, front]) expect(await look(url), url).toEqual(unknown);
    await backstage.reset();
  });

  test('a page can load none of our files, and cannot tell whether they exist', async () => {
    const page = await launched.newPage();
    await page.goto(other.url);
    const files = readdirSync(fileURLToPath(new URL(`../../dist/${build.mode}`, import.meta.url)), {
      recursive: true,
      encoding: 'utf8',
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).replace(/^.*?\/dist\/\w+\//, ''));
    expect(files.length).toBeGreaterThan(50);
    const nobody = launched.origin.replace(/[^:/-](?=[^:/]*$)/g, 'a');
    const [ours, others] = await page.evaluate(
      async (origins, paths) => {
        const load = (name: string, field: string, address: string) =>
          new Promise<string>((resolve) => {
            const element = document.createElement(name);
            if (name === 'link') element.setAttribute('rel', 'stylesheet');
            element.addEventListener('load', () => resolve(`${name} loads`));
            element.addEventListener('error', () => resolve(`${name} fails`));
            element.setAttribute(field, address);
            document.head.append(element);
          });
        const answers = origins.map((origin) =>
          Promise.all(
            paths.map(async (path) => {
              const address = `${origin}/${path}`;
              const fetched = await fetch(address).then(
                () => 'fetched',
                (error: unknown) => String(error),
              );
              if (path.endsWith('.js')) return [fetched, await load('script', 'src', address)];
              if (path.endsWith('.css')) return [fetched, await load('link', 'href', address)];
              return /\.(?:png|svg)$/.test(path) ? [fetched, await load('img', 'src', address)] : [fetched];
            }),
          ),
        );
        return Promise.all(answers);
      },
      [launched.origin, nobody],
      files,
    );
    expect(ours?.flat().filter((answer) => / loads$|^fetched$/.test(answer))).toEqual([]);
    expect(ours).toEqual(others);
    await page.close();
  });
});
