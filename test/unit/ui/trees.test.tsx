import { expect, test, vi } from 'vitest';
import { commands, page } from 'vitest/browser';
import '../../../src/ui/reader/reader.css';
import { mountPopup, only } from './mount';
import { openAll } from './open-all';
import { sampleReading } from './reader/fake-reader-port';
import { mountReader } from './reader/mount-reader';
import { sampleArticle } from './sample-article';
import { sampleExtraction } from './sample-page';
import { textByLanguage } from './text-by-language';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** What stands in the page's accessibility tree, below the one element that a selector fits. */
    accessibilityTree(selector?: string): Promise<string>;
  }
}

// The server of the tests has no https.
vi.mock(import('../../../src/article/safe-url'), async (original) => ({
  ...(await original()),
  overHttps: (address) => address,
}));

/** A picture that loads, wherever the article has one. */
const src = `${location.origin}/test/demo/pictures/perahu.svg`;
const article = {
  ...sampleArticle,
  lead: sampleArticle.lead && { ...sampleArticle.lead, src },
  blocks: sampleArticle.blocks.map((block) => (block.type === 'figure' ? { ...block, src } : block)),
};
const extraction = { ...sampleExtraction, article };

/**
 * What a screen reader is given of popup and reader, kept as text to be read: landmarks, roles, names, states and order,
 * then every text with the language that it is spoken in. The article is Indonesian, the interface English.
 */
async function tree(root: Element): Promise<string> {
  await openAll(root, 'cite');
  return `${await commands.accessibilityTree()}\n\n${textByLanguage(root)}\n`;
}

test('the popup, every drawer open', async () => {
  await page.viewport(400, 600);
  const { root } = await mountPopup({ settings: { language: 'en' }, article: extraction });
  await expect(await tree(root)).toMatchFileSnapshot('trees/popup.txt');
});

test('the reader page, every drawer open', async () => {
  await page.viewport(1600, 900);
  const { root } = await mountReader({
    browserLanguage: 'en',
    reading: { ...sampleReading, outcome: { extraction } },
  });
  await expect(await tree(root)).toMatchFileSnapshot('trees/reader.txt');
  only(root, '[data-tool="display"]').click();
  await expect(await commands.accessibilityTree('.display')).toMatchFileSnapshot('trees/display.txt');
  only(root, '[data-tool="help"]').click();
  await expect.poll(() => root.querySelector('dialog[open]')).not.toBeNull();
  await expect(await commands.accessibilityTree('dialog')).toMatchFileSnapshot('trees/help.txt');
});
