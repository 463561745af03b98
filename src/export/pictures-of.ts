import type { Article } from '../article/article';
import type { Block } from '../article/block';

/** The addresses of an article's pictures, each once, the lead picture first. */
export function picturesOf({ lead, blocks }: Article): string[] {
  return [...new Set([lead?.src ?? null, ...inBlocks(blocks)].filter((src) => src !== null))];
}

function inBlocks(blocks: readonly Block[]): (string | null)[] {
  return blocks.flatMap((block): (string | null)[] => {
    switch (block.type) {
      case 'figure':
        return [block.src];
      case 'list':
        return block.items.flatMap(inBlocks);
      case 'quote':
      case 'live-entry':
      case 'group':
        return inBlocks(block.blocks);
      default:
        return [];
    }
  });
}
