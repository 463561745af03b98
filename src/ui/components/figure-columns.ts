import { inlineText } from '../../article/block-text';
import type { TableCell } from '../../article/block';

/** "214", "−68,2%", "Rp9,8 miliar", "100 menit"; a dash where there is none. */
const figure = /^(?:[-–—]|[-–−+]?\s?\p{L}{0,3}[$€]?\s?\d[\d.,]*\s?(?:%|\p{L}+)?)$/u;

/**
 * The columns of a table that hold only numbers below the first row, so that they can be aligned right. Never the first,
 * which names the rows. None if rows differ in length, since then cells span columns.
 */
export function figureColumns(rows: readonly TableCell[][]): boolean[] {
  const [head = []] = rows;
  if (rows.some(({ length }) => length !== head.length)) return [];
  return head.map((_, column) => {
    const below = rows.slice(1).flatMap((row) => row[column] ?? []);
    return column > 0 && below.length > 0 && below.every(({ content }) => figure.test(inlineText(content).trim()));
  });
}
