import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const gzipped = (/** @type {string} */ file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** What a page or a module of a build loads before it can run, by the paths in its text. @param {string} file */
function loadedBy(file) {
  const text = readFileSync(file, 'utf8');
  const found = file.endsWith('.html')
    ? text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)
    : text.matchAll(/\b(?:import|from)\s*"([^"]+)"/g);
  return Array.from(found, ([, path = '']) => path);
}

/** A file and everything that it statically needs, each once. @param {string} dist @param {string} file @returns {string[]} */
function withNeeds(dist, file, seen = new Set()) {
  const path = file.startsWith('/') && !file.startsWith(dist) ? join(dist, file) : file;
  if (seen.has(path) || !existsSync(path)) return [];
  seen.add(path);
  const needs = /\.(?:html|js)$/.test(path) ? loadedBy(path) : [];
  return [
    path,
    ...needs.flatMap((need) => withNeeds(dist, need.startsWith('/') ? need : join(dirname(path), need), seen)),
  ];
}

/** The largest rule of a publisher, for the script on load or for the one that reads. @param {string} dist @param {RegExp} names */
function largestRule(dist, names) {
  const files = readdirSync(join(dist, 'page/rules')).filter((name) => names.test(name));
  return Math.max(...files.map((name) => gzipped(join(dist, 'page/rules', name))));
}

/** @param {string[]} files */
const sum = (files) => files.reduce((total, file) => total + gzipped(file), 0);

/** The files of a chunk that is loaded later, without those that are there already. @param {string} dist @param {RegExp} name @param {string[]} there */
function lazy(dist, name, there) {
  const chunk = readdirSync(join(dist, 'assets')).find((file) => name.test(file) && file.endsWith('.js'));
  if (chunk === undefined) throw new Error(`no chunk is called ${name.source}`);
  return withNeeds(dist, join(dist, 'assets', chunk)).filter((file) => !there.includes(file));
}

/**
 * Gzipped bytes of what a reader's browser loads from a build: what runs before the first paint of an article page and what
 * a click injects, each with the largest rule that a publisher has, what cleans the page, the second opinion that few pages
 * need, and every file of the popup and of the reader page until the article stands, the larger of its languages included; every script that is loaded there later has a row of
 * its own.
 * @param {string} dist Absolute path of the build.
 */
export function sizesOf(dist) {
  const popup = withNeeds(dist, join(dist, 'src/ui/popup/index.html'));
  const reader = withNeeds(dist, join(dist, 'src/ui/reader/index.html'));
  const language = Math.max(...[/^id-/, /^en-/].map((name) => sum(lazy(dist, name, popup))));
  return {
    early: gzipped(join(dist, 'page/early.js')) + largestRule(dist, /\.live\.js$/),
    live: gzipped(join(dist, 'page/live.js')),
    read: gzipped(join(dist, 'page/read.js')) + largestRule(dist, /(?<!\.live)\.js$/),
    quote: gzipped(join(dist, 'page/quote.js')),
    readability: gzipped(join(dist, 'page/readability.js')),
    popup: sum(popup) + language,
    takeAway: sum(lazy(dist, /^chooser/, popup)),
    quoteWindow: sum(lazy(dist, /^show-quote/, popup)),
    reader: sum(reader),
    panel: sum(lazy(dist, /^panel-/, popup)),
    notArticle: sum(lazy(dist, /^not-article/, popup)),
    leftOut: sum(lazy(dist, /^left-out/, popup)),
    siteOffer: sum(lazy(dist, /^site-offer/, popup)),
    readerHelp: sum(lazy(dist, /^help-sheet/, reader)),
    displayChoices: sum(lazy(dist, /^display-choices/, reader)),
    quoteButton: sum(lazy(dist, /^quote-button/, reader)),
    clipQuote: sum(lazy(dist, /^clip-quote/, reader)),
    hyphenation: sum(lazy(dist, /^hyphenate/, reader)),
    popupFiles: popup.map((file) => relative(dist, file)),
  };
}
