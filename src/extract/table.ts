import type { Inline, Table, TableCell } from '../article/block';
import { printedText } from '../dom/printed-text';

const span = (cell: Element, name: string) => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return (value >= 1 && value <= 100) || switchedOff?.has('spans-are-bounded') ? value : 1;
};

const rowsOf = (table: Element) => [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

/** A table that only places things on the page: one cell, or one column, or whole paragraphs and pictures in its cells. */
export function isLayoutTable(table: Element): boolean {
  if (table.querySelector('table, h1, h2, h3, ul, ol, figure, iframe, blockquote')) return true;
  const rows = rowsOf(table);
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  return widest < 2 || (rows.length < 2 && table.querySelector('img') !== null);
}

/** A data table; `read` turns a cell's inside into runs of text. */
export function toTable(table: Element, read: (cell: Element) => Inline[]): Table {
  const rows: TableCell[][] = [];
  for (const row of rowsOf(table)) {
    const cells = [...row.children].filter((cell) => cell.tagName === 'TD' || cell.tagName === 'TH');
    if (cells.length === 0) continue;
    rows.push(
      cells.map((cell) => ({
        header: cell.tagName === 'TH',
        colspan: span(cell, 'colspan'),
        rowspan: span(cell, 'rowspan'),
        content: read(cell),
      })),
    );
  }
  const caption = table.querySelector('caption');
  return { type: 'table', caption: (caption && printedText(caption)) || null, rows };
}
