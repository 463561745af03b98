import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {Record<string, number>} Figures */
/**
 * @typedef {object} Floors
 * @property {Figures} aims For the pages that the engine was built on: what it should reach on any page. They stay as they are:
 *   a change is not held to what was fitted to these pages.
 * @property {Figures} floors For all other pages: the best that was reached. They only rise.
 */

const file = new URL('../../gate-floors.json', import.meta.url);

/** @returns {Floors} */
export const readFloors = () => JSON.parse(readFileSync(file, 'utf8'));

const isBetter = (/** @type {string} */ name, /** @type {number} */ one, /** @type {number} */ other) =>
  /(?:F1|hold)$/.test(name) ? one > other : one < other;

/** One line for each figure that is worse than its floor, for each without a floor, and for each floor without a figure. @param {Figures} figures @param {Floors} floors */
export function belowFloors(figures, { aims, floors }) {
  const all = { ...aims, ...floors };
  const names = new Set([...Object.keys(figures), ...Object.keys(all)]);
  return [...names].flatMap((name) => {
    const [figure, floor] = [figures[name], all[name]];
    if (figure === undefined) return [`${name}: has a floor, but is not measured`];
    if (floor === undefined) return [`${name}: ${figure}, and has no floor`];
    return isBetter(name, floor, figure) ? [`${name}: ${figure}, and its floor is ${floor}`] : [];
  });
}

/** One line for each floor that was passed and can be raised. @param {Figures} figures @param {Floors} floors */
export const aboveFloors = (figures, { floors }) =>
  Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figures[name];
    return figure !== undefined && isBetter(name, figure, floor)
      ? [`${name}: ${figure}, and its floor is ${floor}`]
      : [];
  });

/** The same floors, those raised that were passed. @param {Figures} figures @param {Floors} floors @returns {Floors} */
export function raise(figures, { aims, floors }) {
  const raised = Object.entries(floors).map(([name, floor]) => {
    const figure = figures[name];
    return [name, figure !== undefined && isBetter(name, figure, floor) ? figure : floor];
  });
  return { aims, floors: Object.fromEntries(raised) };
}

/** @param {Floors} floors */
export const writeFloors = (floors) => writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
