import { expect, test } from 'vitest';
import { figureColumns } from '../../../../src/ui/components/figure-columns';

const cells = (row: string) =>
  row.split('|').map((text) => ({ header: false, colspan: 1, rowspan: 1, content: [{ text }] }));

const rows = [
  'Rute|2025|2026|Selisih|Catatan',
  '1|Rp9,8 miliar|–|−68,2%|12 hari hujan',
  '2|Rp11,2 miliar|214|+3|Tetap',
];

test('columns of figures are told from names of rows and from words', () => {
  expect(figureColumns(rows.map(cells))).toEqual([false, true, true, true, false]);
});

test('where cells span others, or nothing stands below the head, no column is one of figures', () => {
  expect(figureColumns([...rows, 'Jumlah'].map(cells))).toEqual([]);
  expect(figureColumns(rows.slice(0, 1).map(cells))).not.toContain(true);
  expect(figureColumns([])).toEqual([]);
});
