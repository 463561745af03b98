import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { article, serving } from './bisnis-pages';
import { watch } from './console';
import { chromium, firefox, install, type Installed } from './installed';

const picture = 'https://images.bisnis.com/posts/2023/09/14/1700001/perahu.jpg';
/** Three by two, as photographs are. */
const photograph =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600"/></svg>';

describe.each([chromium, firefox])('the first screen of the popup in $name', (build) => {
  let launched: Installed;
  let backstage: Backstage;
  const failures: string[] = [];

  beforeAll(async () => {
    const others = serving(article);
    launched = await install(build, (address) =>
      address.href === picture ? { body: photograph, type: 'image/svg+xml' } : others(address),
    );
    backstage = await openBackstage(launched);
  });
  afterAll(() => launched?.close());

  /** The popup on a page, as large as browsers make it, in one language, its lead picture there. */
  const open = async (language: string) => {
    await backstage.page.evaluate(
      (chosen) => chrome.storage.local.set({ settings: { version: 2, language: chosen } }),
      language,
    );
    const page = await launched.newPage();
    await page.goto(article.url);
    const popup = watch(await backstage.openPopup(await backstage.tabAt(article.url)), failures);
    await popup.setViewport({ width: 420, height: 600 });
    await popup.waitForSelector('[data-part="source"]');
    await popup.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('figure.lead img')?.naturalWidth ?? 0) > 0,
    );
    onTestFinished(() => page.close());
    return popup;
  };

  test.each(['id', 'en'])(
    'has headline, author, time, the actions and the beginning of the text (%s)',
    async (language) => {
      const popup = await open(language);
      const bottoms = await popup.evaluate(() => {
        const [paragraph] = document.querySelectorAll('.body > *');
        const range = document.createRange();
        if (paragraph) range.selectNodeContents(paragraph);
        const [line, next] = range.getClientRects();
        const bottom = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
        return {
          ...Object.fromEntries(
            ['h1', '[data-part="attribution"]', '.actions'].map((selector) => [selector, bottom(selector)]),
          ),
          text: Math.min(line?.bottom ?? Infinity, next?.bottom ?? Infinity),
          picture: document.querySelector('figure.lead img')?.getBoundingClientRect().height,
        };
      });
      expect(Object.entries(bottoms).filter(([, bottom]) => bottom === undefined || bottom > 600)).toEqual([]);
      expect(bottoms.picture).toBeLessThanOrEqual(160);
      await popup.close();
      expect(failures).toEqual([]);
    },
  );

  test('keeps no more than one line of the page’s state when it is scrolled', async () => {
    const popup = await open('id');
    const strip = () => popup.$eval('.strip', (header) => header.getBoundingClientRect().toJSON() as DOMRect);
    const before = await strip();
    expect(before.height).toBeLessThan(52);
    await popup.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    const after = await strip();
    expect(after.bottom).toBeLessThan(before.bottom);
    expect(after.bottom).toBeGreaterThan(36);
    await popup.close();
  });
});
