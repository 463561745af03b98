import { allCases } from './cases/all-cases';
import { faultsOf } from './faults';

/** What goes wrong with the pages of these titles. */
const faults = (titles: readonly string[]) =>
  Promise.all(allCases.filter(({ title }) => titles.includes(title)).map(({ page }) => faultsOf(page)));

const neverNoise = { faults, cases: allCases.map(({ title, guards }) => ({ title, guards })) };

export type NeverNoise = typeof neverNoise;

Object.assign(globalThis, { neverNoise });
