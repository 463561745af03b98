/**
 * The whole of the tests, alone, on a machine that has only Node and npm:
 *   npm test [-- <what vitest takes: a file, -t a name, -u>]
 * Its last line is the count. With CI=true `npm run check` runs as well, and a skipped test is a failure unless the
 * real pages of ../shared are not there; such a test says "../shared" in its name.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension, installDependencies, requireBrowsers } from './prepare.mjs';

/**
 * @typedef {{ fullName: string, status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' }} TestResult
 * @typedef {{ testResults: { name: string, status: string, assertionResults: TestResult[] }[] }} Report
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const ci = process.env['CI'] === 'true';
const reportFile = `${root}.cache/vitest.json`;

/** No run of anything takes so long, in milliseconds; what does, hangs, and counts as failed. */
const patience = 25 * 60_000;

/** @param {string[]} args */
const node = (args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', timeout: patience }).status === 0;
const bin = (/** @type {string} */ path) => `${root}node_modules/${path}`;

const checks = {
  types: [bin('typescript/bin/tsc')],
  lint: [bin('oxlint/bin/oxlint'), '--type-aware'],
  format: [bin('oxfmt/bin/oxfmt'), '--check'],
  unused: [bin('knip/bin/knip.js')],
};

/** @returns {Report} */
function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}

installDependencies();
requireBrowsers(['chrome', 'firefox']);
const failedChecks = ci
  ? Object.entries(checks)
      .filter(([, args]) => !node(args))
      .map(([name]) => name)
  : [];
buildExtension([]);
mkdirSync(`${root}.cache`, { recursive: true });
rmSync(reportFile, { force: true });
const vitest = [
  bin('vitest/vitest.mjs'),
  'run',
  '--project=dom',
  '--project=node',
  '--project=e2e',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile}`,
];
const succeeded = node([...vitest, ...process.argv.slice(2)]);

const { testResults } = readReport();
const tests = testResults.flatMap((file) => file.assertionResults);
const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
const forbidden = ci ? skipped.filter(({ fullName }) => !fullName.includes('../shared')) : [];
const passed = tests.filter(({ status }) => status === 'passed').length;
const failed =
  tests.filter(({ status }) => status === 'failed').length +
  brokenFiles.length +
  forbidden.length +
  failedChecks.length;
// Errors outside of any test, or no report at all, end vitest badly without a failed test.
const counted = succeeded || failed > 0 ? failed : 1;

for (const { name } of brokenFiles) console.log(`Did not run: ${name}`);
for (const { fullName } of forbidden) console.log(`Skipped, which CI does not allow: ${fullName}`);
for (const name of failedChecks) console.log(`Failed check: ${name}`);
const allowed = skipped.length - forbidden.length;
console.log(`${passed} passed, ${counted} failed${allowed > 0 ? `, ${allowed} skipped` : ''}`);
process.exitCode = counted === 0 ? 0 : 1;
