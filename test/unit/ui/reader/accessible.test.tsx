import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultReading, readingChoices } from '../../../../src/settings/reading-settings';
import '../../../../src/ui/reader/reader.css';
import { axeFindings } from '../axe-findings';
import { button, only } from '../mount';
import { openAll } from '../open-all';
import { sampleArticle } from '../sample-article';
import { frontPageDetection, sampleExtraction } from '../sample-page';
import { sampleReading } from './fake-reader-port';
import { mountReader } from './mount-reader';

/** What axe finds in the page, dressed as the reader page is. */
async function violations(theme: string): Promise<string[]> {
  document.documentElement.dataset['as'] = 'reader';
  return axeFindings(theme);
}

const teaser = {
  ...sampleExtraction,
  article: { ...sampleArticle, access: 'teaser' as const, disclosure: 'Advertorial', pages: { this: 1, total: 3 } },
};

test('axe sees what is wrong: here a headline that the ground swallows', async () => {
  const { root } = await mountReader({ readingSettings: { ...defaultReading, theme: 'dark' } });
  only(root, 'h1').style.color = '#333';
  expect((await violations('dark')).join()).toContain('color-contrast');
});

describe.each(readingChoices.theme)('axe finds nothing in the theme "%s"', (theme) => {
  const readingSettings = { ...defaultReading, theme };

  test('in an article with every kind of block', async () => {
    await page.viewport(1600, 900);
    await mountReader({ readingSettings });
    expect(await violations(theme)).toEqual([]);
  });

  test('in a teaser with notices, in a small window', async () => {
    await page.viewport(320, 700);
    await mountReader({ readingSettings, reading: { ...sampleReading, outcome: { extraction: teaser } } });
    expect(await violations(theme)).toEqual([]);
  });

  test('in the open display panel and in the help', async () => {
    await page.viewport(1000, 900);
    const { root } = await mountReader({ readingSettings });
    button(root, 'Tampilan').click();
    expect(await violations(theme)).toEqual([]);
    button(root, 'Bantuan').click();
    await expect.poll(() => root.querySelector('dialog[open]')).not.toBeNull();
    expect(await violations(theme)).toEqual([]);
    only(root, 'dialog button.button').click();
  });

  test('in every chooser, in what is said, and in the button that quotes', async () => {
    await page.viewport(1000, 900);
    const { root } = await mountReader({ readingSettings });
    for (const chooser of ['copy', 'save', 'cite'] as const) {
      await openAll(root, chooser);
      expect(await violations(theme)).toEqual([]);
    }
    getSelection()?.selectAllChildren(only(root, 'h1'));
    await expect.poll(() => root.querySelector('.quote'), { timeout: 10_000 }).not.toBeNull();
    await userEvent.keyboard('k');
    await expect.poll(() => only(root, '.said').textContent).not.toBe('');
    expect(await violations(theme)).toEqual([]);
    getSelection()?.removeAllRanges();
  });

  test('where there is nothing to read', async () => {
    await mountReader({ readingSettings, reading: null });
    expect(await violations(theme)).toEqual([]);
  });

  test('where she is asked first', async () => {
    const extraction = { ...sampleExtraction, detection: frontPageDetection };
    await mountReader({ readingSettings, reading: { ...sampleReading, outcome: { extraction } } });
    expect(await violations(theme)).toEqual([]);
  });
});
