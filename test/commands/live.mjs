/**
 * Measures what a reader sees of the real pages of ../shared/pages with the built extension, in Chromium and Firefox, with
 * rules and with an empty registry, all kinds on and the pages' own scripts off; then runs the cases of ../shared/cases/live:
 *   npm run live [-- --page <part of a page's or case's name>] [--browser chromium|firefox] [--rules | --general] [--cases] [-v]
 * `-v` names every noise line that is still seen, and every one that is not counted. `--cases` runs the cases alone. Fails below
 * its floors; the cases have none.
 *
 * A noise line is counted where the page shows it to the eye without Bening, outside the article's own text, and outside
 * the parts that are the page's own (see `look.mjs`): menus, the reader's account, rows to share, walls, and the way
 * to the article's other parts. It is hidden when the eye sees it nowhere that it was counted.
 */
import { parseArgs } from 'node:util';
import { articlePages, whatIsMissing } from './gate/pages.mjs';
import { liveCases, runLiveCases } from './live/cases.mjs';
import { readLive } from './live/run.mjs';

/** @typedef {import('./live/run.mjs').Result} Result */

const { values: options } = parseArgs({
  options: {
    page: { type: 'string', default: '' },
    browser: { type: 'string' },
    rules: { type: 'boolean', default: false },
    general: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    verbose: { type: 'boolean', short: 'v', default: false },
  },
});

/** Least share of the noise lines that is hidden. */
const floors = { rules: 0.95, general: 0.85 };

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, number) => total + number, 0);
const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
  `${((100 * part) / (whole || 1)).toFixed(1)} %`;
const short = (/** @type {string} */ text) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** @param {Result} result */
function tellPage(result) {
  const { name, left, counted, hidden, paragraphs, hiddenFacts, facts, undone, cleaned, leftOut, never } = result;
  const faults = [cleaned ? '' : 'NOT CLEANED', undone ? '' : 'NOT UNDONE'].filter(Boolean).join(' ');
  console.log(
    `${name.slice(0, 48).padEnd(48)} noise ${String(counted - left.length).padStart(2)}/${String(counted).padEnd(2)} ` +
      `paragraphs hidden ${hidden.length}/${paragraphs} facts hidden ${hiddenFacts.length}/${facts} ${faults}`,
  );
  for (const lost of [...hidden, ...hiddenFacts]) console.log(`    HIDDEN  ${short(lost)}`);
  if (!options.verbose) return;
  for (const line of left) console.log(`    left    ${short(line)}`);
  for (const [place, lines] of Object.entries(leftOut))
    for (const line of lines) console.log(`    ${place.padEnd(7)} ${short(line)}`);
  for (const line of never) console.log(`    unseen  ${short(line)}`);
}

/** @param {Result[]} results @param {keyof typeof floors} mode @returns {boolean} whether all is as it should be. */
function tellTotal(results, mode) {
  const total = (/** @type {(result: Result) => number} */ of) => sum(results.map(of));
  const [counted, left] = [total((result) => result.counted), total(({ left: lines }) => lines.length)];
  const [hidden, facts] = [total((result) => result.hidden.length), total(({ hiddenFacts }) => hiddenFacts.length)];
  const undone = total((result) => Number(result.undone));
  const places = ['menu', 'login', 'share', 'wall', 'pager'].map(
    (place) => `${place} ${total(({ leftOut }) => leftOut[/** @type {'menu'} */ (place)]?.length ?? 0)}`,
  );
  console.log(
    `noise lines hidden      ${share(counted - left, counted)} (${counted - left} of ${counted}; at least ${100 * floors[mode]} %)`,
  );
  console.log(`paragraphs hidden       ${hidden} of ${total(({ paragraphs }) => paragraphs)}`);
  console.log(
    `facts hidden            ${facts} of ${total((result) => result.facts)} (title, deck, caption, credit, names)`,
  );
  console.log(`undo exact              ${undone} of ${results.length}`);
  console.log(
    `left out, as the page's own: ${places.join(', ')}; the page never shows ${total(({ never }) => never.length)}`,
  );
  return (counted - left) / (counted || 1) >= floors[mode] && hidden + facts === 0 && undone === results.length;
}

const browsers = /** @type {const} */ (['chromium', 'firefox']).filter((name) => (options.browser ?? name) === name);
const isWanted = (/** @type {{ name: string }} */ { name }) => name.includes(options.page);

async function lookAtPages() {
  const pages = articlePages().filter(isWanted);
  const modes = /** @type {const} */ (['rules', 'general']).filter(
    (mode) => options[mode] || options.rules === options.general,
  );
  for (const browser of browsers) {
    for (const mode of modes) {
      console.log(`\n=== ${browser}, ${mode === 'rules' ? 'with rules' : 'empty registry'}`);
      /** @type {Result[]} */
      const results = [];
      const told = (/** @type {Result} */ result) => {
        results.push(result);
        tellPage(result);
      };
      await readLive({ browser, rules: mode === 'rules', pages, told });
      if (!tellTotal(results, mode)) process.exitCode = 1;
    }
  }
}

async function runCases() {
  const cases = liveCases().filter(isWanted);
  if (cases.length === 0) return;
  for (const browser of browsers) {
    console.log(`\n=== ${browser}, cases`);
    let hold = 0;
    const told = (/** @type {import('./live/cases.mjs').CaseResult} */ { name, faults }) => {
      if (faults.length === 0) hold += 1;
      console.log(
        `${faults.length === 0 ? 'holds' : 'FAILS'}  ${name}${faults.map((fault) => `\n    ${fault}`).join('')}`,
      );
    };
    await runLiveCases({ browser, cases, told });
    console.log(`${hold} of ${cases.length} cases hold`);
  }
}

const [noPages, noCases] = [whatIsMissing(['pages']), whatIsMissing(['cases/live'])];
if (noPages !== null) console.log(`The pages are skipped: ${noPages}.`);
else if (!options.cases) await lookAtPages();
if (noCases === null) await runCases();
else console.log(`The cases are skipped: ${noCases}.`);
