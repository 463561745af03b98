/**
 * Counts what the engine is made of, room by room: lines, regular expressions, alternatives in them, and numbers other than
 * 0, 1 and -1:
 *   npm run count [-- --at <git revision>]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countFolder, sumOf } from './count/in-source.mjs';

const rooms = ['analysis', 'extract', 'article', 'dom', 'indonesian'];

const { values: options } = parseArgs({ options: { at: { type: 'string' } } });

/** @param {string} source The folder of the rooms. */
function table(source) {
  const counted = rooms
    .filter((room) => existsSync(join(source, room)))
    .map((room) => ({ name: `src/${room}`, counts: countFolder(join(source, room)) }));
  const total = { name: 'total', counts: sumOf(counted.map(({ counts }) => counts)) };
  const row = (/** @type {string} */ name, /** @type {(string | number)[]} */ cells) =>
    [name.padEnd(16), ...cells.map((cell) => String(cell).padStart(13))].join('');
  return [
    row('', ['lines', 'patterns', 'alternatives', 'numbers']),
    ...[...counted, total].map(({ name, counts }) =>
      row(name, [counts.lines, counts.patterns, counts.alternatives, counts.numbers]),
    ),
  ].join('\n');
}

/** Runs `work` on `src` as it was at a revision. @param {string} revision @param {(source: string) => void} work */
function withSourceAt(revision, work) {
  const folder = mkdtempSync(join(tmpdir(), 'bening-count-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', revision, 'src'], { maxBuffer: 2 ** 30 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    work(join(folder, 'src'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (options.at === undefined) console.log(table('src'));
else withSourceAt(options.at, (source) => console.log(table(source)));
