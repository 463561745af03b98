import type { Article } from '../article/article';
import type { Block, Inline } from '../article/block';

/**
 * The text of the body's blocks alone, a blank line between blocks: list items and table rows on a line each,
 * captions and quoted posts included; title, deck, lead picture and photo credits are not.
 */
export function toPlainText(article: Article): string {
  return textOf(article.blocks, '\n\n');
}

function textOf(blocks: Block[], between: string): string {
  return blocks.map(blockText).filter(Boolean).join(between);
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'list':
      return lines(block.items.map((item) => textOf(item, '\n')));
    case 'quote':
      return textOf(block.blocks, '\n\n');
    case 'table':
      return lines([
        block.caption,
        ...block.rows.map((row) => row.map((cell) => inlineText(cell.content).replaceAll('\n', ' ')).join('\t')),
      ]);
    case 'figure':
      return lines([block.caption]);
    case 'group':
      return lines([textOf(block.blocks, '\n'), block.caption]);
    case 'embed':
      return lines([block.text]);
    case 'live-entry':
      return lines([block.time, textOf(block.blocks, '\n\n')]);
    case 'preformatted':
      return block.text.replace(/^\n+/, '').trimEnd();
  }
}

function inlineText(content: Inline[]): string {
  return content
    .map((run) => run.text)
    .join('')
    .trim();
}

function lines(parts: (string | null)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
    .join('\n');
}
