import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/export/markdown';
import { toPlainText } from '../../src/export/plain-text';
import { extract, type ExtractOptions } from '../../src/extract/extract';

/** `<host>/<case>/page.html`: invented text in a site's structure; its first line holds the address that it stands for. */
const pages = import.meta.glob<string>('./*/*/page.html', { query: '?raw', import: 'default', eager: true });
/** Only beside pages that the general engine alone reads otherwise than the rule does. */
const generalFiles = import.meta.glob('./*/*/article.general.md', { query: '?raw' });

function read(html: string, options: ExtractOptions) {
  const address = /^<!-- (\S+)/.exec(html)?.[1];
  if (address === undefined) throw new Error('the first line of page.html names no address');
  const extraction = extract(new DOMParser().parseFromString(html, 'text/html'), new URL(address), options);
  if (!extraction) throw new Error('the page was not taken for an article');
  return extraction.article;
}

describe.each(Object.entries(pages).map(([path, html]) => ({ folder: path.replace('/page.html', ''), html })))(
  '$folder',
  ({ folder, html }) => {
    test('reads as article.md says', async () => {
      await expect(toMarkdown(read(html, {}))).toMatchFileSnapshot(`${folder}/article.md`);
    });

    test('reads the same without a rule, or as article.general.md says', async () => {
      const article = read(html, { rules: false });
      const file = `${folder}/article.general.md`;
      if (file in generalFiles) await expect(toMarkdown(article)).toMatchFileSnapshot(file);
      else expect(toPlainText(article)).toBe(toPlainText(read(html, {})));
    });
  },
);
