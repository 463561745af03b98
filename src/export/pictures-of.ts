import type { Article } from '../article/article';
import type { Block } from '../article/block';

/** The addresses of an article's pictures, each once, the lead picture first. */
export function picturesOf({ lead, blocks }: Article): string[] {
  return [...new Set([...(lead?.src ? [lead.src] : []), ...picturesIn(blocks)])];
}

/** The addresses of the pictures in some blocks. */
export function picturesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'figure':
        return block.src === null ? [] : [block.src];
      case 'list':
        return block.items.flatMap(picturesIn);
      case 'table':
        return block.rows.flat().flatMap((cell) => picturesIn(cell.blocks ?? []));
      case 'quote':
      case 'live-entry':
      case 'group':
        return picturesIn(block.blocks);
      default:
        return [];
    }
  });
}
