import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article } from '../../src/article/article';
import type { Block } from '../../src/article/block';
import { readLines } from '../../src/dom/lines';
import { toHtml } from '../../src/export/html';
import { toMarkdown } from '../../src/export/markdown';
import { toPlainText } from '../../src/export/plain-text';

/** Words in order, however they are laid out. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every block, those within others too, changed or left out. */
const changed = (blocks: readonly Block[], change: (block: Block) => Block[]): Block[] =>
  blocks.flatMap(change).map((block): Block => {
    if (block.type === 'list') return { ...block, items: block.items.map((item) => changed(item, change)) };
    return block.type === 'quote' || block.type === 'live-entry'
      ? { ...block, blocks: changed(block.blocks, change) }
      : block;
  });

/** A picture with its credit as the files print it behind the caption. */
const withCredit = (block: Block, photo: string): Block =>
  block.type === 'figure' && block.credit
    ? { ...block, caption: `${block.caption ?? ''} (${photo}${block.credit})` }
    : block;

const textOfBlocks = (article: Article, change: (block: Block) => Block[], photo: string) =>
  spaced(
    toPlainText({
      ...article,
      blocks: changed(article.blocks, (block) => change(withCredit(block, photo))),
    }),
  );

/** The text that a Markdown file says: it names, below a quoted post or in place of a video, whose it is. */
export const textForMarkdown = (article: Article): string =>
  textOfBlocks(
    article,
    (block) =>
      block.type === 'embed' ? [{ ...block, text: [block.text, block.provider].filter(Boolean).join('\n') }] : [block],
    '',
  );

const posts = new Set(['X', 'Instagram', 'TikTok', 'Facebook']);

/** The text that an HTML file says, but for the links that stand in place of videos. */
export const textForHtml = (article: Article): string =>
  textOfBlocks(article, (block) => (block.type === 'embed' && !posts.has(block.provider) ? [] : [block]), 'Foto: ');

const isLine = new Set(['paragraph', 'heading', 'tableCell', 'code']);

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'code') return node.type === 'code' ? `${node.value}\n` : node.value;
  const inside = 'children' in node ? node.children.map(textOf).join('') : '';
  return isLine.has(node.type) ? `${inside}\n` : inside;
}

/** The text of an article read back from its Markdown, by a parser that is not ours. */
export function textOfMarkdown(article: Article): string {
  const body = toMarkdown(article).replace(/^---\n[^]*?\n---\n/, '');
  return spaced(textOf(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })));
}

/** An article's HTML file as a browser reads it. */
export const htmlPage = (article: Article): Document => new DOMParser().parseFromString(toHtml(article), 'text/html');

/** The text of an article read back from its HTML file. */
export function textOfHtml(article: Article): string {
  const body = htmlPage(article).querySelector('.bening-body');
  for (const added of body?.querySelectorAll('.bening-read-also, .bening-embed') ?? []) added.remove();
  return spaced(
    body
      ? readLines(body)
          .lines.map(({ text }) => text)
          .join('\n')
      : '',
  );
}
