import { f1Of, fields } from './scorer.mjs';

/** @typedef {import('./run.mjs').Gate} Gate */
/** @typedef {import('./run.mjs').Reading} Reading */
/** @typedef {import('./scorer.mjs').Row} Row */

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** @param {number[]} numbers */
const mean = (numbers) => sum(numbers) / (numbers.length || 1);

/** F1 is the mean over the pages, all else is counted. @param {Reading[]} readings */
export function totals(readings) {
  const rows = readings.map(({ row }) => row);
  return {
    pages: rows.length,
    f1: mean(rows.map(({ rates }) => f1Of(rates))),
    lost: sum(rows.map(({ lost }) => lost)),
    paragraphs: sum(rows.map(({ paragraphs }) => paragraphs)),
    left: sum(rows.map(({ noiseLeft }) => noiseLeft)),
    noise: sum(rows.map(({ noise }) => noise)),
    unread: readings.filter(({ recognised }) => !recognised).length,
    wrong: fields.map((field) => /** @type {const} */ ([field, rows.filter((row) => !row[field]).length])),
  };
}

/** The mean of the pages' F1. @param {{ rates: Row['rates'] }[]} scores */
export const meanF1 = (scores) => mean(scores.map(({ rates }) => f1Of(rates)));

/** F1 over the snippets of all pages. @param {Row['rates'][]} rates */
export const snippetF1 = (rates) =>
  f1Of([
    sum(rates.map(([right]) => right)),
    sum(rates.map(([, much]) => much)),
    sum(rates.map(([, , missed]) => missed)),
  ]);

/** How many cases hold: `k…` are kinds seen on real pages, `r…` come from public reports. @param {Gate['cases']} cases */
export const caseGroups = (cases) =>
  ['k', 'r'].map((group) => {
    const own = cases.filter(({ name }) => name.startsWith(group));
    return { group, cases: own.length, hold: own.filter(({ faults }) => faults.length === 0).length };
  });

// The fourth digit is rounded down, so that a pinned figure can be reached again.
const pinned = (/** @type {number} */ f1) => Math.floor(f1 * 10_000) / 10_000;

/**
 * Every figure of Bening that can have a floor, by its name. An F1 and a number of cases that hold may not fall; all else
 * counts faults and may not rise.
 * @param {Gate} gate
 * @returns {Record<string, number>}
 */
export function figuresOf({ articles, notArticles, prose, general, snippets, cases }) {
  const named = (/** @type {string} */ set, /** @type {string} */ reader) =>
    reader === 'Bening' ? set : `${set}, ${reader}`;
  return Object.fromEntries([
    ...articles
      .filter(({ reader }) => reader === 'Bening' || reader === 'without rules')
      .flatMap(({ set, reader, readings }) => {
        const { f1, lost, left, unread, wrong } = totals(readings);
        const name = named(set, reader);
        return [
          [`${name}: F1`, pinned(f1)],
          [`${name}: paragraphs lost`, lost],
          [`${name}: noise left`, left],
          [`${name}: not recognised`, unread],
          ...wrong.map(([field, count]) => [`${name}: wrong ${field}`, count]),
        ];
      }),
    ...notArticles.map(({ set, reader, taken }) => [`${named(set, reader)}: taken for articles`, taken.length]),
    ...prose.map(({ reader, lost }) => [`${named('bare prose', reader)}: paragraphs lost`, lost.length]),
    ...general.filter(({ reader }) => reader === 'Bening').map(({ scores }) => ['general: F1', pinned(meanF1(scores))]),
    ...snippets
      .filter(({ reader }) => reader === 'Bening')
      .map(({ rates }) => ['snippets: F1', pinned(snippetF1(rates))]),
    ...caseGroups(cases).map(({ group, hold }) => [`cases ${group}: hold`, hold]),
  ]);
}
