import { withEngine } from '../engine.mjs';
import { articlePages, generalPages, otherPages, prosePages } from './pages.mjs';
import { bodyF1, judgeFacts, judgePlainFacts, lostParagraphs, noiseLeft } from './score.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../engine.entry').Engine} Engine */
/** @typedef {import('./pages.mjs').ArticlePage} ArticlePage */
/** @typedef {import('./report.mjs').Reading} Reading */

const entry = new URL('../engine.entry.ts', import.meta.url);

/** @param {Page} tab @param {string} html @param {string} url @param {{ rules: boolean, force?: boolean }} options @returns {Promise<ReturnType<Engine['read']>>} */
const read = (tab, html, url, options) =>
  // @ts-expect-error `engine` stands in the page, put there by the bundle
  tab.evaluate((...args) => globalThis.engine.read(...args), html, url, options);

/** @param {Page} tab @param {string} html @returns {Promise<ReturnType<Engine['readPlainly']>>} */
// @ts-expect-error as above
const readPlainly = (tab, html) => tab.evaluate((page) => globalThis.engine.readPlainly(page), html);

/** @param {ArticlePage} page @param {string} got @returns {Omit<Reading, 'facts' | 'error'>} */
function judgeText({ name, site, truth }, got) {
  const want = truth.paragraphs.join('\n\n');
  const lost = lostParagraphs(truth.paragraphs, got);
  const left = noiseLeft(truth.noise, got);
  return {
    name,
    site,
    f1: bodyF1(want, got),
    lost,
    paragraphs: truth.paragraphs.length,
    left,
    noise: truth.noise.length,
    want,
    got,
  };
}

/** @param {Page} tab @param {ArticlePage[]} pages @param {boolean} rules @returns {Promise<Reading[]>} */
async function readArticles(tab, pages, rules) {
  const readings = [];
  for (const page of pages) {
    const { extraction, text, error } = await read(tab, page.html(), page.url, { rules });
    readings.push({ ...judgeText(page, text), facts: judgeFacts(page.truth, extraction?.article ?? null), error });
  }
  return readings;
}

/** @param {Page} tab @param {ArticlePage[]} pages @returns {Promise<Reading[]>} */
async function readArticlesPlainly(tab, pages) {
  const readings = [];
  for (const page of pages) {
    const plain = await readPlainly(tab, page.html());
    readings.push({ ...judgeText(page, plain.text), facts: judgePlainFacts(page.truth, plain), error: null });
  }
  return readings;
}

/** Pages that are no article: which of them were taken for one, under their own address and under an article's. @param {Page} tab @param {boolean} rules */
async function readOthers(tab, rules) {
  const pages = otherPages();
  const taken = [];
  for (const page of pages) {
    for (const [kind, url] of Object.entries(page.urls)) {
      const { extraction, error } = await read(tab, page.html(), url, { rules });
      if (extraction || error)
        taken.push({ name: page.name, kind, error, because: extraction?.detection.because ?? [] });
    }
  }
  return { pages: pages.length, taken };
}

/** The benchmark of many languages, which has no rule. @param {Page} tab @param {ReturnType<typeof generalPages>} general */
async function readGeneral(tab, general) {
  const scores = [];
  for (const { name, url, html, body } of general) {
    const { text, error } = await read(tab, html(), url, { rules: false, force: true });
    const plain = await readPlainly(tab, html());
    scores.push({
      name,
      url,
      f1: bodyF1(body, text),
      readability: bodyF1(body, plain.text),
      error,
      want: body,
      got: text,
    });
  }
  return scores;
}

/** Paragraphs of known articles that did not come through. @param {Page} tab @param {boolean} rules */
async function readProse(tab, rules) {
  const lost = [];
  for (const { name, url, html, paragraphs } of prosePages()) {
    const { text } = await read(tab, html(), url, { rules, force: true });
    for (const paragraph of lostParagraphs(paragraphs, text)) lost.push({ name, paragraph });
  }
  return lost;
}

/**
 * Reads the real pages and scores what comes out. Without `all`, the articles alone.
 * @param {{ modes: boolean[], all: boolean }} what `modes`: with rules, without, or both.
 */
export function readGate({ modes, all }) {
  return withEngine(entry, async (tab) => {
    /** @template T @param {(rules: boolean) => Promise<T>} work */
    const inModes = async (work) => {
      const done = [];
      for (const rules of all ? modes : []) done.push({ rules, ...(await work(rules)) });
      return done;
    };
    const articles = [];
    for (const rules of modes) articles.push({ rules, readings: await readArticles(tab, articlePages(), rules) });
    return {
      articles,
      plain: await readArticlesPlainly(tab, articlePages()),
      others: await inModes((rules) => readOthers(tab, rules)),
      prose: await inModes(async (rules) => ({ lost: await readProse(tab, rules) })),
      general: all ? await readGeneral(tab, generalPages()) : [],
    };
  });
}

/** Reads the pages whose name or address contains this text. @param {string} wanted @param {boolean[]} modes */
export function readPages(wanted, modes) {
  return withEngine(entry, async (tab) => {
    const pages = articlePages().filter(({ name }) => name.includes(wanted));
    const articles = [];
    for (const rules of modes) articles.push({ rules, readings: await readArticles(tab, pages, rules) });
    const others = generalPages().filter(({ name, url }) => `${name} ${url}`.includes(wanted));
    return { articles, general: await readGeneral(tab, others) };
  });
}

/** @typedef {Awaited<ReturnType<typeof readGate>>} Gate */
