import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { countSource } from './commands/count/in-source.mjs';

const counted = (text: string) => countSource('some.ts', text);

test('lines are counted, with or without a line end behind the last', () => {
  expect([counted('const a = 1;\n\nuse(a);\n').lines, counted('const a = 1;\n\nuse(a);').lines]).toEqual([3, 3]);
});

test('patterns are counted, and every alternative that a stroke parts, however deep', () => {
  expect(counted(String.raw`const a = /x/; const b = /a|b(c|d)/; const c = /^(?:x(?=k|l))$/iu;`)).toMatchObject({
    patterns: 3,
    alternatives: 6,
  });
  expect(counted(String.raw`const a = /[a|b]\|/;`).alternatives).toBe(0);
});

test('numbers are counted but 0, 1 and -1, wherever they stand outside of texts and patterns', () => {
  expect(counted('const a = [0, 1, -1, 2, -3, 0.5, 1_000, [4]]; type B = 7;').numbers).toBe(6);
  expect(counted(String.raw`const a = '12'; const b = /x{3}/; const c = ${'`4${5}`'}; // 6`).numbers).toBe(1);
});

test('a file that cannot be parsed is not passed over', () => {
  expect(() => counted('const = 2')).toThrow('some.ts');
});

test('the command prints a row for each room, and their sum', () => {
  const told = execFileSync(process.execPath, ['test/commands/count.mjs', '--at', 'HEAD'], { encoding: 'utf8' });
  const rows = told.trim().split('\n').slice(1);
  expect(rows.map((row) => row.split(' ')[0])).toEqual([
    'src/analysis',
    'src/extract',
    'src/article',
    'src/dom',
    'src/indonesian',
    'total',
  ]);
  const columns = rows.map((row) => row.trim().split(/ +/).slice(1).map(Number));
  const total = columns.pop();
  expect(total?.map((_, at) => columns.reduce((sum, column) => sum + (column[at] ?? 0), 0))).toEqual(total);
  expect(total?.every((count) => count > 50)).toBe(true);
});
