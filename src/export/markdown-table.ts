import type { PhrasingContent, Table as TableNode, TableRow } from 'mdast';
import type { Table, TableCell } from '../article/block';
import { toPhrasing } from './markdown-phrasing';

/** The largest colspan that HTML allows; a page may claim more. */
const widest = 1000;

/**
 * A table as GFM writes one: a rectangle whose first row is the head. Spanned places are left empty, and a table
 * whose first row is no head gets an empty one. Nothing for a table without text.
 */
export function toTable(table: Table): TableNode[] {
  const grid = spread(table.rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const headed = grid[0]?.every((cell) => cell === null || cell.header) ?? false;
  const rows = grid.map((row, at) =>
    toRow(
      Array.from({ length: width }, (_, column) => row[column] ?? null),
      headed && at === 0,
    ),
  );
  if (rows.every((row) => row.children.every((cell) => cell.children.length === 0))) return [];
  return [{ type: 'table', children: headed ? rows : [toRow(Array<null>(width).fill(null), true), ...rows] }];
}

/** Every cell in its column, with empty places where a spanning cell covers them. */
function spread(rows: TableCell[][]): (TableCell | null)[][] {
  const grid: (TableCell | null)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      let column = 0;
      while (grid[row]?.[column] !== undefined) column += 1;
      const right = Math.min(column + cell.colspan, switchedOff?.has('spans-are-bounded') ? Infinity : widest);
      for (const line of grid.slice(row, row + cell.rowspan)) {
        for (let place = column; place < right; place += 1) line[place] = null;
      }
      const own = grid[row];
      if (own) own[column] = cell;
    }
  });
  return grid;
}

/** Markdown has header cells in the first row only; header cells further down are in bold. */
function toRow(cells: (TableCell | null)[], isHead: boolean): TableRow {
  const children = cells.map((cell) => {
    const marks = cell?.header && !isHead ? { strong: true as const } : {};
    const content = cell?.content.map((run) => ({ ...run, ...marks })) ?? [];
    return { type: 'tableCell' as const, children: toPhrasing(content).map(withoutBreaks) };
  });
  return { type: 'tableRow', children };
}

/** A row has to be one line of Markdown, so line breaks are written as `<br>`. */
function withoutBreaks(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'html', value: '<br>' };
  return 'children' in node ? { ...node, children: node.children.map(withoutBreaks) } : node;
}
