import { read, readCase } from '../engine.mjs';
import { articlePages, casePages, generalPages, otherPages, prosePages, snippetPages } from './pages.mjs';
import { ownReaders, peerReaders, readBy, withReaders } from './readers.mjs';
import { fields, findLines, judgeArticle, judgeSnippets, loadCaseJudge, loadScorer } from './scorer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./pages.mjs').ArticlePage} ArticlePage */
/** @typedef {import('./pages.mjs').CasePage} CasePage */
/** @typedef {import('./pages.mjs').OtherPage} OtherPage */
/** @typedef {import('./pages.mjs').PageSet} PageSet */
/** @typedef {import('./readers.mjs').Own} Own */
/** @typedef {import('./readers.mjs').Reader} Reader */
/** @typedef {import('./scorer.mjs').Row} Row */
/** @typedef {import('./scorer.mjs').Scorer} Scorer */

/**
 * @typedef {object} Reading One article page as one reader read it.
 * @property {string} name
 * @property {Row} row
 * @property {boolean} recognised
 * @property {import('./scorer.mjs').Field[]} wrong The fields that are not as the truth has them.
 * @property {string[]} lost
 * @property {string[]} left
 * @property {import('./pages.mjs').Truth} truth
 * @property {import('./scorer.mjs').Judged | null} article
 * @property {string} text
 * @property {string | null} error
 */
/** @typedef {{ name: string, url: string, rates: Row['rates'], want: string, got: string, error: string | null }} TextScore A page of which only the text is known. */
/** @typedef {{ name: string, kind: string, error: string | null, because: { signal: string, weight: number }[] }} Taken A page that was taken for an article under its own address, or under an article's. */

/** As many pages of the browser read at once: more than one a processor is slow together. */
const tabCount = 2;

/** Does the same with each item, in whichever tab is free. @template I, R @param {Page[]} tabs @param {I[]} items @param {(tab: Page, item: I) => Promise<R>} work @returns {Promise<R[]>} */
async function inTabs(tabs, items, work) {
  /** @type {R[]} */
  const results = [];
  const rest = items.entries();
  const drain = async (/** @type {Page} */ tab) => {
    for (const [at, item] of rest) results[at] = await work(tab, item);
  };
  await Promise.all(tabs.map(drain));
  return results;
}

/** @param {Page[]} tabs @param {Scorer} scorer @param {Reader} reader @param {ArticlePage[]} pages @returns {Promise<Reading[]>} */
const readArticles = (tabs, scorer, reader, pages) =>
  inTabs(tabs, pages, async (tab, { name, url, html, truth }) => {
    const { article, text, error } = await readBy(tab, reader, { html: html(), url, force: false });
    const row = judgeArticle(scorer, truth, text, article);
    const lost = findLines(scorer, truth.paragraphs, text).missing;
    const noise = truth.noise.filter((line) => scorer.tokens(line).length > 1);
    const left = findLines(scorer, noise, text).standing;
    const wrong = fields.filter((field) => !row[field]);
    return { name, row, recognised: article !== null, wrong, lost, left, truth, article, text, error };
  });

/** @param {Page[]} tabs @param {Scorer} scorer @param {Reader} reader @param {ReturnType<typeof generalPages>} pages @returns {Promise<TextScore[]>} */
const readGeneral = (tabs, scorer, reader, pages) =>
  inTabs(tabs, pages, async (tab, { name, url, html, body }) => {
    const { text, error } = await readBy(tab, reader, { html: html(), url, force: true });
    return { name, url, rates: scorer.match(body, text), want: body, got: text, error };
  });

/** @param {Page[]} tabs @param {Reader} reader @param {ReturnType<typeof snippetPages>} pages */
const readSnippets = (tabs, reader, pages) =>
  inTabs(tabs, pages, async (tab, page) => {
    const { text } = await readBy(tab, reader, { html: page.html, url: page.url, force: true });
    return judgeSnippets(page, text);
  });

/** @param {Page[]} tabs @param {Own} reader @param {OtherPage[]} pages @returns {Promise<Taken[]>} */
async function readOthers(tabs, reader, pages) {
  const addresses = pages.flatMap(({ name, urls, html }) =>
    Object.entries(urls).map(([kind, url]) => ({ name, kind, url, html })),
  );
  const found = await inTabs(tabs, addresses, async (tab, { name, kind, url, html }) => {
    const { extraction, error } = await read(tab, html(), url, { rules: reader === 'Bening' });
    return extraction || error ? [{ name, kind, error, because: extraction?.detection.because ?? [] }] : [];
  });
  return found.flat();
}

/** Paragraphs of known articles that did not come through. @param {Page[]} tabs @param {Scorer} scorer @param {Own} reader */
async function readProse(tabs, scorer, reader) {
  const found = await inTabs(tabs, prosePages(), async (tab, { name, url, html, paragraphs }) => {
    const { text } = await readBy(tab, reader, { html: html(), url, force: true });
    return findLines(scorer, paragraphs, text).missing.map((paragraph) => ({ name, paragraph }));
  });
  return found.flat();
}

/** Loads a case under its address, in a page of its own. @param {Page} tab @param {string} script @param {CasePage} page */
async function loadCase(tab, script, { url, html }) {
  const page = await tab.browser().newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url() === url
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html() })
        : request.abort(),
    );
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(script);
    return await readCase(page, null, url);
  } finally {
    await page.close();
  }
}

/** @param {Page[]} tabs @param {string} script @param {CasePage[]} pages */
async function readCases(tabs, script, pages) {
  const { judge } = await loadCaseJudge();
  return inTabs(tabs, pages, async (tab, page) => {
    const { extraction, ...found } = page.wanted.live
      ? await loadCase(tab, script, page)
      : await readCase(tab, page.html(), page.url);
    const faults = judge(page.wanted, { ...found, article: extraction?.article ?? null });
    return { name: page.name, faults: found.error ? [found.error, ...faults] : faults };
  });
}

/** @template R, T @param {readonly R[]} readers @param {(reader: R) => Promise<T>} work @returns {Promise<({ reader: R } & T)[]>} */
async function withEach(readers, work) {
  const done = [];
  for (const reader of readers) done.push({ reader, ...(await work(reader)) });
  return done;
}

/** Reads all pages and cases of ../shared and scores what comes out. @param {{ peers: boolean }} what Without `peers`, Bening alone. */
export function readGate({ peers }) {
  return withReaders({ peers, count: tabCount }, async (tabs, script) => {
    const scorer = await loadScorer();
    const others = peers ? peerReaders : [];
    const articles = [];
    const notArticles = [];
    for (const set of /** @type {const} */ (['pages', 'more'])) {
      const read = await withEach([...ownReaders, ...others], async (reader) => ({
        readings: await readArticles(tabs, scorer, reader, articlePages(set)),
      }));
      articles.push(...read.map((part) => ({ set, ...part })));
      const pages = otherPages(set);
      const taken = await withEach(ownReaders, async (reader) => ({
        pages: pages.length,
        taken: await readOthers(tabs, reader, pages),
      }));
      notArticles.push(...taken.map((part) => ({ set, ...part })));
    }
    // No rule is for any of these pages, so that Bening is asked once.
    const foreign = /** @type {const} */ (['Bening', ...others]);
    const snippets = snippetPages();
    return {
      articles,
      notArticles,
      prose: await withEach(ownReaders, async (reader) => ({ lost: await readProse(tabs, scorer, reader) })),
      general: await withEach(foreign, async (reader) => ({
        scores: await readGeneral(tabs, scorer, reader, generalPages()),
      })),
      snippets: await withEach(foreign, async (reader) => ({ rates: await readSnippets(tabs, reader, snippets) })),
      cases: await readCases(tabs, script, casePages()),
    };
  });
}

/** Reads the pages and cases whose name or address contains this text, by Bening. @param {string} wanted */
export function readPages(wanted) {
  return withReaders({ peers: false, count: 1 }, async (tabs, script) => {
    const scorer = await loadScorer();
    const isWanted = (/** @type {{ name: string, url: string }} */ { name, url }) => `${name} ${url}`.includes(wanted);
    const pages = [...articlePages('pages'), ...articlePages('more')].filter(isWanted);
    return {
      articles: await withEach(ownReaders, async (reader) => ({
        readings: await readArticles(tabs, scorer, reader, pages),
      })),
      general: await readGeneral(tabs, scorer, 'Bening', generalPages().filter(isWanted)),
      cases: await readCases(tabs, script, casePages().filter(isWanted)),
    };
  });
}

/** @typedef {Awaited<ReturnType<typeof readGate>>} Gate */
/** @typedef {Awaited<ReturnType<typeof readPages>>} Chosen */
