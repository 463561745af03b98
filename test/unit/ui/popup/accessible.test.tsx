import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TabError } from '../../../../src/browser/tab-error';
import { defaultReading, readingChoices } from '../../../../src/settings/reading-settings';
import '../../../../src/ui/popup/popup.css';
import { dress } from '../../../../src/ui/style/dress';
import { axeFindings } from '../axe-findings';
import { mountPopup, only } from '../mount';
import { openAll } from '../open-all';
import { sampleArticle } from '../sample-article';
import { frontPageDetection, sampleExtraction, samplePage } from '../sample-page';

const teaser = {
  ...sampleExtraction,
  article: { ...sampleArticle, access: 'teaser' as const, disclosure: 'Advertorial', pages: { this: 1, total: 3 } },
};
const forced = { ...sampleExtraction, detection: frontPageDetection };

afterEach(() => dress(document.documentElement, defaultReading));

test('axe sees what is wrong: here a note that the ground swallows', async () => {
  const { root } = await mountPopup();
  only(root, '[data-part="attribution"]').style.color = '#ddd';
  expect((await axeFindings()).join()).toContain('color-contrast');
});

describe.each(readingChoices.theme)('axe finds nothing in the popup in the theme "%s"', (theme) => {
  const dressed = async (...of: Parameters<typeof mountPopup>) => {
    await page.viewport(400, 600);
    dress(document.documentElement, { ...defaultReading, theme });
    return mountPopup(...of);
  };

  test('on an article, with every drawer and each chooser open', async () => {
    const { root } = await dressed();
    for (const chooser of ['copy', 'save', 'cite'] as const) {
      await openAll(root, chooser);
      expect(await axeFindings(theme)).toEqual([]);
    }
  });

  test('on a teaser of a paper that Bening is offered for', async () => {
    await dressed({
      article: teaser,
      site: null,
      page: null,
      offer: { host: 'koran.example', patterns: ['*://*.koran.example/*'], why: 'unknown' },
    });
    expect(await axeFindings(theme)).toEqual([]);
  });

  test('on a page that is no article', async () => {
    await dressed({ article: null, forced, page: { ...samplePage, removals: [], detection: frontPageDetection } });
    expect(await axeFindings(theme)).toEqual([]);
  });

  test('where it fails', async () => {
    await dressed({}, (port) => {
      port.read = () => Promise.reject(new TabError('failed'));
    });
    expect(await axeFindings(theme)).toEqual([]);
  });
});
