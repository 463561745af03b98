import { inlineText } from '../../article/block-text';
import type { TableCell } from '../../article/block';

/** "214", "−68,2%", "Rp9,8 miliar", "100 menit"; a dash where there is none. */
const figure = /^(?:[-–—]|[-–−+]?\s?\p{L}{0,3}[$€]?\s?\d[\d.,]*\s?(?:%|\p{L}+)?)$/u;

/**
 * Which columns of a table hold nothing but figures below the first row: set flush right, digit stands under digit. Never the
 * first, which names the rows, and none where rows differ in length: where cells span others, places are not columns.
 */
export function figureColumns(rows: readonly TableCell[][]): boolean[] {
  const [head = []] = rows;
  if (rows.some(({ length }) => length !== head.length)) return [];
  return head.map((_, column) => {
    const below = rows.slice(1).flatMap((row) => row[column] ?? []);
    return column > 0 && below.length > 0 && below.every(({ content }) => figure.test(inlineText(content).trim()));
  });
}
