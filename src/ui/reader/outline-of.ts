import type { Block, Heading } from '../../article/block';

/** One subhead of an article. */
export interface OutlineEntry {
  level: Heading['level'];
  text: string;
}

const inside = (block: Block): Block[] => {
  if (block.type === 'quote' || block.type === 'live-entry') return block.blocks;
  return block.type === 'list' ? block.items.flat() : [];
};

/** The subheads of an article, in the order in which they are printed, those in quotes and live entries included. */
export const outlineOf = (blocks: Block[]): OutlineEntry[] =>
  blocks.flatMap((block): OutlineEntry[] =>
    block.type === 'heading'
      ? [{ level: block.level, text: block.content.map(({ text }) => text).join('') }]
      : outlineOf(inside(block)),
  );
