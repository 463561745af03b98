/**
 * The whole of the tests, alone, on a machine that has only Node and npm:
 *   npm test [-- <what vitest takes: a file, -t a name, -u>]
 * Its last line is the count. With CI=true `npm run check` runs as well, and a skipped test is a failure unless the
 * real pages of ../shared are not there; such a test says "../shared" in its name. A file of browser tests with a failure
 * runs once more, in new browsers, and what it says then counts; what was known at the failure is in .cache/tries.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension, installDependencies, requireBrowsers } from './prepare.mjs';

/**
 * @typedef {{ fullName: string, status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' }} TestResult
 * @typedef {{ name: string, status: string, assertionResults: TestResult[] }} FileResult
 * @typedef {{ succeeded: boolean, files: FileResult[] }} Run
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const ci = process.env['CI'] === 'true';

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

/** @param {string} report @returns {FileResult[]} */
function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return [];
  }
}

/** @param {string} name @param {string[]} args @returns {Run} */
function runTests(name, args) {
  const report = `${root}.cache/${name}.json`;
  rmSync(report, { force: true });
  const options = ['--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = node([bin('vitest/vitest.mjs'), 'run', ...options, ...args]);
  return { succeeded, files: readReport(report) };
}

/** @param {FileResult} file */
const passedOf = ({ assertionResults }) =>
  assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName);

/** The files of a run that failed, run once more: their hooks, and their tests in order. @param {Run} first @returns {Run & { triedTwice: string[] }} */
function tryAgain(first) {
  const failed = first.files.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return { ...first, triedTwice: [] };
  const again = runTests('e2e-again', ['--project=e2e', ...failed.map(({ name }) => name)]);
  const files = first.files.map((file) => again.files.find(({ name }) => name === file.name) ?? file);
  const triedTwice = failed.flatMap((file) => {
    const now = again.files.find(({ name }) => name === file.name);
    const before = new Set(passedOf(file));
    const names = now ? passedOf(now).filter((name) => !before.has(name)) : [];
    // Where a hook after all of its tests failed, none of them did.
    return names.length === 0 && now?.status === 'passed' ? [file.name] : names;
  });
  return { succeeded: again.succeeded, files, triedTwice };
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
rmSync(`${root}.cache/tries`, { recursive: true, force: true });
const given = process.argv.slice(2);
const pages = runTests('dom', ['--project=dom', '--project=node', ...given]);
const browsers = tryAgain(runTests('e2e', ['--project=e2e', ...given]));

const results = [...pages.files, ...browsers.files];
const tests = results.flatMap((file) => file.assertionResults);
const brokenFiles = results.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
const forbidden = ci ? skipped.filter(({ fullName }) => !fullName.includes('../shared')) : [];
const passed = tests.filter(({ status }) => status === 'passed').length;
const failed =
  tests.filter(({ status }) => status === 'failed').length +
  brokenFiles.length +
  forbidden.length +
  failedChecks.length;
// Errors outside of any test, or no report at all, end vitest badly without a failed test.
const succeeded = pages.succeeded && browsers.succeeded && tests.length > 0;
const counted = succeeded || failed > 0 ? failed : 1;

for (const { name } of brokenFiles) console.log(`Did not run: ${name}`);
for (const { fullName } of forbidden) console.log(`Skipped, which CI does not allow: ${fullName}`);
for (const name of failedChecks) console.log(`Failed check: ${name}`);
for (const name of browsers.triedTwice) console.log(`tried twice: ${name}`);
const allowed = skipped.length - forbidden.length;
console.log(`${passed} passed, ${counted} failed${allowed > 0 ? `, ${allowed} skipped` : ''}`);
process.exitCode = counted === 0 ? 0 : 1;
