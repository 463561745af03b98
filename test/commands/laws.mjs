/**
 * The laws as properties, with more runs than every `npm test` has time for:
 *   npm run laws [-- --runs 20000] [-- --runs 500 url byline] [-- --seed 42 --path 7:0 url -t <name of the test>]
 * Names after the options choose files of test/laws. A failure prints the seed and the path that bring it back. Without
 * names, what is judged by a clock runs too: how work grows with the size of a page or a text.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    path: { type: 'string' },
    name: { type: 'string', short: 't' },
  },
  allowPositionals: true,
});
if (!/^[1-9]\d*$/.test(options.runs)) {
  console.error('--runs takes a number of runs');
  process.exit(2);
}
if (options.seed !== undefined && !/^-?\d+$/.test(options.seed)) {
  console.error('--seed takes the number that a failure printed');
  process.exit(2);
}
const root = fileURLToPath(new URL('../../', import.meta.url));
const files =
  positionals.length > 0 ? positionals.map((name) => `test/laws/${name}`) : ['test/laws/', 'test/patterns/'];
const vitest = [
  `${root}node_modules/vitest/vitest.mjs`,
  'run',
  '--project=dom',
  '--project=clock-dom',
  '--project=clock',
  '--testTimeout',
  '14400000',
  ...(options.name === undefined ? [] : ['-t', options.name]),
  ...files,
];
const { status } = spawnSync(process.execPath, vitest, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    VITE_LAW_RUNS: options.runs,
    ...(options.seed === undefined ? {} : { VITE_LAW_SEED: options.seed }),
    ...(options.path === undefined ? {} : { VITE_LAW_PATH: options.path }),
  },
});
process.exitCode = status ?? 1;
