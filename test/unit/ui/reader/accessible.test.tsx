import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { defaultReading, readingChoices } from '../../../../src/settings/reading-settings';
import '../../../../src/ui/reader/reader.css';
import { button, only, settle } from '../mount';
import { sampleArticle } from '../sample-article';
import { frontPageDetection, sampleExtraction } from '../sample-page';
import { sampleReading } from './fake-reader-port';
import { mountReader } from './mount-reader';

/** What axe finds against WCAG 2.2 AA and its own best practices, in the whole page. */
async function violations(): Promise<string[]> {
  document.documentElement.dataset['as'] = 'reader';
  // The frame that holds the tests has a title of its own; what is still coming in is seen when it stands.
  await settle();
  const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  );
}

const teaser = {
  ...sampleExtraction,
  article: { ...sampleArticle, access: 'teaser' as const, disclosure: 'Advertorial', pages: { this: 1, total: 3 } },
};

test('axe sees what is wrong: here a headline that the ground swallows', async () => {
  const { root } = await mountReader({ readingSettings: { ...defaultReading, theme: 'dark' } });
  only(root, 'h1').style.color = '#333';
  expect((await violations()).join()).toContain('color-contrast');
});

describe.each(readingChoices.theme)('axe finds nothing in the theme "%s"', (theme) => {
  const readingSettings = { ...defaultReading, theme };

  test('in an article with every kind of block', async () => {
    await page.viewport(1600, 900);
    await mountReader({ readingSettings });
    expect(await violations()).toEqual([]);
  });

  test('in a teaser with notices, in a small window', async () => {
    await page.viewport(320, 700);
    await mountReader({ readingSettings, reading: { ...sampleReading, outcome: { extraction: teaser } } });
    expect(await violations()).toEqual([]);
  });

  test('in the open display panel and in the help', async () => {
    await page.viewport(1000, 900);
    const { root } = await mountReader({ readingSettings });
    button(root, 'Tampilan').click();
    expect(await violations()).toEqual([]);
    button(root, 'Bantuan').click();
    await expect.poll(() => root.querySelector('dialog[open]')).not.toBeNull();
    expect(await violations()).toEqual([]);
    only(root, 'dialog button.button').click();
  });

  test('where there is nothing to read', async () => {
    await mountReader({ readingSettings, reading: null });
    expect(await violations()).toEqual([]);
  });

  test('where she is asked first', async () => {
    const extraction = { ...sampleExtraction, detection: frontPageDetection };
    await mountReader({ readingSettings, reading: { ...sampleReading, outcome: { extraction } } });
    expect(await violations()).toEqual([]);
  });
});
