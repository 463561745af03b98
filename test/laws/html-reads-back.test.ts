import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article';
import type { Block } from '../../src/article/block';
import { toHtml } from '../../src/export/html';
import { extract } from '../../src/extract/extract';

const pages = import.meta.glob<string>('../sites/*/*/page.html', { query: '?raw', import: 'default', eager: true });
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What a frame showed can only be linked to: a saved file loads nothing. */
const isFrame = (block: Block) => block.type === 'embed' && !/^(?:X|Instagram|TikTok|Facebook)$/.test(block.provider);

/**
 * An article without what a saved file cannot give back: where its facts were read on the page, the addresses of its
 * tags, and how many runs of text one style was written in.
 */
function facts({ attribution, blocks, ...article }: Article) {
  const values = Object.entries(attribution).map(([name, fact]) => [name, fact?.value ?? null]);
  const said = JSON.stringify(blocks).replaceAll('"},{"text":"', '');
  return { ...article, tags: null, wordCount: null, attribution: Object.fromEntries(values), blocks: JSON.parse(said) };
}

test.each(Object.entries(pages))('the exported page of %s reads back to the same article', (_path, html) => {
  const address = /^<!-- (\S+)/.exec(html)?.[1] ?? '';
  const read = extract(parse(html), new URL(address), { force: true });
  if (!read) throw new Error('nothing was read');
  // A frame's own words are those of its link, and would be read as a line of the text.
  const article = { ...read.article, blocks: read.article.blocks.filter((block) => !isFrame(block)) };
  const canonical = article.attribution.canonical?.value ?? address;
  const again = extract(parse(toHtml(article)), new URL(canonical));
  expect(again && facts(again.article)).toEqual(facts(article));
});
