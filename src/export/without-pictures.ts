import type { Block, Embed, Figure, Group, TableCell } from '../article/block';
import type { Words } from './words';

/**
 * The same blocks for a copy, which holds no pictures and no posts: captions are marked as such, and what a frame showed is
 * a line that leads to it.
 */
export const withoutPictures = (blocks: readonly Block[], words: Words): Block[] =>
  blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'figure':
        return caption(block, words);
      case 'group':
        return [...block.blocks.flatMap((one) => caption(one, words)), ...caption(block, words)];
      case 'embed':
        return embed(block);
      case 'list':
        return [{ ...block, items: block.items.map((item) => withoutPictures(item, words)) }];
      case 'quote':
      case 'live-entry':
        return [{ ...block, blocks: withoutPictures(block.blocks, words) }];
      case 'table':
        return [{ ...block, rows: block.rows.map((row) => row.map((cell) => inCell(cell, words))) }];
      default:
        return [block];
    }
  });

const inCell = (cell: TableCell, words: Words): TableCell =>
  cell.blocks ? { ...cell, blocks: withoutPictures(cell.blocks, words) } : cell;

/** "[Keterangan foto: Warga melintasi jembatan. (Foto: Andi Angan)]", or "[Foto: Andi Angan]" where there is only a credit. */
function caption({ caption: text, credit }: Figure | Group, words: Words): Block[] {
  const photo = credit && words.photo.replace('{name}', () => credit);
  const said = text && words.caption.replace('{text}', () => (photo ? `${text} (${photo})` : text));
  const line = said ?? photo;
  return line ? [{ type: 'paragraph', content: [{ text: `[${line}]` }] }] : [];
}

/** A post or a title is a quotation, with the line that leads to it below. */
function embed({ provider, href, text }: Embed): Block[] {
  const link: Block[] =
    href === null
      ? []
      : [{ type: 'paragraph', content: [{ text: `[${provider}: ` }, { text: href, href }, { text: ']' }] }];
  if (!text) return link;
  return [{ type: 'quote', pull: false, blocks: [{ type: 'paragraph', content: [{ text }] }, ...link] }];
}
