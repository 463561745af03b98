import { readFileSync, writeFileSync } from 'node:fs';
import { totals } from './report.mjs';
import { factNames } from './score.mjs';

/** @typedef {import('./run.mjs').Gate} Gate */
/** @typedef {Record<string, number>} Figures F1 is between 0 and 1 and may not fall; all else counts faults and may not rise. */

const file = new URL('../../gate-floors.json', import.meta.url);

const isF1 = (/** @type {string} */ name) => name.endsWith('F1');
const mean = (/** @type {number[]} */ numbers) =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
// The fourth digit is rounded down, so that the pinned figure can be reached again.
const pinned = (/** @type {number} */ f1) => Math.floor(f1 * 10_000) / 10_000;

/** Everything of a run that has a floor. @param {Gate} gate @returns {Figures} */
export function figuresOf({ articles, others, prose, general }) {
  const mode = (/** @type {boolean} */ rules) => (rules ? 'rules' : 'general engine');
  return Object.fromEntries([
    ...articles.flatMap(({ rules, readings }) => {
      const { f1, lost, left, wrong } = totals(readings);
      const facts = factNames.map((name) => [`${mode(rules)}: wrong ${name}`, wrong[name] ?? 0]);
      return [
        [`${mode(rules)}: body F1`, pinned(f1)],
        [`${mode(rules)}: paragraphs lost`, lost],
        [`${mode(rules)}: noise left`, left],
        ...facts,
      ];
    }),
    ...others.map(({ rules, taken }) => [`${mode(rules)}: pages taken for articles`, taken.length]),
    ...prose.map(({ rules, lost }) => [`${mode(rules)}: bare paragraphs lost`, lost.length]),
    ['other languages: F1', pinned(mean(general.map(({ f1 }) => f1)))],
  ]);
}

/** @returns {Figures} */
export const readFloors = () => JSON.parse(readFileSync(file, 'utf8'));

const isWorse = (/** @type {string} */ name, /** @type {number} */ figure, /** @type {number} */ floor) =>
  isF1(name) ? figure < floor : figure > floor;

/** One line for each figure that is worse than its floor, or that has none. @param {Figures} figures @param {Figures} floors */
export function belowFloors(figures, floors) {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const floor = floors[name];
    if (floor === undefined) return [`${name}: ${figure}, and no floor is pinned`];
    return isWorse(name, figure, floor) ? [`${name}: ${figure}, and its floor is ${floor}`] : [];
  });
}

/** Pins every figure that is better than its floor; a floor is never lowered here. @param {Figures} figures @param {Figures} floors */
export function pinFloors(figures, floors) {
  const kept = Object.entries(figures).map(([name, figure]) => {
    const floor = floors[name];
    return [name, floor !== undefined && isWorse(name, figure, floor) ? floor : figure];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
