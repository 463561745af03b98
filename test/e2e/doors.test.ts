import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, until, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { chromium, firefox, install } from './installed';

const frame = { url: 'https://ekonomi.bisnis.com/bingkai-umpama', html: '<!doctype html><title>Bingkai</title>' };
const framed = {
  url: `${article.url}-berbingkai`,
  html: article.html.replace('</h1>', `</h1><iframe src="${frame.url}"></iframe>`),
};

/** Messages in the shape of ours: each would change something, or be answered, if it were heard. */
const forged = [
  { bening: 'auto', name: 'status', args: [] },
  { bening: 'auto', name: 'undo', args: [] },
  { bening: 'auto', name: 'leaveUnless', args: [[]] },
  { bening: 'read', name: 'read', args: [{ force: true }] },
  { bening: 'background', name: 'switchSite', args: ['bisnis.com', false] },
  { bening: 'background', name: 'keepOwnRule', args: ['p', 'JAKARTA'] },
];

describe.each([chromium, firefox])('the doors in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;

  beforeAll(async () => {
    launched = await install(build, serving(article, frame, framed));
    backstage = await openBackstage(launched);
  });
  afterAll(() => launched?.close());

  test('hear nothing that a page or a frame in it says in our shape', async () => {
    const page = await launched.newPage();
    await page.goto(framed.url);
    const tab = await backstage.tabAt(framed.url);
    await until(async () => Number((await backstage.badge(tab)).text) > 0, 'the page is cleaned');
    const standing = async () => ({
      hidden: await page.$$eval('[data-bening-hidden]', (all) => all.length),
      badge: await backstage.badge(tab),
      registered: await backstage.registered(),
      stored: await backstage.page.evaluate(async () =>
        JSON.stringify([
          await chrome.storage.local.get(null),
          await chrome.storage.sync.get(null),
          await chrome.storage.session.get(null),
        ]),
      ),
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
          // A page has it only where some extension listens to pages; ours must not be the one.
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
});
