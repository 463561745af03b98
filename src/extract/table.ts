import type { Block, Table, TableCell } from '../article/block';
import { printedText } from '../dom/printed-text';
import { joinRuns } from './inline';

const span = (cell: Element, name: string) => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return (value >= 1 && value <= 100) || switchedOff?.has('spans-are-bounded') ? value : 1;
};

const rowsOf = (table: Element) => [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

const cellsOf = (row: Element) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');

/** Whether a row with a list is data: another cell of it says in plain words what the list is about. */
const namesLists = (row: Element) => {
  const said = cellsOf(row).filter((cell) => cell.textContent?.trim());
  return said.length > 1 && said.some((cell) => !cell.querySelector('ul, ol'));
};

/** Whether all cells of a row are column headers. */
const isHeads = (row: Element) => row.children.length > 1 && cellsOf(row).every(({ localName }) => localName === 'th');

/** A table that only places things on the page: one cell, or one column, or whole paragraphs and pictures in its cells. */
export function isLayoutTable(table: Element): boolean {
  if (rowsOf(table).some(isHeads)) return false;
  if (table.querySelector('table, h1, h2, h3, figure, iframe, blockquote')) return true;
  const rows = rowsOf(table);
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  if (widest < 2 || (rows.length < 2 && table.querySelector('img') !== null)) return true;
  return table.querySelector('ul, ol') !== null && (rows.length < 2 || !rows.every(namesLists));
}

/** A cell's paragraphs as runs with line breaks between them; as blocks if there is anything else, such as a list. */
function contentOf(blocks: Block[]): Pick<TableCell, 'content' | 'blocks'> {
  return blocks.every(({ type }) => type === 'paragraph') ? { content: joinRuns(blocks) } : { content: [], blocks };
}

/** A data table; `read` turns the inside of a cell into blocks. Null if all cells are empty. */
export function toTable(table: Element, read: (cell: Element) => Block[]): Table | null {
  const rows = rowsOf(table).flatMap((row): TableCell[][] => {
    const isHead = row.parentElement?.localName === 'thead';
    const cells = cellsOf(row).map((cell) => ({
      header: isHead || cell.localName === 'th' || cell.hasAttribute('scope'),
      colspan: span(cell, 'colspan'),
      rowspan: span(cell, 'rowspan'),
      ...contentOf(read(cell)),
    }));
    return cells.length > 0 ? [cells] : [];
  });
  if (rows.flat().every(({ content, blocks }) => content.length === 0 && !blocks)) return null;
  const caption = table.querySelector('caption');
  return { type: 'table', caption: (caption && printedText(caption)) || null, rows };
}
