import type { Block, Figure, Group, TableCell } from '../article/block';
import type { Words } from './words';

/** A picture's caption with its credit behind it; empty where it has neither. */
export const captionText = ({ caption, credit }: Pick<Figure, 'caption' | 'credit'>, { photo }: Words): string =>
  [caption, credit && `(${photo.replace('{name}', () => credit)})`].filter(Boolean).join(' ');

/** The same blocks with each picture's credit moved into its caption, for plain text. */
export function withCredits(blocks: readonly Block[], words: Words): Block[] {
  const credited = <T extends Figure | Group>(block: T): T => ({ ...block, caption: captionText(block, words) });
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'figure':
        return credited(block);
      case 'group':
        return credited({ ...block, blocks: block.blocks.map(credited) });
      case 'list':
        return { ...block, items: block.items.map((item) => withCredits(item, words)) };
      case 'quote':
      case 'live-entry':
        return { ...block, blocks: withCredits(block.blocks, words) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => inCell(cell, words))) };
      default:
        return block;
    }
  });
}

const inCell = (cell: TableCell, words: Words): TableCell =>
  cell.blocks ? { ...cell, blocks: withCredits(cell.blocks, words) } : cell;
