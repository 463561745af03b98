/**
 * Reads every real page of ../shared/pages with `extract` in a real browser and scores it against its truth.
 *   npm run gate [-- --rules-off] [--page <part of a page's name>] [--json] [--articles]
 */
import { parseArgs } from 'node:util';
import { withEngine } from './engine.mjs';
import { articlePages, generalPages, otherPages, pagesExist, prosePages } from './gate/pages.mjs';
import { flawList, pageDetail, siteTable, textDetail, totals } from './gate/report.mjs';
import { bodyF1, judgeFacts, judgePlainFacts, lostParagraphs, noiseLeft } from './gate/score.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./engine.entry').Engine} Engine */
/** @typedef {import('./gate/pages.mjs').ArticlePage} ArticlePage */
/** @typedef {import('./gate/report.mjs').Reading} Reading */

const entry = new URL('engine.entry.ts', import.meta.url);

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

const { values: options } = parseArgs({
  options: {
    'rules-off': { type: 'boolean', default: false },
    page: { type: 'string' },
    json: { type: 'boolean', default: false },
    articles: { type: 'boolean', default: false },
  },
});

if (!pagesExist) {
  console.error('No pages at ../shared/pages: the gate has nothing to read.');
  process.exit(1);
}

const wanted = options.page;
const pages = articlePages().filter(({ name }) => wanted === undefined || name.includes(wanted));
const modes = options['rules-off'] ? [false] : [true, false];
/** How many lines of a long list are printed; `--json` holds all. */
const shown = 15;
const label = (/** @type {boolean} */ rules) => (rules ? 'with rules' : 'empty registry');
const mean = (/** @type {number[]} */ numbers) =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);

await withEngine(entry, async (tab) => {
  if (wanted !== undefined) {
    for (const rules of modes) {
      console.log(`=== ${label(rules)}`);
      for (const reading of await readArticles(tab, pages, rules)) console.log(pageDetail(reading));
    }
    const general = generalPages().filter(({ name, url }) => `${name} ${url}`.includes(wanted));
    for (const score of await readGeneral(tab, general)) console.log(textDetail(score));
    return;
  }
  const articles = [];
  for (const rules of modes) articles.push({ rules, readings: await readArticles(tab, pages, rules) });
  const plain = await readArticlesPlainly(tab, pages);
  const whole = !options.articles;
  const others = whole
    ? await Promise.all(modes.map(async (rules) => ({ rules, ...(await readOthers(tab, rules)) })))
    : [];
  const prose = whole
    ? await Promise.all(modes.map(async (rules) => ({ rules, lost: await readProse(tab, rules) })))
    : [];
  const general = whole ? await readGeneral(tab, generalPages()) : [];

  if (options.json) {
    const figures = articles.map(({ rules, readings }) => ({ rules, totals: totals(readings), readings }));
    console.log(JSON.stringify({ articles: figures, others, prose, general }, null, 1));
    return;
  }
  for (const { rules, readings } of articles) {
    console.log(`${siteTable(label(rules), readings)}\n\n${flawList(readings)}\n`);
  }
  console.log(
    `${siteTable('Readability', plain)
      .split('\n')
      .filter((_, at, lines) => at === 0 || at === lines.length - 1)
      .join('\n')}\n`,
  );
  for (const { rules, pages: count, taken } of others) {
    console.log(`not an article, ${label(rules)}: ${taken.length} taken of ${count} pages, each under two addresses`);
    for (const { name, kind, error, because } of taken) {
      console.log(
        `  ${name} (${kind} address): ${error ?? because.map(({ signal, weight }) => `${signal} ${weight}`).join(', ')}`,
      );
    }
  }
  for (const { rules, lost } of prose) {
    console.log(`bare prose, ${label(rules)}: ${lost.length} paragraphs lost`);
    for (const { name, paragraph } of lost.slice(0, shown)) console.log(`  ${name}\n    | ${paragraph}`);
  }
  if (general.length > 0) {
    console.log(
      `general, ${general.length} pages: F1 ${mean(general.map(({ f1 }) => f1)).toFixed(3)}, Readability ${mean(general.map(({ readability }) => readability)).toFixed(3)}`,
    );
    const worst = general.filter(({ f1 }) => f1 < 0.9).toSorted((a, b) => a.f1 - b.f1);
    for (const { name, url, f1, readability, error } of worst.slice(0, shown)) {
      console.log(
        `  ${f1.toFixed(3)} (${readability.toFixed(3)}) ${name.slice(0, 8)} ${url}${error ? ` ${error.split('\n')[0]}` : ''}`,
      );
    }
  }
});
