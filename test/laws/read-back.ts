import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article } from '../../src/article/article';
import type { Block } from '../../src/article/block';
import { toMarkdown } from '../../src/export/markdown';
import { toPlainText } from '../../src/export/plain-text';

/** Words in order, however they are laid out. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** An export names whose post or video a card shows; the plain text holds the post alone. */
const withProviders = (blocks: Block[]): Block[] =>
  blocks.map((block): Block => {
    if (block.type === 'embed') return { ...block, text: [block.text, block.provider].filter(Boolean).join('\n') };
    if (block.type === 'list') return { ...block, items: block.items.map(withProviders) };
    if (block.type === 'quote' || block.type === 'live-entry') return { ...block, blocks: withProviders(block.blocks) };
    return block;
  });

/** The text of an article as an export must say it. */
export const exportedText = (article: Article): string =>
  spaced(toPlainText({ ...article, blocks: withProviders(article.blocks) }));

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
