import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article } from '../../src/article/article';
import type { Block, Figure } from '../../src/article/block';
import { readLines } from '../../src/dom/lines';
import { copiedBlocks, leadAndText } from '../../src/export/copied-blocks';
import { toHtml } from '../../src/export/html';
import { toMarkdown } from '../../src/export/markdown';
import { toPlainText } from '../../src/export/plain-text';
import { wordsFor } from '../../src/export/words';

/** Words in order, however they are laid out. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every block, those within others too, changed or left out. */
const changed = (blocks: readonly Block[], change: (block: Block) => Block[]): Block[] =>
  blocks.flatMap(change).map((block): Block => {
    if (block.type === 'list') return { ...block, items: block.items.map((item) => changed(item, change)) };
    if (block.type === 'table')
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => (cell.blocks ? { ...cell, blocks: changed(cell.blocks, change) } : cell)),
        ),
      };
    return block.type === 'quote' || block.type === 'live-entry'
      ? { ...block, blocks: changed(block.blocks, change) }
      : block;
  });

const plainMark = /^(?:sup|sub|strike)$/;

/** The blocks without the marks that plain text writes as signs, and other files as elements. */
const withoutSigns = (blocks: readonly Block[]): Block[] =>
  JSON.parse(JSON.stringify(blocks), (name, value: unknown) => (plainMark.test(name) ? undefined : value));

/** The words that a file prints with a picture. `photo` are those that it prints a credit with. */
const printed = ({ caption, credit }: Pick<Figure, 'caption' | 'credit'>, photo: string): string =>
  [caption, credit && `(${photo.replace('{name}', () => credit)})`].filter(Boolean).join(' ');

/** Every credit in its caption, where plain text has it. */
function credited(block: Block, photo: string): Block {
  if (block.type === 'figure') return { ...block, caption: printed(block, photo) };
  if (block.type !== 'group') return block;
  return {
    ...block,
    caption: printed(block, photo),
    blocks: block.blocks.map((one) => ({ ...one, caption: printed(one, photo) })),
  };
}

const textOfBlocks = (blocks: readonly Block[], change: (block: Block) => Block[], photo: string) =>
  spaced(toPlainText({ blocks: changed(withoutSigns(blocks), (block) => change(credited(block, photo))) }));

/** The text that a Markdown file says: it names, below a quoted post or in place of a video, whose it is. */
export const textForMarkdown = (article: Article): string =>
  textOfBlocks(
    copiedBlocks(article, leadAndText(article), wordsFor(article)),
    (block) =>
      block.type === 'embed' ? [{ ...block, text: [block.text, block.provider].filter(Boolean).join('\n') }] : [block],
    '{name}',
  );

const posts = new Set(['X', 'Instagram', 'TikTok', 'Facebook']);

/** The text that an HTML file says, but for the links that stand in place of videos. */
export const textForHtml = (article: Article): string =>
  textOfBlocks(
    article.blocks,
    (block) => (block.type === 'embed' && !posts.has(block.provider) ? [] : [block]),
    wordsFor(article).photo,
  );

const isLine = new Set(['paragraph', 'heading', 'tableCell', 'code']);

function textOf(node: Nodes): string {
  // In a cell of a table a break is HTML.
  if (node.type === 'break' || (node.type === 'html' && node.value === '<br>')) return '\n';
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
  for (const added of body?.querySelectorAll('.bening-embed') ?? []) added.remove();
  return spaced(
    body
      ? readLines(body)
          .lines.map(({ text }) => text)
          .join('\n')
      : '',
  );
}
