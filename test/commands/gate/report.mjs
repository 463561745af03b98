import { factNames, wordsOf } from './score.mjs';

/** @typedef {import('./score.mjs').Fact} Fact */
/**
 * @typedef {object} Reading One article page as one engine read it, scored.
 * @property {string} name
 * @property {string} site
 * @property {number} f1
 * @property {string[]} lost
 * @property {number} paragraphs
 * @property {string[]} left
 * @property {number} noise
 * @property {Fact[]} facts
 * @property {string} want
 * @property {string} got
 * @property {string | null} error
 */

const mean = (/** @type {number[]} */ numbers) =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, number) => total + number, 0);

/** What one group of readings comes to: F1 is a mean, all else are counts. @param {Reading[]} readings */
export function totals(readings) {
  return {
    pages: readings.length,
    f1: mean(readings.map((reading) => reading.f1)),
    lost: sum(readings.map((reading) => reading.lost.length)),
    paragraphs: sum(readings.map((reading) => reading.paragraphs)),
    left: sum(readings.map((reading) => reading.left.length)),
    noise: sum(readings.map((reading) => reading.noise)),
    wrong: Object.fromEntries(
      factNames.map((name) => [
        name,
        readings.filter((reading) => reading.facts.some((fact) => fact.name === name && !fact.right)).length,
      ]),
    ),
  };
}

/** Rows of cells, each column as wide as its widest cell, numbers to the right. @param {string[][]} rows */
function columns(rows) {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

/**
 * One line a site and one for all. Facts are counts of wrong pages; a dot is none.
 * @param {string} heading
 * @param {Reading[]} readings
 */
export function siteTable(heading, readings) {
  const judged = new Set(readings.flatMap((reading) => reading.facts.map((fact) => fact.name)));
  const row = (/** @type {string} */ label, /** @type {Reading[]} */ group) => {
    const { pages, f1, lost, paragraphs, left, noise, wrong } = totals(group);
    const facts = factNames.map((name) => (judged.has(name) ? String(wrong[name] || '·') : '–'));
    return [label, String(pages), f1.toFixed(3), `${lost}/${paragraphs}`, `${left}/${noise}`, ...facts];
  };
  const sites = [...new Set(readings.map((reading) => reading.site))].toSorted();
  const rows = sites.map((site) =>
    row(
      site,
      readings.filter((reading) => reading.site === site),
    ),
  );
  return columns([[heading, 'pages', 'F1', 'lost', 'left', ...factNames], ...rows, row('ALL', readings)]);
}

const isFlawed = (/** @type {Reading} */ { f1, lost, left, facts, error }) =>
  error !== null || f1 < 0.985 || lost.length > 0 || left.length > 0 || facts.some((fact) => !fact.right);

/** One line for each page that is not perfect. @param {Reading[]} readings */
export function flawList(readings) {
  return readings
    .filter(isFlawed)
    .map(({ name, f1, lost, left, facts, error }) => {
      const wrong = facts.filter((fact) => !fact.right).map((fact) => fact.name);
      const counts = [lost.length > 0 && `${lost.length} lost`, left.length > 0 && `${left.length} left`].filter(
        Boolean,
      );
      return `  ${f1.toFixed(3)} ${name}: ${[error && 'EXCEPTION', ...counts, wrong.length > 0 && `wrong ${wrong.join(' ')}`].filter(Boolean).join(', ')}`;
    })
    .join('\n');
}

const show = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Lines of one text whose words stand nowhere in another. @param {string} text @param {string} other */
function surplus(text, other) {
  const line = ` ${wordsOf(other).join(' ')} `;
  return text
    .split('\n')
    .filter((entry) => wordsOf(entry).length > 0 && !line.includes(` ${wordsOf(entry).join(' ')} `));
}

const list = (/** @type {string} */ heading, /** @type {string[]} */ lines) =>
  lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    | ${line}`)];

/** What differs where the body's text alone is known. @param {{ name: string, url: string, f1: number, want: string, got: string, error: string | null }} score */
export function textDetail({ name, url, f1, want, got, error }) {
  const differences = [
    ...list('exception', error?.split('\n') ?? []),
    ...list('lost', surplus(want, got)),
    ...list('lines that are not in the truth', surplus(got, want)),
  ];
  return [`${name} ${url}  F1 ${f1.toFixed(3)}`, ...differences].join('\n');
}

/** Everything that differs on one page. @param {Reading} reading */
export function pageDetail(reading) {
  const { name, f1, lost, paragraphs, left, noise, facts, error, want, got } = reading;
  return [
    `${name}  F1 ${f1.toFixed(3)}  lost ${lost.length}/${paragraphs}  left ${left.length}/${noise}`,
    ...list('exception', error?.split('\n') ?? []),
    ...list('lost', lost),
    ...list('noise left', left),
    ...list('lines that are not in the truth', surplus(got, want)),
    ...facts
      .filter((fact) => !fact.right)
      .flatMap((fact) => [`  ${fact.name}`, `    want ${show(fact.want)}`, `    got  ${show(fact.got)}`]),
  ].join('\n');
}
