import { fileURLToPath } from 'node:url';
import { bundle, withTabs } from '../engine.mjs';
import { articlePages } from '../gate/pages.mjs';
import { f1Of, loadScorer } from '../gate/scorer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./fit.entry').Fit} Fit */
/** @typedef {import('./fit.entry').Weights} Weights */
/** @typedef {Map<string, number>} Scores F1 by publisher: the mean over its pages. */
/** @typedef {(weights: Weights) => Promise<Scores>} Score */

const path = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));
const real = path('../../../src/analysis/weights.ts');
const standIn = path('weights.ts');
const entry = new URL('fit.entry.ts', import.meta.url);

/** All of the engine imports the weights that can be changed; they and the entry point know the real ones. @type {import('vite').Plugin} */
const changeable = {
  name: 'changeable-weights',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.startsWith('.') || importer === undefined) return null;
    const found = await this.resolve(source, importer);
    const isOwn = importer === standIn || importer === fileURLToPath(entry);
    return found?.id === real && !isOwn ? standIn : null;
  },
};

/** @param {Page} tab @param {Parameters<Fit['add']>} args @returns {Promise<ReturnType<Fit['add']>>} */
// @ts-expect-error `fit` stands in the page, put there by the bundle
const add = (tab, ...args) => tab.evaluate((...given) => globalThis.fit.add(...given), ...args);

/** @param {Page} tab @param {Parameters<Fit['read']>} args @returns {Promise<ReturnType<Fit['read']>>} */
// @ts-expect-error as above
const read = (tab, ...args) => tab.evaluate((...given) => globalThis.fit.read(...given), ...args);

/** @param {Page} tab @returns {Promise<Fit['handSet']>} */
// @ts-expect-error as above
const handSetIn = (tab) => tab.evaluate(() => globalThis.fit.handSet);

/** @param {number[]} numbers */
export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);

/** As many pages of the browser read at once. */
const tabCount = 2;

/**
 * Runs `work` with the weights of the source, and with what scores others on the labelled open pages. The same weights are
 * read with once.
 * @template T
 * @param {(handSet: Weights, score: Score) => Promise<T>} work
 */
export async function withScores(work) {
  const { match } = await loadScorer();
  const pages = [...articlePages('pages'), ...articlePages('more')];
  return withTabs([await bundle(entry, { plugins: [changeable] })], tabCount, async (tabs) => {
    const [tab] = tabs;
    if (!tab) throw new Error('the browser opened no page');
    const shares = tabs.map((one, at) => ({ tab: one, pages: pages.filter((_, index) => index % tabCount === at) }));
    for (const share of shares) for (const { html, url } of share.pages) await add(share.tab, html(), url);
    /** @type {Map<string, number>} */
    const judged = new Map();
    /** @type {Map<string, Scores>} */
    const known = new Map();

    /** @type {Score} */
    async function score(weights) {
      const key = JSON.stringify(weights);
      const before = known.get(key);
      if (before) return before;
      /** @type {Map<string, number[]>} */
      const bySite = new Map();
      const read = await Promise.all(shares.map((share) => readShare(share, weights)));
      for (const { site, f1 } of read.flat()) bySite.set(site, [...(bySite.get(site) ?? []), f1]);
      const scores = new Map([...bySite].map(([site, all]) => [site, mean(all)]));
      known.set(key, scores);
      return scores;
    }

    /** @param {(typeof shares)[number]} share @param {Weights} weights */
    async function readShare(share, weights) {
      const texts = await read(share.tab, weights);
      return share.pages.map(({ name, site, truth }, at) => {
        const text = texts[at] ?? '';
        const key = `${name}\n${text}`;
        const f1 = judged.get(key) ?? f1Of(match(truth.paragraphs.join('\n\n'), text));
        judged.set(key, f1);
        return { site, f1 };
      });
    }

    return work(await handSetIn(tab), score);
  });
}
