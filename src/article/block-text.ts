import type { Block, Inline } from './block';

/** The text of runs without their marks. */
export const inlineText = (content: readonly Inline[]): string => content.map(({ text }) => text).join('');

/** All text of blocks in order: one string for each paragraph, item, cell, caption or quoted post. */
export function blockTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOf).filter((text) => text !== '');
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'list':
      return block.items.flatMap(blockTexts);
    case 'quote':
      return blockTexts(block.blocks);
    case 'live-entry':
      return [block.time, ...blockTexts(block.blocks)];
    case 'table':
      return [block.caption ?? '', ...block.rows.flatMap((row) => row.map(({ content }) => inlineText(content)))];
    case 'figure':
      return [block.caption ?? ''];
    case 'group':
      return [...blockTexts(block.blocks), block.caption ?? ''];
    case 'embed':
    case 'preformatted':
      return [block.text ?? ''];
  }
}
