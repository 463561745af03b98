/**
 * The laws as properties, with more runs than every `npm test` has time for:
 *   npm run laws [-- --runs 20000] [-- --runs 500 url byline]
 * Names after the options choose files of test/laws. A failure prints the seed and the path that bring it back.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '20000' } },
  allowPositionals: true,
});
if (!/^[1-9]\d*$/.test(options.runs)) {
  console.error('--runs takes a number of runs');
  process.exit(2);
}
const root = fileURLToPath(new URL('../../', import.meta.url));
const files = positionals.length > 0 ? positionals.map((name) => `test/laws/${name}`) : ['test/laws/'];
const vitest = [
  `${root}node_modules/vitest/vitest.mjs`,
  'run',
  '--project',
  'dom',
  '--testTimeout',
  '3600000',
  ...files,
];
const { status } = spawnSync(process.execPath, vitest, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, VITE_LAW_RUNS: options.runs },
});
process.exitCode = status ?? 1;
