import type { Block, Inline, List, TableCell } from './block';

/** The text of runs without their marks. */
export const inlineText = (content: readonly Inline[]): string => content.map(({ text }) => text).join('');

/** The HTML element of each mark, from the innermost outwards. */
export const markTags = [
  ['code', 'code'],
  ['sup', 'sup'],
  ['sub', 'sub'],
  ['strike', 'del'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
] as const;

/** A cell's content as blocks; running text becomes one paragraph. */
export const cellBlocks = ({ content, blocks }: TableCell): Block[] => blocks ?? [{ type: 'paragraph', content }];

/** The printed number of each item of an ordered list. */
export function itemNumbers({ items, start, reversed, values }: List): number[] {
  let next = start ?? (reversed ? items.length : 1);
  return items.map((_, index) => {
    const number = values?.[index] ?? next;
    next = number + (reversed ? -1 : 1);
    return number;
  });
}

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
      return [block.caption ?? '', ...block.rows.flat().flatMap((cell) => blockTexts(cellBlocks(cell)))];
    case 'figure':
      return [block.caption ?? ''];
    case 'group':
      return [...blockTexts(block.blocks), block.caption ?? ''];
    case 'embed':
    case 'preformatted':
      return [block.text ?? ''];
    case 'page-break':
      return [];
  }
}
