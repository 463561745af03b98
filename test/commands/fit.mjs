/**
 * Fits the numbers of src/analysis/weights.ts to the labelled open pages without one publisher, scores that publisher with them, and so
 * on for each, beside the weights of the source:
 *   npm run fit [-- --rounds 2] [--starts 2]
 * Coordinate descent: each weight in turn is multiplied by each factor, and what scores best on the others is kept. It starts
 * with the weights of the source, and from afar: with weights of which each was multiplied by any of the factors. Of what came
 * out, the best on the others is taken. The engine reads without rules. Takes minutes.
 */
import { parseArgs } from 'node:util';
import { mean, withScores } from './fit/readings.mjs';
import { whatIsMissing } from './gate/pages.mjs';

/** @typedef {import('./fit/readings.mjs').Scores} Scores */
/** @typedef {import('./fit/readings.mjs').Score} Score */
/** @typedef {import('./fit/readings.mjs').Weights} Weights */

/** The weight of the source is tried first, and kept unless another is better. */
const factors = [1, 0.25, 0.5, 2, 4];

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '2' }, starts: { type: 'string', default: '2' } },
});

const namesOf = (/** @type {Weights} */ weights) => /** @type {(keyof Weights)[]} */ (Object.keys(weights));

/** The same far starts in every run. @param {Weights} handSet @param {number} count @returns {Weights[]} */
function farStarts(handSet, count) {
  let seed = 1;
  const next = () => {
    // The generator of Park and Miller.
    seed = (seed * 48_271) % 2_147_483_647;
    return factors[seed % factors.length] ?? 1;
  };
  return Array.from({ length: count }, () => {
    const start = { ...handSet };
    for (const name of namesOf(handSet)) start[name] *= next();
    return start;
  });
}

/** The mean over publishers, one left out. @param {Scores} scores @param {string | null} leftOut */
const meanOf = (scores, leftOut) => mean([...scores].flatMap(([site, f1]) => (site === leftOut ? [] : [f1])));

/** @param {{ handSet: Weights, start: Weights, score: Score, leftOut: string | null }} how @returns {Promise<Weights>} */
async function fit({ handSet, start, score, leftOut }) {
  let best = start;
  let bestF1 = meanOf(await score(best), leftOut);
  for (let round = 0; round < Number(options.rounds); round++) {
    const before = bestF1;
    for (const name of namesOf(handSet))
      for (const factor of factors) {
        const tried = { ...best, [name]: handSet[name] * factor };
        const f1 = meanOf(await score(tried), leftOut);
        if (f1 > bestF1 || (factor === 1 && f1 === bestF1)) [best, bestF1] = [tried, f1];
      }
    if (bestF1 === before) break;
  }
  return best;
}

/** What differs from the weights of the source. @param {Weights} handSet @param {Weights} fitted */
const changes = (handSet, fitted) =>
  namesOf(handSet)
    .filter((name) => fitted[name] !== handSet[name])
    .map((name) => `${name} ${fitted[name]}`)
    .join(', ') || 'nothing';

/** @param {string} name @param {(string | number)[]} cells @param {string} [told] */
const row = (name, cells, told = '') =>
  [
    name.padEnd(16),
    ...cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(4) : cell).padStart(13)),
    `  ${told}`,
  ]
    .join('')
    .trimEnd();

/** Fits from every start without a publisher; the first of those that are best on the others is taken. @param {Weights[]} starts @param {Score} score @param {string | null} leftOut */
async function fitAll(starts, score, leftOut) {
  const [handSet] = starts;
  if (!handSet) throw new Error('there is no start');
  let taken = handSet;
  const all = [];
  for (const start of starts) {
    const fitted = await fit({ handSet, start, score, leftOut });
    all.push(fitted);
    if (meanOf(await score(fitted), leftOut) > meanOf(await score(taken), leftOut)) taken = fitted;
  }
  return { taken, all };
}

async function runFit() {
  await withScores(async (handSet, score) => {
    const starts = [handSet, ...farStarts(handSet, Number(options.starts))];
    const own = await score(handSet);
    const headings = starts.map((_, at) => (at === 0 ? 'from hand' : `from afar ${at}`));
    console.log(row('left out', ['hand-set', 'fitted', ...headings], 'changed by the fit'));
    /** @type {number[][]} */
    const rows = [];
    for (const [site, f1] of own) {
      const { taken, all } = await fitAll(starts, score, site);
      const cells = [f1];
      for (const weights of [taken, ...all]) cells.push((await score(weights)).get(site) ?? 0);
      rows.push(cells);
      console.log(row(site, cells, changes(handSet, taken)));
    }
    const means = ['hand-set', 'fitted', ...headings].map((_, at) => mean(rows.map((cells) => cells[at] ?? 0)));
    console.log(row('mean', means));
    const before = [];
    for (const start of starts) before.push(meanOf(await score(start), null));
    console.log(row('before the fit', ['', '', ...before]));
    const { taken } = await fitAll(starts, score, null);
    const onAll = meanOf(await score(taken), null);
    console.log(row('none left out', [meanOf(own, null), onAll], changes(handSet, taken)));
    const [hand = 0, fitted = 0] = means;
    if (fitted === hand) console.log('On publishers left out, fitted weights are as good as those of the source.');
    else console.log(`On publishers left out, ${fitted > hand ? 'fitted weights' : 'those of the source'} are better.`);
  });
}

const missing = whatIsMissing(['pages', 'more', 'blind/truth.mjs']);
if (missing === null) await runFit();
else console.log(`Nothing is fitted: ${missing}.`);
