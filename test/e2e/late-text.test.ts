import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install } from './installed';
import { until } from './until.mjs';

/** An article whose text a script of the page brings, when the test says so. */
const late = {
  url: article.url,
  html: `<!doctype html><html lang="id"><title>Memuat</title><body><p>Memuat…</p><template>${article.html.replace(/<\/?template>/g, '')}</template>
    <script>globalThis.arrive = () => document.body.append(document.querySelector('template').content)</script>`,
};
const framed = {
  url: 'https://ekonomi.bisnis.com/read/20230914/9/1700002/dalam-bingkai',
  html: `<!doctype html><html lang="id"><title>Bingkai</title><iframe src="${article.url}"></iframe>`,
};

describe.each([chromium, firefox])('an article whose text has not come, in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  beforeAll(async () => {
    launched = await install(build, serving(late, framed));
    backstage = await openBackstage(launched);
  });
  afterEach(() => expect(failures.splice(0)).toEqual([]));
  afterAll(() => launched?.close());

  const stateOf = (popup: Page) =>
    popup.evaluate(() => document.querySelector<HTMLElement>('[data-state]')?.dataset['state']);
  const opened = async (url: string) => {
    const page = watch(await launched.newPage(), failures);
    await page.goto(url);
    const popup = watch(await backstage.openPopup(await backstage.tabAt(url)), failures);
    await until(async () => (await stateOf(popup)) === 'awaited', 'the popup says what is missing');
    return { page, popup };
  };

  test('is read as soon as it comes, in the popup that is open, and the page is cleaned', async () => {
    const { page, popup } = await opened(late.url);
    await page.evaluate(() => Reflect.apply(Reflect.get(globalThis, 'arrive'), null, []));
    await until(async () => (await stateOf(popup)) === 'article', 'the popup shows the article');
    await until(() => page.evaluate(() => document.querySelector('[data-bening-hidden]') !== null), 'it is cleaned');
    await popup.close();
    await page.close();
  });

  test('may be asked for again, as where it stands in a frame', async () => {
    const { page, popup } = await opened(framed.url);
    let loaded = false;
    page.once('load', () => (loaded = true));
    const reload = await until(() => popup.$('main .button'), 'a button to load it again');
    await reload.click();
    await until(async () => loaded, 'the page is loaded again');
    await until(async () => (await stateOf(popup)) === 'awaited', 'the popup has looked again');
    await popup.close();
    await page.close();
  });
});
