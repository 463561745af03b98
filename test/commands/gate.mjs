/**
 * Reads every real page of ../shared/pages with `extract` in a real browser and scores it against its truth:
 *   npm run gate [-- --page <part of a page's name>] [--rules-off] [--articles] [--json] [--pin]
 * Ends badly when a figure is worse than its floor in test/gate-floors.json. `--pin` raises the floors that were passed;
 * one that must go down is changed by hand, in a commit of its own that names the page and the reason.
 */
import { parseArgs } from 'node:util';
import { belowFloors, figuresOf, pinFloors, readFloors } from './gate/floors.mjs';
import { pagesExist } from './gate/pages.mjs';
import { flawList, pageDetail, siteTable, textDetail } from './gate/report.mjs';
import { readGate, readPages } from './gate/run.mjs';

/** @typedef {import('./gate/run.mjs').Gate} Gate */

const { values: options } = parseArgs({
  options: {
    'rules-off': { type: 'boolean', default: false },
    page: { type: 'string' },
    json: { type: 'boolean', default: false },
    articles: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
  },
});

/** How many lines of a long list are printed; `--json` holds all. */
const shown = 15;
const label = (/** @type {boolean} */ rules) => (rules ? 'with rules' : 'empty registry');
const mean = (/** @type {number[]} */ numbers) =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);

/** @param {Gate['others'][number]} other */
function tellOthers({ rules, pages, taken }) {
  console.log(`not an article, ${label(rules)}: ${taken.length} taken of ${pages} pages, each under two addresses`);
  for (const { name, kind, error, because } of taken) {
    const signals = because.map(({ signal, weight }) => `${signal} ${weight}`).join(', ');
    console.log(`  ${name} (${kind} address): ${error ?? signals}`);
  }
}

/** @param {Gate['prose'][number]} prose */
function tellProse({ rules, lost }) {
  console.log(`bare prose, ${label(rules)}: ${lost.length} paragraphs lost`);
  for (const { name, paragraph } of lost.slice(0, shown)) console.log(`  ${name}\n    | ${paragraph}`);
}

/** @param {Gate['general']} general */
function tellGeneral(general) {
  const [ours, theirs] = [mean(general.map(({ f1 }) => f1)), mean(general.map(({ readability }) => readability))];
  console.log(`general, ${general.length} pages: F1 ${ours.toFixed(3)}, Readability ${theirs.toFixed(3)}`);
  const worst = general.filter(({ f1 }) => f1 < 0.9).toSorted((a, b) => a.f1 - b.f1);
  for (const { name, url, f1, readability, error } of worst.slice(0, shown)) {
    console.log(
      `  ${f1.toFixed(3)} (${readability.toFixed(3)}) ${name.slice(0, 8)} ${url}${error ? ' EXCEPTION' : ''}`,
    );
  }
}

/** @param {Gate} gate */
function tell({ articles, plain, others, prose, general }) {
  for (const { rules, readings } of articles)
    console.log(`${siteTable(label(rules), readings)}\n\n${flawList(readings)}\n`);
  const [head, ...rows] = siteTable('Readability', plain).split('\n');
  console.log(`${head}\n${rows.at(-1)}\n`);
  for (const other of others) tellOthers(other);
  for (const part of prose) tellProse(part);
  if (general.length > 0) tellGeneral(general);
}

if (!pagesExist) {
  console.error('No pages at ../shared/pages: the gate has nothing to read.');
  process.exit(1);
}
const modes = options['rules-off'] ? [false] : [true, false];

if (options.page !== undefined) {
  const { articles, general } = await readPages(options.page, modes);
  for (const { rules, readings } of articles) {
    console.log(`=== ${label(rules)}`);
    for (const reading of readings) console.log(pageDetail(reading));
  }
  for (const score of general) console.log(textDetail(score));
} else {
  const whole = !options.articles && !options['rules-off'];
  const gate = await readGate({ modes, all: !options.articles });
  if (options.json) console.log(JSON.stringify(gate, null, 1));
  else tell(gate);
  if (whole && options.pin) pinFloors(figuresOf(gate), readFloors());
  const below = whole ? belowFloors(figuresOf(gate), readFloors()) : [];
  for (const line of below) console.error(`BELOW THE FLOOR  ${line}`);
  if (below.length > 0) process.exitCode = 1;
}
